// Kills the real program again and again over everything it does, and tells what was lost or left half done. Every so many
// kills it begins with a fresh workspace, so that opening one does not take longer and longer.
import { rm } from 'node:fs/promises';
import type { Chance } from './chance';
import { type DeedName, deeds } from './deeds';
import { momentOf, runAndKill } from './killed-run';
import { Place } from './place';

const killsAWorkspace = 45;

export interface KillRun {
  readonly kills: number;
  /** Kills that found the program running, by deed; and of these, how often the state was the one after. */
  readonly interrupted: Readonly<Record<string, number>>;
  readonly done: number;
  readonly lost: readonly string[];
}

/** The deeds are taken in turn. `told`: hears of every kill. */
export async function killRun(
  folder: string,
  times: number,
  names: readonly DeedName[],
  chance: Chance,
  told: (line: string) => void = () => undefined,
): Promise<KillRun> {
  const interrupted: Record<string, number> = {};
  const lengths = new Map<DeedName, number>();
  const lost: string[] = [];
  let done = 0;
  let place: Place | null = null;
  for (let turn = 1; turn <= times; turn++) {
    if (place === null || turn % killsAWorkspace === 1) {
      if (place !== null) await drop(place);
      place = await Place.at(folder, `workspace-${turn}`);
      await place.succeed('new', '--person', 'A. Tester');
      await place.whole();
    }
    const name = names[(turn - 1) % names.length] ?? 'import';
    try {
      const one = await oneKill(place, name, turn, lengths, chance);
      if (one.interrupted) interrupted[name] = (interrupted[name] ?? 0) + 1;
      if (one.done) done++;
      if (one.wrong !== null) lost.push(`kill ${turn}, ${name}: ${one.wrong}`);
      told(`${turn} ${one.line}`);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      lost.push(`kill ${turn}, ${name}: ${said} (${place.workspace})`);
      told(`${turn} ${name}: ${said}`);
      place = null;
    }
  }
  return { kills: times, interrupted, done, lost };
}

async function oneKill(
  place: Place,
  name: DeedName,
  turn: number,
  lengths: Map<DeedName, number>,
  chance: Chance,
) {
  const deed = await deeds[name](place, turn);
  const before = deed.place.held;
  const begun = performance.now();
  const moment = momentOf(turn, lengths.get(name) ?? 1500, chance);
  const run = await runAndKill(deed.place.words(...deed.verb), deed.place.workspace, moment);
  const took = performance.now() - begun;
  // How long it takes here: as long as it took, or longer than that when it still ran.
  if (run.finished) lengths.set(name, took);
  else lengths.set(name, Math.max(took * 1.1, lengths.get(name) ?? 0));
  if (run.finished && run.exitCode !== 0) throw new Error(`it ended with ${run.exitCode}: ${run.out}`);
  await deed.mend?.(run.told);
  const after = await deed.place.whole();
  const wrong = await deed.judge({ before, after, told: run.told });
  if (deed.place !== place) await drop(deed.place);
  const how = `${run.finished ? 'ended' : 'killed'}${run.told ? ' when it had answered' : ''}`;
  const line = `${name} ${how}, ${Math.round(took)} ms: ${before.entries} to ${after.entries} entries${wrong === null ? '' : `, ${wrong}`}`;
  return { interrupted: !run.finished, done: !run.finished && after.entries > before.entries, wrong, line };
}

async function drop({ workspace }: Place): Promise<void> {
  // A program that was just killed may still be writing.
  await rm(workspace, { recursive: true, force: true, maxRetries: 10 });
}
