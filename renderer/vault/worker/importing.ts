// Importing: all of a file or nothing. Rows are sealed under a key of their own as they are read, and become visible at
// once when the source's document is written; until then nothing points at them, and whatever stops the import sweeps them.

import { adding } from '#shared/commands/command';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { ImportReport } from '#shared/contracts/vault-answers';
import { fileMark } from '#shared/import/purged-marks';
import type { CaseSourceDocument, SourceDocument } from '#shared/model/documents';
import type { CaseId, DocumentId, SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { roomNeeded, tooLittleRoom } from '#shared/storage/room';
import { allowed, commit, type SignedEntry } from './execute';
import { purgedUnder } from './purge/known-again';
import { type Reading, readFile } from './reading-file';
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
    const read: Result<Reading> = noted.ok ? await readFile(workspace, input, told, storage, key) : noted;
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
    const { counts, notData, mentions, links } = read.value;
    return ok({
      source: read.value.source,
      file: input.file.name,
      format: input.spec.format,
      counts,
      notData,
      mentions,
      links,
      seconds: (Date.now() - started) / 1000,
      alreadyHere: false,
      entry: done.value.header.number,
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
  const entry = await workspace.changes.run(async (): Promise<Result<SignedEntry | null>> => {
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
    notData: twin.empty ?? 0,
    mentions: 0,
    links: 0,
    seconds: (Date.now() - started) / 1000,
    alreadyHere: true,
    entry: entry.value?.header.number ?? null,
  });
}

function caseLink(caseId: CaseId, sourceId: SourceId): CaseSourceDocument {
  return { kind: 'caseSource', id: newId<DocumentId>(), caseId, sourceId };
}

/** The one transaction that makes the source visible. */
function publish(
  workspace: Workspace,
  { file, spec, head, statedTotal }: Input,
  reading: Reading,
  storage: string,
  sha256: string,
): Promise<Result<SignedEntry>> {
  return workspace.changes.run(async () => {
    const { keyring, index } = workspace;
    const { source, counts, notData, mentions, links, columns, segments, content } = reading;
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
      empty: notData,
      mentions,
      links,
      statedTotal,
      storage,
      purgedRows: 0,
      segments,
      content,
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
