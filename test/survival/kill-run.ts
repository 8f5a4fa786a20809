// Kills the real program again and again over everything it does, and tells what was lost or left half done. A start of the
// program first opens what the last kill left, has everything checked, and is then the one that is killed. Every so many
// kills it begins with a fresh workspace, so that opening one does not take longer and longer.
import { rm } from 'node:fs/promises';
import type { Chance } from './chance';
import { type Deed, type DeedName, deeds } from './deeds';
import { askAndKill, type KilledRun, momentOf, startAndKill } from './killed-run';
import { type Held, Place } from './place';

const killsAWorkspace = 45;

export interface Counts {
  readonly kills: number;
  /** Kills before it had answered. */
  readonly atWork: number;
  /** Of these, how often the state was the one after. */
  readonly done: number;
}

export interface KillRun {
  readonly kills: number;
  /** By what it was killed over; `opening`: what a kill had left was being mended when the next one came. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly lost: readonly string[];
}

/** A kill whose outcome the next start looks at. */
interface Pending {
  readonly name: DeedName;
  readonly deed: Deed;
  readonly before: Held;
  readonly run: KilledRun;
  readonly turn: number;
}

/** The deeds are taken in turn. `told`: hears of every kill. */
export async function killRun(
  folder: string,
  times: number,
  names: readonly DeedName[],
  chance: Chance,
  told: (line: string) => void = () => undefined,
): Promise<KillRun> {
  const counts: Record<string, Counts> = {};
  const lengths = new Map<string, number>();
  const lost: string[] = [];
  let place: Place | null = null;
  for (let turn = 1; turn <= times; turn++) {
    const name = names[(turn - 1) % names.length] ?? 'import';
    try {
      if (place === null || turn % killsAWorkspace === 1) {
        if (place !== null) await drop(place);
        place = Place.keyed(folder, `workspace-${turn}`);
        await place.succeed('new', '--person', 'A. Tester');
      }
      const pending = await kill(place, name, turn, lengths, chance);
      if (chance.below(6) === 0) {
        const run = await killOpening(pending, lengths, chance);
        count(counts, 'opening', run, false);
        told(`${turn} opening ${howOf(run)}`);
      }
      const { line, wrong, isDone } = await judge(pending);
      count(counts, name, pending.run, isDone);
      if (wrong !== null) lost.push(`kill ${turn}, ${name}: ${wrong}`);
      told(`${turn} ${line}`);
      if (pending.deed.place !== place) await drop(pending.deed.place);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      lost.push(`kill ${turn}, ${name}: ${said} (${place?.workspace})`);
      told(`${turn} ${name}: ${said}`);
      await place?.stop();
      place = null;
    }
  }
  if (place !== null) await drop(place);
  return { kills: Object.values(counts).reduce((sum, { kills }) => sum + kills, 0), counts, lost };
}

function count(counts: Record<string, Counts>, name: string, run: KilledRun, isDone: boolean): void {
  const { kills = 0, atWork = 0, done = 0 } = counts[name] ?? {};
  const isAtWork = !run.finished && !run.told;
  counts[name] = {
    kills: kills + (run.finished ? 0 : 1),
    atWork: atWork + (isAtWork ? 1 : 0),
    done: done + (isAtWork && isDone ? 1 : 0),
  };
}

/** Where the workspace is refused, as a half restored one is, this ends by itself. */
async function killOpening(
  { deed }: Pending,
  lengths: Map<string, number>,
  chance: Chance,
): Promise<KilledRun> {
  const whole = lengths.get('opening') ?? 1000;
  const moment = momentOf(whole, null, chance);
  const run = await startAndKill(deed.place.words('list'), deed.place.workspace, moment);
  lengths.set('opening', run.took ?? whole * 1.1);
  return run;
}

async function kill(
  place: Place,
  name: DeedName,
  turn: number,
  lengths: Map<string, number>,
  chance: Chance,
): Promise<Pending> {
  place.start();
  const deed = await deeds[name](place, turn);
  const before = deed.place === place ? await place.whole() : deed.place.held;
  // A guess that is too long would let the first ones answer.
  const whole = lengths.get(name) ?? (deed.fromStart ? 1000 : 300);
  let run: KilledRun;
  if (deed.fromStart) {
    await place.stop();
    const moment = momentOf(whole, null, chance);
    run = await startAndKill(deed.place.words(...deed.verb), deed.place.workspace, moment);
  } else {
    const moment = momentOf(whole, lengths.get('closing') ?? 300, chance);
    run = await askAndKill(place.start(), deed.verb, place.workspace, moment);
    place.running = null;
  }
  // How long it takes here: as long as it took, or longer than that when it still ran.
  lengths.set(name, run.took ?? whole * 1.1);
  if (run.closing !== null) lengths.set('closing', run.closing);
  if (run.finished && run.exitCode !== 0) throw new Error(`it ended with ${run.exitCode}: ${run.out}`);
  return { name, deed, before, run, turn };
}

async function judge({ name, deed, before, run }: Pending) {
  await deed.mend?.(run.told);
  deed.place.start();
  const after = await deed.place.whole();
  const wrong = await deed.judge({ before, after, told: run.told });
  const line = `${name} ${howOf(run)}: ${before.entries} to ${after.entries} entries${wrong === null ? '' : `, ${wrong}`}`;
  return { line, wrong, isDone: after.entries > before.entries };
}

function howOf({ finished, told, took }: KilledRun): string {
  const how = `${finished ? 'ended' : 'killed'}${told ? ' when it had answered' : ''}`;
  return took === null ? how : `${how}, ${Math.round(took)} ms`;
}

async function drop(place: Place): Promise<void> {
  await place.stop();
  // A program that was just killed may still be writing.
  await rm(place.workspace, { recursive: true, force: true, maxRetries: 10 });
}
