// Appends to the backup file what changed since it was last written. Which rows these are follows from the audit, so
// nothing has to be remembered between two runs.
import { headOf } from '#shared/audit/chain';
import { touched as touchedBy } from '#shared/change/change';
import type { DeskContract } from '#shared/contracts/desk';
import type { DocumentId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { ByteWriter } from '#shared/storage/byte-writer';
import { type Frame, writeFrame } from './backup-frames';
import { fromBytes, toBytes } from './json-bytes';
import { openItem, sealItem } from './pieces';
import type { Owner, SealedRow, TableName } from './row-keys';
import type { Workspace } from './workspace';

/** Bytes a call to the machine carries. */
const BLOCK = 4 * 1024 * 1024;
const ROWS_A_READ = 100;
const OWNER = 'backup';

type BackupFile = DeskContract['appendBackup']['input']['file'];

interface BackedUp {
  /** Newest audit entry in it, and newest entry of the access log. */
  readonly entry: number;
  readonly access: number;
  /** Where its last commit frame ends, bytes. */
  readonly size: number;
}

async function readBackedUp({ database, keyring, host }: Workspace): Promise<Result<BackedUp>> {
  const none = ok({ entry: 0, access: 0, size: 0 });
  const rows = await database.rowsOf('meta', OWNER);
  if (rows.length === 0) return none;
  const opened = await openItem(keyring.content, 'meta', OWNER, 0, rows);
  if (!opened.ok) return none;
  const said = { access: 0, ...fromBytes<Omit<BackedUp, 'access'> & Partial<BackedUp>>(opened.value) };
  const size = await host.backupSize(null);
  if (!size.ok) return size;
  // A file that was taken away or cut is written from its beginning.
  return size.value.size < said.size ? none : ok(said);
}

/** Call it within `workspace.background`. Problems: those of reading the audit and of writing the file. */
export async function backUp(workspace: Workspace): Promise<Result<null>> {
  if (!workspace.writable) return ok(null);
  const before = await readBackedUp(workspace);
  if (!before.ok) return before;
  const { audit, access } = workspace;
  if (before.value.entry >= audit.head.number && before.value.access >= access.head.number) return ok(null);
  const written = await append(workspace, before.value, 'kept');
  return written.ok ? note(workspace, written.value) : written;
}

/**
 * Every row as it lies now, in the place of the backup that was: for when nothing of that one may stay. `entry`: the newest
 * of the audit. Problems: those of reading the newest entry and of writing.
 */
export async function backUpAnew(workspace: Workspace, entry: number): Promise<Result<null>> {
  const { audit, database, keyring, host } = workspace;
  if (!workspace.writable) return ok(null);
  const newest = await audit.entry(entry);
  if (!newest.ok) return newest;
  const writer = new BackupWriter(workspace, 0, 'draft');
  const looks = await database.lastNumber('access');
  for (const table of ['audit', 'access', 'documents', 'records', 'understood'] as const) {
    for (let page = await database.page(table, null, ROWS_A_READ); page.length > 0; ) {
      for (const { key, value } of page) {
        const added = await writer.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
      page = await database.page(table, page.at(-1)?.key ?? null, ROWS_A_READ);
    }
  }
  const head = headOf(newest.value);
  const kept = { ...keyring.state.file, former: null, pending: null, head, notEmpty: true };
  const closed = await writer.close({ kind: 'commit', head, keyring: keyring.textOf(kept) });
  if (!closed.ok) return closed;
  const done = await host.keepDraftBackup(null);
  return done.ok ? note(workspace, { entry, access: looks, size: closed.value }) : done;
}

async function note({ database, keyring }: Workspace, done: BackedUp): Promise<Result<null>> {
  return database.write({ put: await sealBackedUp(keyring.content, done) });
}

/** The row by which the next backup knows where to go on. */
export function sealBackedUp(content: CryptoKey, done: BackedUp): Promise<SealedRow[]> {
  return sealItem(content, 'meta', OWNER, 0, toBytes(done));
}

async function append(workspace: Workspace, before: BackedUp, file: BackupFile): Promise<Result<BackedUp>> {
  const { access, audit, documents, keyring } = workspace;
  const head = audit.head;
  const newestLook = access.head.number;
  const writer = new BackupWriter(workspace, before.size, file);

  const touched = new Set<DocumentId>();
  const storages = new Set<string>();
  for (let number = before.entry + 1; number <= head.number; number++) {
    const entry = await audit.entry(number);
    if (!entry.ok) return entry;
    const written = await writer.rows('audit', number);
    if (!written.ok) return written;
    const change = entry.value.payload?.change;
    if (change === undefined) continue;
    for (const id of touchedBy(change)) touched.add(id);
    for (const document of [...change.added, ...change.removed])
      if (document.kind === 'source') storages.add(document.storage);
  }
  for (let number = before.access + 1; number <= newestLook; number++) {
    const written = await writer.rows('access', number);
    if (!written.ok) return written;
  }
  for (const id of touched) {
    const rowId = documents.rowIdOf(id);
    const removed = await writer.add({ kind: 'remove', table: 'documents', owner: rowId });
    if (!removed.ok) return removed;
    const written = await writer.rows('documents', rowId);
    if (!written.ok) return written;
  }
  for (const storage of storages)
    for (const table of ['records', 'understood'] as const) {
      const written = await writer.rows(table, storage);
      if (!written.ok) return written;
    }
  const closed = await writer.close({ kind: 'commit', head, keyring: keyring.text });
  return closed.ok ? ok({ entry: head.number, access: newestLook, size: closed.value }) : closed;
}

class BackupWriter {
  readonly #workspace: Workspace;
  readonly #file: BackupFile;
  #offset: number;
  #block = new ByteWriter();

  constructor(workspace: Workspace, offset: number, file: BackupFile) {
    this.#workspace = workspace;
    this.#offset = offset;
    this.#file = file;
  }

  async add(frame: Frame): Promise<Result<null>> {
    writeFrame(this.#block, frame);
    return this.#block.length < BLOCK ? ok(null) : this.#flush();
  }

  async rows(table: TableName, owner: Owner): Promise<Result<null>> {
    for await (const rows of this.#workspace.database.rowsInSteps(table, owner))
      for (const { key, value } of rows) {
        const added = await this.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
    return ok(null);
  }

  /** Answers the size of the file. */
  async close(commit: Frame): Promise<Result<number>> {
    writeFrame(this.#block, commit);
    const flushed = await this.#flush();
    return flushed.ok ? ok(this.#offset) : flushed;
  }

  async #flush(): Promise<Result<null>> {
    const bytes = this.#block.finish();
    this.#block = new ByteWriter();
    const appended = await this.#workspace.host.appendBackup({
      file: this.#file,
      offset: this.#offset,
      bytes,
    });
    if (!appended.ok) return appended;
    this.#offset += bytes.length;
    return ok(null);
  }
}
