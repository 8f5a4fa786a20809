// Appends to a backup file what changed since it was last written. Which rows these are follows from the audit, so that
// nothing but the newest entry has to be remembered between two runs.
import { type ChainHead, headOf } from '#shared/audit/chain';
import { touched as touchedBy } from '#shared/change/change';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import type { DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { asItShouldBe, type BackedUp, noteBeside, notedBeside, nothingYet } from './backup-notes';
import { damageIn, proven } from './backup-proof';
import { BackupWriter } from './backup-writer';
import { newestNumber } from './chain-table';
import { lastCommitIn } from './last-commit';
import { counting, type TellStep, untold } from './long-steps';
import type { Workspace } from './workspace';

const tables = ['audit', 'access', 'documents', 'records', 'understood'] as const;

/** Below this no backup is worth writing anew, bytes. */
const WORTH_IT = 64 * 1024;

/** The one beside the database. Call it within `workspace.background`. Problems: those of reading the audit and of writing. */
export async function backUp(
  workspace: Workspace,
  amid: 'others' | 'nothing' = 'others',
): Promise<Result<null>> {
  if (!workspace.writable) return ok(null);
  const noted = await notedBeside(workspace);
  const ground = noted.replaces
    ? ok({ done: nothingYet, isDamaged: false })
    : await groundOf(workspace, 'beside', noted);
  if (!ground.ok) return ground;
  const written = await bringUp(workspace, 'beside', ground.value, amid);
  if (!written.ok || written.value === null) return written.ok ? ok(null) : written;
  const told = await noteBeside(workspace, { ...written.value, ...asItShouldBe });
  if (told.ok) tellBackedUp(workspace, 'beside', ground.value);
  return told;
}

/** `ground`: what it was written on. */
export function tellBackedUp(
  { backups, tell }: Workspace,
  place: KeptBackupPlace,
  { isDamaged }: Ground<BackedUp>,
): void {
  if (isDamaged) {
    backups.damaged.delete(place);
    backups.mended.add(place);
  }
  tell({ kind: 'backedUp', mended: isDamaged ? place : null });
}

/** What a backup is gone on with. */
export interface Ground<B extends BackedUp> {
  /** As noted; or nothing yet: it is written from its beginning. */
  readonly done: B;
  /** What lies there is damaged: it stays until all of the new one was found to open. */
  readonly isDamaged: boolean;
}

/**
 * As noted, where the file is what was noted; nothing, where it is damaged, is another or is outdated. Problems: backup-newer
 * where it holds changes this workspace does not know of, backup-foreign, those of reading.
 */
export async function groundOf<B extends BackedUp & { readonly outdated: boolean }>(
  workspace: Workspace,
  place: KeptBackupPlace,
  noted: B,
): Promise<Result<Ground<B>>> {
  const { audit, backups, host, keyring } = workspace;
  const there = await host.backupSize({ place });
  if (!there.ok) return there;
  const { size } = there.value;
  const fromStart = (isDamaged: boolean) => ok({ done: { ...noted, ...nothingYet }, isDamaged });
  const goesOn = noted.outdated ? fromStart(false) : ok({ done: noted, isDamaged: false });
  const wasDamaged = backups.damaged.has(place);
  if (size === noted.size && !wasDamaged) {
    const damage = await damageIn(workspace, place, noted);
    if (!damage.ok) return damage;
    return damage.value === null ? goesOn : fromStart(true);
  }
  let isNoted = false;
  const last = await lastCommitIn(host, place, { from: 0, size }, ({ head, end }) => {
    if (end === noted.size && head.number === noted.entry) isNoted = true;
  });
  if (!last.ok) return last;
  const { commit } = last.value;
  // One that is gone is no damaged one.
  if (commit === null) return fromStart(size > 0 && noted.size > 0);
  if (commit.workspace !== keyring.workspace) return fail('backup-foreign');
  const { head } = commit;
  const own = head.number <= audit.head.number ? await audit.entry(head.number) : null;
  if (own?.ok === false) return own;
  if (own === null || headOf(own.value).hash !== head.hash)
    return fail('backup-newer', { entries: head.number, here: audit.head.number });
  if (wasDamaged) return fromStart(true);
  return isNoted ? goesOn : fromStart(commit.end < noted.size);
}

/**
 * `amid`: what else may be under way. How far it is then; null: there was nothing to write. Problems: backup-damaged when
 * what was written reads otherwise.
 */
export async function bringUp(
  workspace: Workspace,
  place: KeptBackupPlace,
  { done: before, isDamaged }: Ground<BackedUp>,
  amid: 'others' | 'nothing' = 'others',
): Promise<Result<BackedUp | null>> {
  const { audit, access } = workspace;
  if (before.size > 0 && before.entry >= audit.head.number && before.access >= access.head.number)
    return ok(null);
  if (before.size > 0) {
    const writer = new BackupWriter(workspace, before.size, { place, file: 'kept' });
    return catchUp(workspace, place, { writer, before, from: before.size, opening: false, amid });
  }
  return amid === 'nothing'
    ? writeAnew(workspace, place, audit.head.number, { opening: isDamaged })
    : writeBeside(workspace, place, isDamaged);
}

/**
 * As `writeAnew`, beside imports and changes, however slow the stick is: whole tables first, and behind them once more what
 * was written meanwhile. Rows of an import that is not done have no source yet, and are not among them.
 */
async function writeBeside(
  workspace: Workspace,
  place: KeptBackupPlace,
  opening: boolean,
): Promise<Result<BackedUp>> {
  const { access, audit } = workspace;
  const writer = new BackupWriter(workspace, 0, { place, file: 'draft' });
  const begun = { entry: audit.head.number, access: access.head.number, size: 0, fresh: 0 };
  const lines = await audit.lines();
  if (!lines.ok) return lines;
  for (const table of ['audit', 'access', 'documents'] as const) {
    const written = await writer.table(table);
    if (!written.ok) return written;
  }
  // Undone imports too: they can be done again.
  for (const storage of new Set(lines.value.flatMap(({ storages }) => storages))) {
    const written = await rowsOfSource(writer, storage);
    if (!written.ok) return written;
  }
  const done = await catchUp(workspace, place, { writer, before: begun, from: 0, opening, amid: 'others' });
  return done.ok ? ok({ ...done.value, fresh: done.value.size }) : done;
}

/**
 * Each row as it lies now, in the place of the file there was. Call it when no import and no change is under way. `opening`:
 * that one goes only once every row of the new one was found to open.
 */
export async function writeAnew(
  workspace: Workspace,
  place: KeptBackupPlace,
  entry: number,
  { tell = untold, opening = false }: { readonly tell?: TellStep; readonly opening?: boolean } = {},
): Promise<Result<BackedUp>> {
  const { audit, database, keyring } = workspace;
  const newest = await audit.entry(entry);
  if (!newest.ok) return newest;
  const writer = new BackupWriter(workspace, 0, { place, file: 'draft' });
  const access = await newestNumber(database, 'access');
  let of = 0;
  for (const table of tables) of += await database.count(table);
  const added = counting(tell, 'backup', of);
  for (const table of tables) {
    const written = await writer.table(table, added);
    if (!written.ok) return written;
  }
  const head = headOf(newest.value);
  const kept = { ...keyring.state.file, former: null, pending: null, head, notEmpty: true };
  const closed = await writer.close({ kind: 'commit', head, keyring: keyring.textOf(kept) });
  if (!closed.ok) return closed;
  return keepProven(workspace, place, opening, { entry, access, size: closed.value, fresh: closed.value });
}

/** The old one goes when the new one was read back. Problems: backup-damaged, row-damaged. */
async function keepProven(
  workspace: Workspace,
  place: KeptBackupPlace,
  opening: boolean,
  done: BackedUp,
): Promise<Result<BackedUp>> {
  const read = await proven(workspace, { place, file: 'draft' }, { from: 0, opening }, done);
  if (!read.ok) return read;
  const kept = await workspace.host.keepDraftBackup({ place });
  return kept.ok ? read : kept;
}

/** For when nothing of the one beside may stay. `entry`: the newest of the audit. */
export async function backUpAnew(
  workspace: Workspace,
  entry: number,
  tell: TellStep = untold,
): Promise<Result<null>> {
  if (!workspace.writable) return ok(null);
  const done = await writeAnew(workspace, 'beside', entry, { tell });
  return done.ok ? noteBeside(workspace, { ...done.value, ...asItShouldBe }) : done;
}

/**
 * Whether a fresh one would take less than half. Looked at only when the file has doubled since, because it reads every
 * row; answers what it would take, bytes.
 */
export async function freshSize(workspace: Workspace, done: BackedUp): Promise<number | null> {
  if (done.size < WORTH_IT || done.size <= done.fresh * 2) return null;
  let bytes = 0;
  for (const table of tables)
    for (let page = await workspace.database.page(table, null, 200); page.length > 0; ) {
      for (const { value } of page) bytes += value.length;
      page = await workspace.database.page(table, page.at(-1)?.key ?? null, 200);
    }
  return bytes;
}

/** On closing: a file that holds more of the past than of the present is written anew. */
export async function shorten(workspace: Workspace): Promise<Result<null>> {
  const noted = await notedBeside(workspace);
  if (noted.size === 0) return ok(null);
  const fresh = await freshSize(workspace, noted);
  if (fresh === null) return ok(null);
  if (noted.size > fresh * 2) return backUpAnew(workspace, workspace.audit.head.number);
  return noteBeside(workspace, { ...noted, fresh });
}

interface CatchingUp {
  readonly writer: BackupWriter;
  readonly before: BackedUp;
  /** Where in the file what is to be read back begins, bytes; 0: it is a draft. */
  readonly from: number;
  readonly opening: boolean;
  readonly amid: 'others' | 'nothing';
}

/** What came since, and the commit. The last of it while no change is under way: it closes what belongs together. */
async function catchUp(
  workspace: Workspace,
  place: KeptBackupPlace,
  { writer, before, from, opening, amid }: CatchingUp,
): Promise<Result<BackedUp>> {
  const { changes, keyring } = workspace;
  const most = await writeSince(workspace, writer, before);
  if (!most.ok) return most;
  const flushed = await writer.flush();
  if (!flushed.ok) return flushed;
  const last = async (): Promise<Result<BackedUp>> => {
    const all = await writeSince(workspace, writer, most.value);
    if (!all.ok) return all;
    const { head, ...done } = all.value;
    const closed = await writer.close({ kind: 'commit', head, keyring: keyring.text });
    return closed.ok ? ok({ ...done, size: closed.value, fresh: before.fresh }) : closed;
  };
  const done = amid === 'nothing' ? await last() : await changes.run(last);
  if (!done.ok) return done;
  return from === 0
    ? keepProven(workspace, place, opening, done.value)
    : proven(workspace, { place, file: 'kept' }, { from, opening }, done.value);
}

/** Rows of changes and looks behind `before`. Answers how far they go. Problems: those of reading the audit and of writing. */
async function writeSince(
  { access, audit, documents }: Workspace,
  writer: BackupWriter,
  before: Pick<BackedUp, 'entry' | 'access'>,
): Promise<Result<Pick<BackedUp, 'entry' | 'access'> & { readonly head: ChainHead }>> {
  const { head } = audit;
  const newestLook = access.head.number;
  const touched = new Set<DocumentId>();
  const storages = new Set<string>();
  for (let number = before.entry + 1; number <= head.number; number++) {
    const entry = await audit.entry(number);
    if (!entry.ok) return entry;
    const change = entry.value.payload?.change;
    if (change === undefined) continue;
    for (const id of touchedBy(change)) touched.add(id);
    for (const document of [...change.added, ...change.removed])
      if (document.kind === 'source') storages.add(document.storage);
  }
  const entries = await writer.entries('audit', before.entry, head.number);
  if (!entries.ok) return entries;
  const looks = await writer.entries('access', before.access, newestLook);
  if (!looks.ok) return looks;
  for (const id of touched) {
    const rowId = documents.rowIdOf(id);
    const removed = await writer.add({ kind: 'remove', table: 'documents', owner: rowId });
    if (!removed.ok) return removed;
    const written = await writer.rows('documents', rowId);
    if (!written.ok) return written;
  }
  for (const storage of storages) {
    const written = await rowsOfSource(writer, storage);
    if (!written.ok) return written;
  }
  return ok({ entry: head.number, access: newestLook, head });
}

async function rowsOfSource(writer: BackupWriter, storage: string): Promise<Result<null>> {
  for (const table of ['records', 'understood'] as const) {
    const written = await writer.rows(table, storage);
    if (!written.ok) return written;
  }
  return ok(null);
}
