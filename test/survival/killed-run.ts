// When a verb of a long run is killed, and what had been answered by then.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance';
import { Running } from './running';

/**
 * So many ms after the verb was asked for; so many ms after the folder's own files were written so many times; or so many
 * ms after it was told, once it had answered, to put everything away.
 */
export type Moment =
  | { readonly kind: 'time'; readonly after: number }
  | { readonly kind: 'writes'; readonly writes: number; readonly later: number }
  | { readonly kind: 'closing'; readonly after: number };

export interface KilledRun {
  /** It ended by itself before it could be killed. */
  readonly finished: boolean;
  readonly exitCode: number | null;
  /** It had answered that it was done: from there on a person may rely on it. */
  readonly told: boolean;
  /** What it had answered. */
  readonly out: string;
  /** From asking to its answer, ms; null: there was none. */
  readonly took: number | null;
  /** From being told to put everything away to its end, ms; null: it did not come to its end. */
  readonly closing: number | null;
}

/** Anywhere in the time that the verb takes here, just where it writes, and while it puts everything away. */
export function momentOf(whole: number, closing: number | null, chance: Chance): Moment {
  const kind = chance.below(6);
  if (kind === 0 && closing !== null) return { kind: 'closing', after: closing * chance.next() };
  if (kind < 3) return { kind: 'writes', writes: 1 + chance.below(9), later: 12 * chance.next() };
  return { kind: 'time', after: whole * 1.05 * chance.next() };
}

/** Where Chromium keeps the database of the page's origin. */
export function databaseOf(workspace: string): string {
  return join(workspace, 'database', 'IndexedDB', 'dirigo_app_0.indexeddb.leveldb');
}

/** Kills a program that `in-turn` keeps running, over a verb that is asked of it. */
export async function askAndKill(
  running: Running,
  verb: readonly string[],
  workspace: string,
  moment: Moment,
): Promise<KilledRun> {
  const begun = performance.now();
  const disarm = arm(running, workspace, moment);
  const answer = await running.ask([...verb, '--json']);
  const took = answer === null ? null : performance.now() - begun;
  if (answer !== null) {
    if (moment.kind === 'closing') {
      running.close();
      setTimeout(() => running.kill(), moment.after);
    } else if (moment.kind === 'writes') running.kill();
  }
  const closed = performance.now();
  const exitCode = await running.ended;
  disarm();
  const closing = moment.kind === 'closing' && exitCode !== null ? performance.now() - closed : null;
  const out = answer?.out ?? running.out;
  return {
    finished: exitCode !== null,
    exitCode,
    told: answer?.exitCode === 0 || isDone(out),
    out,
    took,
    closing,
  };
}

/** Kills a program over the one verb that it was started for, from its start on. */
export async function startAndKill(
  words: readonly string[],
  workspace: string,
  moment: Moment,
): Promise<KilledRun> {
  const begun = performance.now();
  const running = new Running(words);
  const disarm = arm(running, workspace, moment);
  const exitCode = await running.ended;
  disarm();
  const took = exitCode === null ? null : performance.now() - begun;
  return {
    finished: exitCode !== null,
    exitCode,
    told: isDone(running.out),
    out: running.out,
    took,
    closing: null,
  };
}

/** Answers how to give it up. */
function arm(running: Running, workspace: string, moment: Moment): () => void {
  if (moment.kind === 'closing') return () => undefined;
  if (moment.kind === 'time') {
    const timer = setTimeout(() => running.kill(), moment.after);
    return () => clearTimeout(timer);
  }
  let writes = 0;
  const hear = (_: unknown, name: string | null): void => {
    if (!/\.log$|^keyring|^backup/.test(name ?? '')) return;
    writes += 1;
    if (writes === moment.writes) setTimeout(() => running.kill(), moment.later);
  };
  const places = [workspace, databaseOf(workspace)].filter(existsSync);
  const watchers = places.map((place) => watch(place, hear));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
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
