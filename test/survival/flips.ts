// Flips one bit somewhere in the files of a workspace: what is shown afterwards is what was shown before, or something is
// said. A wrong value that is shown without a word is what must never happen.
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Result } from '#shared/model/problem';
import { mendLogs } from '../../electron/desk/mend-logs';
import { readFrame } from '../../renderer/vault/worker/backup-frames';
import { runBatch } from '../e2e/run-batch';
import type { Chance } from './chance';
import type { ChromiumRows, ReadDatabase } from './chromium-rows';
import { Place } from './place';
import { type Files, opened, putBack, type Shown } from './shown-by-vault';

export interface Flip {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
}

type SizedFile = { readonly file: string; readonly size: number };

/** Every file that the vault keeps, with its size. */
export async function filesOf(folder: string): Promise<readonly SizedFile[]> {
  const files: SizedFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    if (!entry.isFile() || !/^(?:keyring\.json|backup\.dirigo|database\/IndexedDB\/.*)$/.test(file)) continue;
    const { size } = await stat(path);
    if (size > 0 && !/\/LOG(?:\.old)?$/.test(file)) files.push({ file, size });
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A third of the flips lie in a file that is as likely as each other: in small ones they would hardly ever fall. */
export function chosen(files: readonly SizedFile[], chance: Chance): Flip {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let place = chance.below(total);
  const among = chance.below(3) === 0 ? files[chance.below(files.length)] : undefined;
  for (const { file, size } of among === undefined ? files : [among]) {
    if (among !== undefined) place = chance.below(size);
    if (place < size) return { file, at: place, bit: chance.below(8) };
    place -= size;
  }
  throw new Error('no files');
}

/** `same`: nothing is different and nothing is said. `reported`: refused, or something is said and all that is shown is right. */
export type FlipEnd = 'same' | 'reported' | 'wrong';

export interface FlipTried {
  readonly end: FlipEnd;
  readonly said: string;
}

/** A whole workspace and what is shown of it. */
export interface FlipBench {
  readonly folder: string;
  readonly workspace: string;
  readonly chromium: ChromiumRows;
  readonly passphrase: string;
  readonly query: string;
  readonly files: Files;
  readonly shown: Shown;
  /** What a restoring may show: each state that a commit of the backup closes. */
  readonly states: readonly Shown[];
  /** What came of databases that gave no rows. */
  readonly known: Map<string, Promise<FlipTried>>;
}

/** `folder`: where copies lie for a moment. Throws when the workspace is not whole. */
export async function benchOf(
  given: Pick<FlipBench, 'folder' | 'workspace' | 'chromium' | 'passphrase' | 'query'>,
): Promise<FlipBench> {
  const { folder, workspace, chromium, passphrase, query } = given;
  const copy = join(folder, 'unflipped');
  await cp(join(workspace, 'database'), copy, { recursive: true });
  const files = {
    keyring: await readFile(join(workspace, 'keyring.json'), 'utf8'),
    backup: new Uint8Array(await readFile(join(workspace, 'backup.dirigo'))),
    database: await chromium.read(copy),
  };
  const shown = await opened(files, passphrase, query);
  if ('refused' in shown || shown.said.length > 0) throw new Error(JSON.stringify(shown));
  const states: Shown[] = [];
  for (const end of commitEnds(files.backup)) {
    const backup = files.backup.slice(0, end);
    states.push(await putBack({ ...files, backup }, passphrase, query));
  }
  return { ...given, files, shown, states, known: new Map() };
}

function commitEnds(backup: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < backup.length; ) {
    const read = readFrame(backup, at);
    if (read === null || read === 'more') throw new Error('the backup is not whole');
    at = read.next;
    if (read.frame.kind === 'commit') ends.push(at);
  }
  return ends;
}

/** Flips in the keyring file and the backup are judged in this process; of the database Chromium reads a copy first. */
export async function tryFlip(bench: FlipBench, flip: Flip, turn: number): Promise<FlipTried> {
  const { files, passphrase, query } = bench;
  const bytes = new Uint8Array(await readFile(join(bench.workspace, flip.file)));
  bytes[flip.at] = (bytes[flip.at] ?? 0) ^ (1 << flip.bit);
  if (flip.file === 'keyring.json') {
    const keyring = Buffer.from(bytes).toString('utf8');
    return judged([bench.shown], await opened({ ...files, keyring }, passphrase, query));
  }
  if (flip.file === 'backup.dirigo') {
    const besides = judged([bench.shown], await opened({ ...files, backup: bytes }, passphrase, query));
    const back = judged(bench.states, await putBack({ ...files, backup: bytes }, passphrase, query));
    const worse = besides.end === 'wrong' ? besides : back;
    // A backup that is damaged has to be told by `check` as well as where it is put back.
    return besides.end === 'same' || worse.end !== 'reported'
      ? { end: 'wrong', said: `${besides.end}: ${besides.said} | ${back.end}: ${back.said}` }
      : { end: 'reported', said: `${besides.said} | ${back.said}` };
  }
  const database = await readCopy(bench, flip, turn);
  if (isDeepStrictEqual(database, files.database)) return { end: 'same', said: 'the same rows' };
  const end = await knownOf(bench, database);
  return { ...end, said: `${database.kind}: ${end.said}` };
}

/** What the whole program says to the same flip. */
export async function inProgram({ folder, workspace }: FlipBench, flip: Flip): Promise<FlipTried> {
  const place = Place.keyed(folder, 'in-program');
  await rm(place.workspace, { recursive: true, force: true, maxRetries: 10 });
  await cp(workspace, place.workspace, { recursive: true });
  await flipIn(place.workspace, flip);
  const { exitCode, err } = await runBatch(place.words('check'));
  return exitCode === 0 && err === ''
    ? { end: 'same', said: '' }
    : { end: 'reported', said: `${exitCode} ${err.trim()}` };
}

async function flipIn(workspace: string, { file, at, bit }: Flip): Promise<void> {
  const path = join(workspace, file);
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  await writeFile(path, bytes);
}

/** What gives no rows is asked once: the vault is given the same each time. */
function knownOf(bench: FlipBench, database: ReadDatabase): Promise<FlipTried> {
  const { files, known, passphrase, query, shown } = bench;
  const judge = async () => judged([shown], await opened({ ...files, database }, passphrase, query));
  if (database.kind === 'rows') return judge();
  const key = JSON.stringify(database);
  const before = known.get(key) ?? judge();
  known.set(key, before);
  return before;
}

async function readCopy({ folder, workspace, chromium }: FlipBench, flip: Flip, turn: number) {
  const copy = join(folder, `flipped-${turn}`);
  await cp(workspace, copy, { recursive: true });
  await flipIn(copy, flip);
  const database = join(copy, 'database');
  await mendLogs(database);
  const read = await chromium.read(database);
  await rm(copy, { recursive: true, force: true, maxRetries: 10 });
  return read;
}

/** `may`: what may be shown. */
function judged(may: readonly Shown[], shown: Shown): FlipTried {
  if ('refused' in shown) return { end: 'reported', said: shown.refused };
  const said = shown.said.join(' ');
  const problems: string[] = [];
  const fits = may.some((one) => !('refused' in one) && agrees(one.answers, shown.answers, problems));
  if (!fits) return { end: 'wrong', said: `${said} ${JSON.stringify([...shown.answers])}` };
  const told = [said, ...new Set(problems)].join(' ').trim();
  return { end: told === '' ? 'same' : 'reported', said: told };
}

/** Whether every answer is the same, or is a problem instead; which problems goes into `problems`. */
function agrees(
  whole: ReadonlyMap<string, Result<unknown>>,
  there: ReadonlyMap<string, Result<unknown>>,
  problems: string[],
): boolean {
  for (const [question, answer] of there) {
    if (!answer.ok) problems.push(answer.problem.code);
    else if (!isDeepStrictEqual(answer, whole.get(question))) return false;
  }
  // What a search no longer finds is asked no further; then the search itself is different.
  return [...whole.keys()].every((question) => there.has(question) || problems.length > 0);
}
