// A process killed at any moment leaves the state before or after, never between, and loses nothing it had confirmed:
// twenty kills in all, of imports and of commands. DIRIGO_KILLS asks for more.
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { auditAnswer, connectionsAnswer, listAnswer } from './batch-answers';
import { appFolder, electronPath, environment, freshFolder } from './launch';
import { runBatch } from './run-batch';

const kills = Math.round(Number(process.env.DIRIGO_KILLS ?? 20) / 2);
const rowsPerFile = 2000;

let folder: string;
let workspace: string;
let common: readonly string[];

beforeAll(async () => {
  folder = await freshFolder('kill');
  workspace = join(folder, 'workspace');
  const passphrase = join(folder, 'passphrase');
  await writeFile(passphrase, 'a long enough passphrase\n');
  common = ['--workspace', workspace, '--passphrase-file', passphrase, '--json'];
  await succeed('new', '--person', 'A. Tester');
});

async function succeed(...words: readonly string[]): Promise<unknown> {
  const { exitCode, out, err } = await runBatch([...words, ...common]);
  expect(exitCode, err).toBe(0);
  return JSON.parse(out);
}

/** When to kill: so many ms after the start; or so many ms after the database or the keyring was written so many times. */
type Moment = { readonly afterStart: number } | { readonly writes: number; readonly later: number };

/** Starts a verb and kills its whole process group at the moment; answers whether it had finished by itself. */
function runAndKill(words: readonly string[], moment: Moment): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', ...words, ...common]), {
      env: environment(),
      detached: true,
      stdio: 'ignore',
    });
    let writes = 0;
    const hear = (_: unknown, name: string | null): void => {
      if (!/\.log$|^keyring/.test(name ?? '')) return;
      writes += 1;
      if ('writes' in moment && writes === moment.writes) setTimeout(() => kill(child), moment.later);
    };
    const watchers = [workspace, databaseOf(workspace)].map((place) => watch(place, hear));
    if ('afterStart' in moment) setTimeout(() => kill(child), moment.afterStart);
    child.on('close', (code) => {
      for (const watcher of watchers) watcher.close();
      resolve(code === 0);
    });
  });
}

/** Where Chromium keeps the database of the page's origin. */
function databaseOf(directory: string): string {
  return join(directory, 'database', 'IndexedDB', 'dirigo_app_0.indexeddb.leveldb');
}

function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended just now by itself.
  }
}

/** A machine that grows quicker meanwhile ends verbs before their kill: then more are tried, three times as many at most. */
function goesOn(turn: number, interrupted: number): boolean {
  return turn <= kills || (interrupted <= kills / 3 && turn <= kills * 3);
}

/** A fixed sequence from 0 to 1, so that a failure can be run again; the moments still differ with the machine. */
function* chances(): Generator<number, never> {
  let state = 20251208;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state >>> 8) / 0x1000000;
  }
}

const chance = chances();

/** In turn: anywhere in the time that the verb takes here, and just where it writes. */
function momentOf(turn: number, whole: number): Moment {
  const at = chance.next().value;
  if (turn % 2 === 0) return { afterStart: whole * (0.35 + 0.65 * at) };
  return { writes: 1 + Math.floor(chance.next().value * 5), later: 10 * at };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function people(file: number): string {
  const rows = Array.from(
    { length: rowsPerFile },
    (_, row) => `Person${file} Number${row},207-555-0100,note ${file}-${row}`,
  );
  return ['name,phone,note', ...rows].join('\n');
}

async function sourceFiles(): Promise<ReadonlySet<string>> {
  const { sources } = listAnswer.parse(await succeed('list'));
  for (const { file, rows } of sources) expect([file, rows]).toEqual([file, rowsPerFile]);
  return new Set(sources.map(({ file }) => file));
}

describe('a process killed in the middle', () => {
  it(`of an import keeps whole imports or nothing of them, ${kills} times`, async () => {
    const importOf = async (file: number): Promise<string[]> => {
      const path = join(folder, `people-${file}.csv`);
      await writeFile(path, people(file));
      return ['import', '--case', 'Slow Tide', path];
    };
    const first = await importOf(0);
    const whole = await timed(() => succeed(...first));
    let confirmed = await sourceFiles();
    let interrupted = 0;
    for (let turn = 1; goesOn(turn, interrupted); turn++) {
      const finished = await runAndKill(await importOf(turn), momentOf(turn, whole));
      if (!finished) interrupted++;
      const there = await sourceFiles();
      const expected = finished ? [...confirmed, `people-${turn}.csv`] : confirmed;
      for (const file of expected) expect(there, `kill ${turn}`).toContain(file);
      // What was not confirmed may have been written whole just before the kill; it then has to stay.
      confirmed = there;
    }
    expect(interrupted).toBeGreaterThan(kills / 3);
    await succeed('verify');
  }, 600_000);

  it(`of a command keeps the whole command or nothing of it, ${kills} times`, async () => {
    const pair = join(folder, 'pair.csv');
    await writeFile(pair, 'name,birth date,phone\n"Person1 Number1",1986-09-04,207-555-0171\n');
    await succeed('import', '--case', 'Harbor Light', pair);
    const other = join(folder, 'other.csv');
    await writeFile(other, 'name,dob,telephone\n"Person1 Number1",09/04/1986,2075550171\n');
    await succeed('import', '--case', 'Paper Boat', other);
    const { connections } = connectionsAnswer.parse(await succeed('connections', '--case', 'Harbor Light'));
    const match = connections.find(({ kind }) => kind === 'match');
    if (match === undefined) throw new Error('the two rows are not connected');
    const deciding = ['decide', match.near, match.far, '--as', 'unsure', '--reason', 'to be asked'];

    const history = async () => auditAnswer.parse(await succeed('audit')).entries;
    const whole = await timed(() => succeed(...deciding));
    let before = await history();
    let interrupted = 0;
    for (let turn = 1; goesOn(turn, interrupted); turn++) {
      const isUndo = before.find(
        ({ reversedBy, command }) => command === 'decision.make' && reversedBy === null,
      );
      const words = isUndo === undefined ? deciding : ['undo', String(isUndo.number)];
      const finished = await runAndKill(words, momentOf(turn, whole));
      if (!finished) interrupted++;
      const after = await history();
      const more = after.length - before.length;
      expect(more, `kill ${turn}`).toBe(finished ? 1 : Math.min(1, Math.max(0, more)));
      for (const { number, command } of before) {
        expect(after.find((entry) => entry.number === number)?.command, `kill ${turn}`).toBe(command);
      }
      if (more === 1 && isUndo !== undefined) {
        expect(after.find(({ number }) => number === isUndo.number)?.reversedBy).not.toBeNull();
      }
      before = after;
    }
    expect(interrupted).toBeGreaterThan(kills / 3);
    await succeed('verify');
  }, 600_000);
});
