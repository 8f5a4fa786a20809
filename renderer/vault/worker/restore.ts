// Puts what a backup file holds into the database, up to its last whole commit. Nothing is cleared before the passphrase
// has opened a keyring, every row was found to open with it, and nothing newer would be lost unasked.
import { emptyHead, hashOfHeader } from '#shared/audit/chain';
import type { BackupPlace } from '#shared/contracts/desk';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import { sealAccessHead } from './access-log';
import { nothingYet, sealBeside } from './backup-notes';
import { eachFrame } from './backup-reading';
import { newestNumber, readEntry } from './chain-table';
import { Database } from './database';
import { DocumentStore } from './document-store';
import { Keyring, layoutOf } from './keys/keyring';
import { type KeyringFile, macOf } from './keys/keyring-file';
import { formerKeys } from './keys/rotation';
import { knownKeyring } from './known-keyring';
import { type LastCommit, lastCommitIn } from './last-commit';
import type { OpeningParts } from './opening';
import { opensWith } from './opens-with';
import { entriesIn } from './restorable';
import type { Owner, SealedRow, TableName } from './row-keys';
import { sealState } from './state-row';
import { freeAt } from './workspace';

const ROWS_A_WRITE = 200;

type Input = VaultContract['restore']['input'];
type Told = Serving<VaultContract['restore']['progress']>;

/**
 * Afterwards the workspace is opened as any other. Answers how many entries the keyring file that lay there knew of. Problems: backup-damaged, backup-away, backup-foreign, backup-behind,
 * backup-older, workspace-newer, passphrase-wrong, cancelled, disk-full.
 */
export async function restore(
  parts: OpeningParts,
  { passphrase, from, older }: Input,
  told: Told,
): Promise<Result<{ readonly known: number }>> {
  const { host } = parts;
  const size = await host.backupSize({ place: from });
  if (!size.ok) return size;
  const found = await lastCommitIn(host, from, { from: 0, size: size.value.size }, undefined, told.signal);
  if (!found.ok) return found;
  const { commit } = found.value;
  if (commit === null) return fail('backup-damaged', { bytes: size.value.size });
  const carried = carriedBy(commit);
  if (!carried.ok) return carried;
  const keyring = await newerKeyring(parts, commit, carried.value, passphrase);
  if (!keyring.ok) return keyring;
  const loses = older ? ok(null) : await wouldLose(parts, from, commit);
  if (!loses.ok) return loses;
  const opens = await opensAll(parts, from, commit, keyring.value.unlocked);
  if (!opens.ok) return opens;

  const database = await Database.open(parts.factory, freeAt(parts.host));
  try {
    const migration = layoutOf(carried.value);
    const { known, unlocked } = keyring.value;
    const filled = await refill(parts, database, unlocked, { from, commit, migration }, told);
    return filled.ok ? ok({ known }) : filled;
  } finally {
    database.close();
  }
}

/** Problems: backup-behind, where the database or the backup beside it holds more. */
async function wouldLose(
  parts: OpeningParts,
  from: BackupPlace,
  { head, workspace }: LastCommit,
): Promise<Result<null>> {
  const here = await entriesIn(parts);
  if (here > head.number) return fail('backup-behind', { entries: head.number, here });
  if (from === 'beside') return ok(null);
  const size = await parts.host.backupSize({ place: 'beside' });
  if (!size.ok) return size;
  const last = await lastCommitIn(parts.host, 'beside', { from: 0, size: size.value.size });
  if (!last.ok) return last;
  const beside = last.value.commit;
  if (beside === null || beside.workspace !== workspace) return ok(null);
  return beside.head.number > head.number
    ? fail('backup-behind', { entries: head.number, here: beside.head.number })
    : ok(null);
}

/**
 * The keyring file that lies there or the one the backup carries, whichever knows more: a backup is never behind a change
 * of people or keys, so an older file that lies there was put there. Problems: backup-damaged, backup-older, backup-foreign,
 * workspace-newer, passphrase-wrong.
 */
async function newerKeyring(
  parts: OpeningParts,
  commit: LastCommit,
  carried: KeyringFile,
  passphrase: string,
): Promise<Result<{ readonly unlocked: Keyring; readonly known: number }>> {
  const text = await parts.host.readKeyring(null);
  if (!text.ok) return text;
  const there = text.value === null ? null : knownKeyring(text.value);
  if (there?.ok === false && there.problem.code === 'workspace-newer') return there;
  if (there?.ok && there.value.workspace !== carried.workspace) return fail('backup-foreign');
  const known = there?.ok ? there.value.head.number : 0;
  if (there?.ok && knowsMore(there.value, carried)) {
    const unlocked = await Keyring.unlock(there.value, passphrase);
    if (unlocked.ok) {
      if (!opensRowsOf(carried, there.value)) return fail('backup-older', {});
      return isClosedBy(unlocked.value, carried)
        ? ok({ unlocked: unlocked.value, known })
        : fail('backup-damaged', { bytes: commit.end });
    }
    if (unlocked.problem.code === 'passphrase-wrong') return unlocked;
  }
  const unlocked = await Keyring.unlock(carried, passphrase);
  return unlocked.ok ? ok({ unlocked: unlocked.value, known }) : unlocked;
}

/** Problems: backup-damaged, workspace-newer. */
function carriedBy(commit: LastCommit): Result<KeyringFile> {
  const carried = knownKeyring(commit.keyring);
  if (!carried.ok && carried.problem.code === 'workspace-newer') return carried;
  return carried.ok && isHead(carried.value, commit)
    ? carried
    : fail('backup-damaged', { bytes: commit.end });
}

/** What a frame says stands there without a key; what the keyring file in it says does not. */
function isHead({ head }: KeyringFile, commit: LastCommit): boolean {
  return head.number === commit.head.number && head.hash === commit.head.hash;
}

/** A file of before a change of keys that was broken off was closed with a key that is not at hand. */
function isClosedBy({ state }: Keyring, { mac, checksum: _, ...carried }: KeyringFile): boolean {
  return carried.epoch !== state.file.epoch || macOf(carried, state.keys.mac) === mac;
}

function knowsMore(there: KeyringFile, carried: KeyringFile): boolean {
  return there.epoch !== carried.epoch
    ? there.epoch > carried.epoch
    : there.head.number >= carried.head.number;
}

/** With keys of the same epoch, or with those of before that rows not sealed anew yet still need. */
function opensRowsOf(carried: KeyringFile, there: KeyringFile): boolean {
  return carried.epoch === there.epoch || (there.former !== null && carried.epoch === there.epoch - 1);
}

/** Problems: backup-damaged, keyring-damaged, those of reading. */
async function opensAll(
  { host }: OpeningParts,
  from: BackupPlace,
  { end }: LastCommit,
  keyring: Keyring,
): Promise<Result<null>> {
  const former = await formerKeys(keyring.state);
  if (!former.ok) return former;
  return eachFrame(host, { place: from, file: 'kept' }, { from: 0, size: end }, async (frame, at) =>
    frame.kind !== 'put' || (await opensWith(keyring, frame, former.value))
      ? ok(null)
      : fail('backup-damaged', { bytes: at }),
  );
}

async function refill(
  parts: OpeningParts,
  database: Database,
  keyring: Keyring,
  {
    from,
    commit,
    migration,
  }: { readonly from: BackupPlace; readonly commit: LastCommit; readonly migration: number },
  told: Told,
): Promise<Result<null>> {
  const cleared = await database.clear();
  if (!cleared.ok) return cleared;
  let waiting: SealedRow[] = [];
  // Many at once: a group of entries takes the place of a row each.
  const removing: { readonly table: TableName; readonly owner: Owner }[] = [];
  const written = new Set<string>();
  const flush = async (): Promise<Result<null>> => {
    const put = waiting;
    waiting = [];
    return database.write({ put });
  };
  const filled = await eachFrame(
    parts.host,
    { place: from, file: 'kept' },
    { from: 0, size: commit.end },
    async (frame, end) => {
      if (frame.kind === 'remove') {
        if (!written.has(`${frame.table}/${frame.owner}`)) return ok(null);
        const flushed = waiting.length > 0 ? await flush() : ok(null);
        removing.push(frame);
        return flushed;
      }
      if (frame.kind === 'put') {
        const removed =
          removing.length > 0 ? await database.write({ removeOwners: removing.splice(0) }) : ok(null);
        if (!removed.ok) return removed;
        waiting.push(frame);
        written.add(`${frame.table}/${frame.key[0]}`);
      }
      if (waiting.length < ROWS_A_WRITE) return ok(null);
      told.progress({ bytes: end, size: commit.end });
      return flush();
    },
  );
  if (!filled.ok) return filled;
  const removed = await database.write({ removeOwners: removing });
  const flushed = removed.ok ? await flush() : removed;
  if (!flushed.ok) return flushed;
  const { content } = keyring;
  const store = new DocumentStore(keyring);
  // With rows of keys that are just being turned there is none to compare with until that is finished.
  const marked = (await store.load(database)).ok ? { mark: store.mark } : {};
  const documents = (await database.owners('documents')).length;
  const look = await newestNumber(database, 'access');
  const newest = look === 0 ? null : await readEntry(database, content, 'access', look);
  const lookedUpTo =
    newest?.ok === true ? { number: look, hash: hashOfHeader(newest.value.header) } : emptyHead;
  const stated = await database.write({
    put: [
      ...(await sealState(content, { entry: commit.head.number, documents, migration, ...marked })),
      ...(await sealBeside(
        content,
        // The one beside goes on from here only when it is the one that was put back.
        from === 'beside'
          ? {
              entry: commit.head.number,
              access: look,
              size: commit.end,
              fresh: 0,
              replaces: false,
              outdated: false,
            }
          : { ...nothingYet, replaces: true, outdated: false },
      )),
      ...(await sealAccessHead(content, lookedUpTo)),
    ],
  });
  if (!stated.ok) return stated;
  keyring.setHead(commit.head);
  keyring.setAccessHead(lookedUpTo);
  return parts.host.writeKeyring({ text: keyring.text });
}
