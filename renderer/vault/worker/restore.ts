// Puts what the backup file holds into the database, up to its last whole commit. Nothing is cleared before the
// passphrase has opened a keyring and the file was found to hold something.
import { type ChainHead, emptyHead, hashOfHeader } from '#shared/audit/chain';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import { sealAccessHead } from './access-log';
import { sealBackedUp } from './backup';
import { eachFrame } from './backup-reading';
import { openEntry } from './chain-table';
import { Database } from './database';
import { Keyring } from './keys/keyring';
import { type KeyringFile, macOf, parseKeyring } from './keys/keyring-file';
import { LAST_MIGRATION } from './migrations/migrations';
import type { OpeningParts } from './opening';
import type { SealedRow } from './row-keys';
import { sealState } from './state-row';
import { freeAt } from './workspace';

const ROWS_A_WRITE = 200;

type Told = Serving<VaultContract['restore']['progress']>;

interface LastCommit {
  readonly end: number;
  readonly head: ChainHead;
  readonly keyring: string;
}

/**
 * Afterwards the workspace is opened as any other. Problems: backup-damaged, backup-older, passphrase-wrong,
 * cancelled, disk-full.
 */
export async function restore(parts: OpeningParts, passphrase: string, told: Told): Promise<Result<null>> {
  const size = await parts.host.backupSize(null);
  if (!size.ok) return size;
  let last: LastCommit | null = null;
  const scanned = await eachFrame(parts.host, size.value.size, async (frame, end) => {
    if (frame.kind === 'commit') last = { end, head: frame.head, keyring: frame.keyring };
    return told.signal.aborted ? fail('cancelled') : ok(null);
  });
  if (!scanned.ok) return scanned;
  const commit = last as LastCommit | null;
  if (commit === null) return fail('backup-damaged', { bytes: size.value.size });
  const keyring = await newerKeyring(parts, commit, passphrase);
  if (!keyring.ok) return keyring;

  const database = await Database.open(parts.factory, freeAt(parts.host));
  try {
    return await refill(parts, database, keyring.value, commit, size.value.size, told);
  } finally {
    database.close();
  }
}

/**
 * The keyring file that lies there or the one the backup carries, whichever knows more: a backup is never behind a change
 * of people or keys, so an older file that lies there was put there. Problems: backup-damaged, backup-older,
 * passphrase-wrong.
 */
async function newerKeyring(
  parts: OpeningParts,
  commit: LastCommit,
  passphrase: string,
): Promise<Result<Keyring>> {
  const carried = parseKeyring(commit.keyring);
  if (!carried.ok || !isHead(carried.value, commit)) return fail('backup-damaged', { bytes: commit.end });
  const text = await parts.host.readKeyring(null);
  if (!text.ok) return text;
  const there = text.value === null ? null : parseKeyring(text.value);
  if (
    there?.ok &&
    there.value.workspace === carried.value.workspace &&
    knowsMore(there.value, carried.value)
  ) {
    const unlocked = await Keyring.unlock(there.value, passphrase);
    if (unlocked.ok) {
      if (!opensRowsOf(carried.value, there.value)) return fail('backup-older', {});
      return isClosedBy(unlocked.value, carried.value)
        ? unlocked
        : fail('backup-damaged', { bytes: commit.end });
    }
    if (unlocked.problem.code === 'passphrase-wrong') return unlocked;
  }
  return Keyring.unlock(carried.value, passphrase);
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

async function refill(
  parts: OpeningParts,
  database: Database,
  keyring: Keyring,
  commit: LastCommit,
  size: number,
  told: Told,
): Promise<Result<null>> {
  const cleared = await database.clear();
  if (!cleared.ok) return cleared;
  let waiting: SealedRow[] = [];
  const written = new Set<string>();
  const flush = async (): Promise<Result<null>> => {
    const put = waiting;
    waiting = [];
    return database.write({ put });
  };
  const filled = await eachFrame(parts.host, commit.end, async (frame, end) => {
    if (frame.kind === 'remove') {
      if (!written.has(`${frame.table}/${frame.owner}`)) return ok(null);
      const flushed = await flush();
      return flushed.ok ? database.write({ removeOwners: [frame] }) : flushed;
    }
    if (frame.kind === 'put') {
      waiting.push(frame);
      written.add(`${frame.table}/${frame.key[0]}`);
    }
    if (waiting.length < ROWS_A_WRITE) return ok(null);
    told.progress({ bytes: end, size });
    return flush();
  });
  if (!filled.ok) return filled;
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  const { content } = keyring;
  const documents = (await database.owners('documents')).length;
  const look = await database.lastNumber('access');
  const newest =
    look === 0 ? null : await openEntry(content, 'access', look, await database.rowsOf('access', look));
  const lookedUpTo =
    newest?.ok === true ? { number: look, hash: hashOfHeader(newest.value.header) } : emptyHead;
  const stated = await database.write({
    put: [
      ...(await sealState(content, { entry: commit.head.number, documents, migration: LAST_MIGRATION })),
      ...(await sealBackedUp(content, { entry: commit.head.number, access: look, size: commit.end })),
      ...(await sealAccessHead(content, lookedUpTo)),
    ],
  });
  if (!stated.ok) return stated;
  keyring.setHead(commit.head);
  keyring.setAccessHead(lookedUpTo);
  return parts.host.writeKeyring({ text: keyring.text });
}
