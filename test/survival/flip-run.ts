// Flips many bits, one at a time, over all files of a workspace whose database lies in a log and in tables.
import type { Chance } from './chance';
import { chosen, type FlipEnd, filesOf, shown, tryFlip } from './flips';
import { Place } from './place';

export interface FlipRun {
  /** By file name and what came of it. */
  readonly ends: Readonly<Record<string, Readonly<Partial<Record<FlipEnd, number>>>>>;
  readonly wrong: readonly string[];
}

export async function flipRun(
  folder: string,
  times: number,
  chance: Chance,
  told: (line: string) => void = () => undefined,
): Promise<FlipRun> {
  const whole = await Place.at(folder, 'whole');
  await whole.succeed('new', '--person', 'A. Tester');
  const rows = Array.from({ length: 60 }, (_, row) => `Person${row} Lunksoos,207-555-0100,note ${row}`);
  await whole.import('people.csv', 'Slow Tide', rows);
  const before = await shown(whole);
  if (before.exitCode !== 0) throw new Error(before.text);
  const files = await filesOf(whole.workspace);
  told(files.map(({ file, size }) => `${file} ${size}`).join('\n'));
  const ends: Record<string, Partial<Record<FlipEnd, number>>> = {};
  const wrong: string[] = [];
  for (let turn = 1; turn <= times; turn++) {
    const flip = chosen(files, chance);
    const { end, said } = await tryFlip(folder, whole.workspace, flip, before.text);
    const name = flip.file.split('/').at(-1) ?? '';
    const own = ends[name] ?? {};
    ends[name] = own;
    own[end] = (own[end] ?? 0) + 1;
    const line = `${turn} ${name} byte ${flip.at} bit ${flip.bit}: ${end} ${said.slice(0, 160)}`;
    if (end === 'wrong') wrong.push(line);
    told(line);
  }
  return { ends, wrong };
}
