// Runs one verb of the real program and kills all its processes at a chosen moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from '../e2e/launch';
import type { Chance } from './chance';

/** When to kill: so many ms after the start; or so many ms after the folder's own files were written so many times. */
export type Moment = { readonly afterStart: number } | { readonly writes: number; readonly later: number };

export interface KilledRun {
  /** It ended before it could be killed. */
  readonly finished: boolean;
  readonly exitCode: number | null;
  /** It had answered that it was done: from there on a person may rely on it. */
  readonly told: boolean;
  /** What it had answered. */
  readonly out: string;
}

/** In turn: anywhere in the time that the verb takes here, and just where it writes. */
export function momentOf(turn: number, whole: number, chance: Chance): Moment {
  return turn % 2 === 0
    ? { afterStart: whole * (0.3 + 0.75 * chance.next()) }
    : { writes: 1 + chance.below(9), later: 12 * chance.next() };
}

/** Where Chromium keeps the database of the page's origin. */
export function databaseOf(workspace: string): string {
  return join(workspace, 'database', 'IndexedDB', 'dirigo_app_0.indexeddb.leveldb');
}

export function runAndKill(words: readonly string[], workspace: string, moment: Moment): Promise<KilledRun> {
  return new Promise((resolve) => {
    const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', ...words]), {
      env: environment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text;
    });
    let writes = 0;
    const hear = (_: unknown, name: string | null): void => {
      if (!/\.log$|^keyring|^backup/.test(name ?? '')) return;
      writes += 1;
      if ('writes' in moment && writes === moment.writes) setTimeout(() => kill(child), moment.later);
    };
    const watchers = [workspace, databaseOf(workspace)].filter(existsSync).map((place) => watch(place, hear));
    if ('afterStart' in moment) setTimeout(() => kill(child), moment.afterStart);
    child.on('close', (exitCode, signal) => {
      for (const watcher of watchers) watcher.close();
      resolve({ finished: signal === null, exitCode, told: isDone(out), out });
    });
  });
}

function isDone(out: string): boolean {
  try {
    const answer: unknown = JSON.parse(out);
    return !(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false);
  } catch {
    // Nothing, or not all of it: nobody was told anything.
    return false;
  }
}

function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended just now by itself.
  }
}
