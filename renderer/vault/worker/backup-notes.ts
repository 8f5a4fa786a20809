// What the vault remembers of its backups, sealed in the database: how far each is, and which copies it knows of that it
// could not reach. They follow the folder to whatever machine it is opened on.
import type { KnownCopy } from '#shared/contracts/backup-answers';
import type { Result } from '#shared/model/problem';
import { fromBytes, toBytes } from './json-bytes';
import { openItem, sealItem } from './pieces';
import type { SealedRow } from './row-keys';
import type { Workspace } from './workspace';

export interface BackedUp {
  /** Newest audit entry in it, and newest entry of the access log. */
  readonly entry: number;
  readonly access: number;
  /** Where its last commit frame ends, bytes. */
  readonly size: number;
  /** What a fresh one took when that was last looked at, bytes; 0: never. */
  readonly fresh: number;
}

export interface BackedUpBeside extends BackedUp {
  /** A person restored another backup: what lies there may be written over, whatever it holds. */
  readonly replaces: boolean;
  /** It carries what holds no more, such as a slot that guessing was cheap for: it must be written anew. */
  readonly outdated: boolean;
}

export interface BackedUpElsewhere extends BackedUp {
  readonly where: string;
  /** ISO instant; null: nothing was written there yet. */
  readonly at: string | null;
  /** Not reached since keys were turned or something was purged: it must be written anew, not gone on with. */
  readonly outdated: boolean;
}

export interface NotesElsewhere {
  readonly now: BackedUpElsewhere | null;
  /** Those in folders that were given up. */
  readonly left: readonly KnownCopy[];
}

const BESIDE = 'backup';
const ELSEWHERE = 'backup-elsewhere';
const MOST_LEFT = 50;

type Noting = Pick<Workspace, 'database' | 'keyring'>;

async function read<T>({ database, keyring }: Noting, owner: string): Promise<Partial<T>> {
  const rows = await database.rowsOf('meta', owner);
  if (rows.length === 0) return {};
  const opened = await openItem(keyring.content, 'meta', owner, 0, rows);
  // One that does not open is as good as none: the backup is then written from its beginning.
  return opened.ok ? fromBytes<Partial<T>>(opened.value) : {};
}

/** A size of 0: none was written yet. */
export async function notedBeside(workspace: Noting): Promise<BackedUpBeside> {
  const noted = await read<BackedUpBeside>(workspace, BESIDE);
  return { ...nothingYet, replaces: false, outdated: false, ...noted };
}

export async function noteBeside(workspace: Noting, done: BackedUpBeside): Promise<Result<null>> {
  return workspace.database.write({ put: await sealBeside(workspace.keyring.content, done) });
}

export function sealBeside(content: CryptoKey, done: BackedUpBeside): Promise<SealedRow[]> {
  return sealItem(content, 'meta', BESIDE, 0, toBytes(done));
}

export async function notedElsewhere(workspace: Noting): Promise<NotesElsewhere> {
  const { now = null, left = [] } = await read<NotesElsewhere>(workspace, ELSEWHERE);
  return { now, left };
}

export async function noteElsewhere(workspace: Noting, notes: NotesElsewhere): Promise<Result<null>> {
  const { database, keyring } = workspace;
  return database.write({ put: await sealItem(keyring.content, 'meta', ELSEWHERE, 0, toBytes(notes)) });
}

/** As they are when the backup elsewhere goes on at `where`; null: nowhere. What lies in the folder before stays known. */
export function movedTo({ now, left }: NotesElsewhere, where: string | null): NotesElsewhere {
  if (now?.where === where) return { now, left };
  const others = left.filter((copy) => copy.where !== where && copy.where !== now?.where);
  const before = now === null || now.at === null ? [] : [{ where: now.where, at: now.at }];
  return { now: null, left: [...others, ...before].slice(-MOST_LEFT) };
}

/** Copies that a turning of keys or a purge did not reach. */
export function known({ now, left }: NotesElsewhere): readonly KnownCopy[] {
  const missed = now?.outdated === true && now.at !== null ? [{ where: now.where, at: now.at }] : [];
  return [...missed, ...left];
}

/** What is noted of one that was just written. */
export const asItShouldBe = { replaces: false, outdated: false } as const;

export const nothingYet: BackedUp = { entry: 0, access: 0, size: 0, fresh: 0 };

export function unwritten(where: string): BackedUpElsewhere {
  return { ...nothingYet, where, at: null, outdated: false };
}
