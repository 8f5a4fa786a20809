// Importing: all of a file or nothing. Rows are sealed under a key of their own as they are read, and become visible at
// once when the source's document is written; until then nothing points at them, and whatever stops the import sweeps them.

import { adding } from '#shared/commands/command';
import type { Serving } from '#shared/contracts/rpc';
import type { ImportReport, VaultContract } from '#shared/contracts/vault';
import { addCounts, noRows } from '#shared/import/ledger';
import { fileMark } from '#shared/import/purged-marks';
import type { LedgerCounts } from '#shared/import/types';
import type { CaseSourceDocument, SourceDocument } from '#shared/model/documents';
import type { CaseId, DocumentId, SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import { emptyIndex, type IndexData } from '#shared/storage/index-data';
import { mergeAll, mergeIndexes } from '#shared/storage/index-merge';
import { roomNeeded, tooLittleRoom } from '#shared/storage/room';
import type { UnderstoodBatch } from '#shared/storage/types';
import { allowed, commit } from './execute';
import { purgedBefore, purgedUnder } from './purge/known-again';
import { RowWriter } from './row-writer';
import { sealDirectory, sealSegment } from './segment-store';
import { newId, type Workspace, writeKeyring } from './workspace';

type Input = VaultContract['importFile']['input'];
type Told = Serving<VaultContract['importFile']['progress']>;

export function importFile(workspace: Workspace, input: Input, told: Told): Promise<Result<ImportReport>> {
  return workspace.imports.run(async () => {
    const started = Date.now();
    if (told.signal.aborted) return fail('cancelled');
    const may = allowed(workspace, 'work');
    if (!may.ok) return may;
    const { caseId, series } = input.head;
    const there = workspace.documents.all;
    if (caseId !== null && there.get(caseId as CaseId & DocumentId)?.kind !== 'case')
      return fail('not-found', { kind: 'case', id: caseId });
    if (series !== null && there.get(series as unknown as DocumentId)?.kind !== 'series')
      return fail('not-found', { kind: 'series', id: series });

    // A file whose like is not here is a new one: its bytes are compared as they are read, not in a reading of their own,
    // and whether there is room is known before.
    const mayBeKnown =
      workspace.documents.of('tombstone').length > 0 ||
      workspace.documents.of('source').some(({ size }) => size === input.file.size);
    if (mayBeKnown) {
      const digest = await digestOf(workspace, input, told);
      if (!digest.ok) return digest;
      const known = await knownAlready(workspace, input, digest.value, started);
      if (known !== null) return known;
    }
    const room = await enoughRoom(workspace, input.file.size);
    if (!room.ok) return room;
    const storage = newId<string>();
    const key = await workspace.keyring.addSource(storage);
    const noted = await writeKeyring(workspace);
    const read: Result<Reading> = noted.ok ? await readAll(workspace, input, told, storage, key) : noted;
    if (!read.ok) {
      await abandon(workspace, storage);
      return read;
    }
    const { sha256 } = read.value;
    const digest = sha256 === null ? await digestOf(workspace, input, told) : ok(sha256);
    if (!digest.ok) {
      await abandon(workspace, storage);
      return digest;
    }
    // The file may have become another one since it was chosen.
    const known = await knownAlready(workspace, input, digest.value, started);
    if (known !== null) {
      await abandon(workspace, storage);
      return known;
    }
    const done = await publish(workspace, input, read.value, storage, digest.value);
    if (!done.ok) {
      // A write that was given up may still happen; then the source is there, else the next opening sweeps it.
      if (done.problem.code !== 'timed-out') await abandon(workspace, storage);
      return done;
    }
    const { counts, empty, mentions, links } = read.value;
    return ok({
      source: read.value.source,
      file: input.file.name,
      format: input.spec.format,
      counts,
      empty,
      mentions,
      links,
      seconds: (Date.now() - started) / 1000,
      alreadyHere: false,
      entry: done.value,
    });
  });
}

function digestOf(workspace: Workspace, { file }: Input, told: Told): Promise<Result<string>> {
  return workspace.compute.digest({ file }, { signal: told.signal, onProgress: told.progress });
}

/** What is to be said of bytes that are here already or were purged; null when they are new. */
async function knownAlready(
  workspace: Workspace,
  input: Input,
  digest: string,
  started: number,
): Promise<Result<ImportReport> | null> {
  const purged = purgedUnder(workspace, fileMark(digest));
  if (purged !== null) return fail('purged-before', { authority: purged });
  const twin = workspace.documents.of('source').find(({ sha256 }) => sha256 === digest);
  return twin === undefined ? null : linkAgain(workspace, twin, input, started);
}

async function enoughRoom(workspace: Workspace, size: number): Promise<Result<null>> {
  const free = await workspace.host.freeSpace(null);
  if (!free.ok) return free;
  const needed = roomNeeded(size);
  if (free.value.bytes >= needed) return ok(null);
  return { ok: false, problem: tooLittleRoom(needed, free.value.bytes) };
}

/** The same bytes are here: they are not read again, a case that does not use them yet is linked. */
async function linkAgain(
  workspace: Workspace,
  twin: SourceDocument,
  { file, spec, head }: Input,
  started: number,
): Promise<Result<ImportReport>> {
  const entry = await workspace.changes.run(async (): Promise<Result<number | null>> => {
    const { caseId } = head;
    const used = workspace.documents
      .of('caseSource')
      .some((link) => link.caseId === caseId && link.sourceId === twin.id);
    if (caseId === null || used) return ok(null);
    const link = caseLink(caseId, twin.id);
    const about = [caseId as CaseId & DocumentId, twin.id];
    return commit(workspace, 'case.linkSource', { change: adding(link), stack: 'import', about });
  });
  if (!entry.ok) return entry;
  const { rows } = twin.counts;
  return ok({
    source: twin.id,
    file: file.name,
    format: spec.format,
    counts: { rows, accepted: 0, flagged: 0, rejected: 0, repeated: rows },
    empty: twin.empty ?? 0,
    mentions: 0,
    links: 0,
    seconds: (Date.now() - started) / 1000,
    alreadyHere: true,
    entry: entry.value,
  });
}

function caseLink(caseId: CaseId, sourceId: SourceId): CaseSourceDocument {
  return { kind: 'caseSource', id: newId<DocumentId>(), caseId, sourceId };
}

interface Reading {
  readonly source: SourceId & DocumentId;
  readonly counts: LedgerCounts;
  readonly empty: number;
  readonly mentions: number;
  readonly links: number;
  readonly columns: readonly string[];
  readonly segments: number;
  readonly index: IndexData;
  /** Null: the reader did not need all bytes. */
  readonly sha256: string | null;
}

/** Takes batches as fast as they can be written; the next one is being read meanwhile. */
async function readAll(
  workspace: Workspace,
  { file, spec, head }: Input,
  told: Told,
  storage: string,
  key: CryptoKey,
): Promise<Result<Reading>> {
  const { compute } = workspace;
  const source = newId<SourceId & DocumentId>();
  const begun = await compute.startReading(
    {
      file,
      spec,
      source,
      series: head.series,
      purged: purgedBefore(workspace),
      numbers: workspace.keyring.numbers,
    },
    { signal: told.signal },
  );
  if (!begun.ok) return begun;
  const { job } = begun.value;
  const writer = new RowWriter(workspace.database);
  const taken = await takeBatches(workspace, writer, job, told, storage, key, file.size);
  if (!taken.ok) await writer.settle();
  const stopped = await compute.stopReading({ job });
  if (!taken.ok) return taken;
  if (!stopped.ok) return stopped;
  // The whole file was not what it should be (cut, malformed): nothing of it is kept.
  if (stopped.value.problem !== null) return { ok: false, problem: stopped.value.problem };
  if (taken.value.segments === 0) return fail('header-only', { file: file.name });
  const { empty, sha256 } = stopped.value;
  return ok({ ...taken.value, source, empty, sha256 });
}

async function takeBatches(
  workspace: Workspace,
  writer: RowWriter,
  job: number,
  told: Told,
  storage: string,
  key: CryptoKey,
  size: number,
): Promise<Result<Omit<Reading, 'source' | 'empty' | 'sha256'>>> {
  const { compute } = workspace;
  const next = (): Promise<Result<UnderstoodBatch | null>> =>
    compute.nextBatch({ job }, { signal: told.signal });
  const parts = new GrowingIndex();
  const firstRows: number[] = [];
  const sizes: number[] = [];
  let counts = noRows;
  let mentions = 0;
  let links = 0;
  let columns: readonly string[] = [];

  let ahead = next();
  for (;;) {
    const batch = await ahead;
    if (!batch.ok) return batch;
    if (batch.value === null) break;
    ahead = next();
    for (const segment of batch.value.segments) {
      if (segment.number !== firstRows.length)
        return fail('internal', { message: 'segments out of order', number: segment.number });
      firstRows.push(segment.firstRow);
      sizes.push(segment.rows);
      const written = await writer.add(await sealSegment(key, storage, segment));
      if (!written.ok) {
        await ahead;
        return written;
      }
    }
    if (batch.value.index !== null) parts.add(batch.value.index);
    counts = addCounts(counts, batch.value.counts);
    mentions += batch.value.mentions;
    links += batch.value.links;
    columns = batch.value.columns;
    told.progress({ rows: counts.rows, bytes: batch.value.bytesRead, size });
  }
  if (told.signal.aborted) return fail('cancelled');
  const sealed = sizes.reduce((sum, rows) => sum + rows, 0);
  if (counts.rows !== sealed)
    return fail('internal', {
      message: 'outcomes do not add up to rows',
      rows: sealed,
      outcomes: counts.rows,
    });
  const { index, encoded } = parts.whole();
  const listed = await writer.add(await sealDirectory(key, storage, { firstRows, sizes }));
  if (!listed.ok) return listed;
  const indexed = await writer.add(await workspace.index.sealOwn(key, storage, encoded));
  if (!indexed.ok) return indexed;
  const written = await writer.finish();
  if (!written.ok) return written;
  if (told.signal.aborted) return fail('cancelled');
  return ok({ counts, mentions, links, columns, segments: firstRows.length, index });
}

/** Joins index parts as they come, like with like, so that the last step is short; a single one is kept as it came. */
class GrowingIndex {
  readonly #parts: IndexData[] = [];
  #only: Uint8Array | null = null;
  #count = 0;

  add(part: Uint8Array): void {
    this.#count++;
    this.#only = this.#count === 1 ? part : null;
    this.#parts.push(decodeIndex(part));
    for (;;) {
      const last = this.#parts.at(-1);
      const before = this.#parts.at(-2);
      if (last === undefined || before === undefined || before.count > 2 * last.count) return;
      this.#parts.splice(-2, 2, mergeIndexes(before, last));
    }
  }

  whole(): { readonly index: IndexData; readonly encoded: Uint8Array } {
    const index = mergeAll(this.#parts) ?? emptyIndex;
    return { index, encoded: this.#only ?? encodeIndex(index) };
  }
}

/** The one transaction that makes the source visible. */
function publish(
  workspace: Workspace,
  { file, spec, head, statedTotal }: Input,
  reading: Reading,
  storage: string,
  sha256: string,
): Promise<Result<number>> {
  return workspace.changes.run(async () => {
    const { keyring, index } = workspace;
    const { source, counts, empty, mentions, links, columns, segments } = reading;
    const document: SourceDocument = {
      kind: 'source',
      id: source,
      fileName: file.name,
      sha256,
      size: file.size,
      importedBy: keyring.person.user,
      importedAt: workspace.now(),
      head,
      spec,
      columns,
      counts,
      empty,
      mentions,
      links,
      statedTotal,
      storage,
      purgedRows: 0,
      segments,
    };
    const { caseId } = head;
    const change = caseId === null ? adding(document) : adding(document, caseLink(caseId, source));
    const about = caseId === null ? [source] : [source, caseId as CaseId & DocumentId];
    index.added(document, reading.index);
    const entry = await commit(workspace, 'source.import', { change, stack: 'import', about });
    if (entry.ok) void workspace.background.run(() => index.prepare());
    else index.forget(storage);
    return entry;
  });
}

/** Takes away what an import that came to nothing had written. Opening sweeps it too, should this fail. */
async function abandon(workspace: Workspace, storage: string): Promise<void> {
  const { database, keyring } = workspace;
  const swept = await database.write({
    removeOwners: (['records', 'understood', 'index'] as const).map((table) => ({ table, owner: storage })),
  });
  if (!swept.ok) return;
  keyring.dropSources([storage]);
  await writeKeyring(workspace);
}
