// Flips many bits, one at a time, over all files of a workspace whose database lies in a log and in tables.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogues } from '#shared/i18n/catalogue';
import { Queue } from '../../renderer/vault/worker/queue';
import type { Chance } from './chance';
import { ChromiumRows } from './chromium-rows';
import { benchOf, chosen, type FlipEnd, filesOf, inProgram, tryFlip } from './flips';
import { databaseOf } from './killed-run';
import { Place } from './place';

export interface FlipRun {
  /** By kind of file and what came of it. */
  readonly ends: Readonly<Record<string, Readonly<Partial<Record<FlipEnd, number>>>>>;
  readonly wrong: readonly string[];
  readonly files: readonly string[];
}

/** Damage is told as damage, and never as a fault of the program. */
const [faultSentence = ''] = catalogues.en['problem.internal'].split('.');

/** Copies that Chromium reads beside each other. */
const beside = 3;

export async function flipRun(
  folder: string,
  times: number,
  chance: Chance,
  told: (line: string) => void = () => undefined,
): Promise<FlipRun> {
  const whole = await inLogAndTables(folder);
  const chromium = await ChromiumRows.start(join(folder, 'home'));
  try {
    const { workspace } = whole;
    const passphrase = (await readFile(join(workspace, 'key.txt'), 'utf8')).trim();
    const bench = await benchOf({ folder, workspace, chromium, passphrase, query: 'Lunksoos' });
    const files = await filesOf(workspace);
    told(files.map(({ file, size }) => `${file} ${size}`).join('\n'));
    const ends: Record<string, Partial<Record<FlipEnd, number>>> = {};
    const wrong: string[] = [];
    const known = new Set<string>();
    const programs = new Queue();
    const flips = Array.from({ length: times }, () => chosen(files, chance)).entries();
    const lane = async (): Promise<void> => {
      for (const [turn, flip] of flips) {
        const { end, said } = await tryFlip(bench, flip, turn);
        const kind = kindOf(flip.file);
        const own = ends[kind] ?? {};
        ends[kind] = own;
        own[end] = (own[end] ?? 0) + 1;
        const asked = `${kind} ${said.replaceAll(/\d/g, '')}`;
        // What comes of a flip is asked of the whole program too, once for each thing that can come of it.
        const isNew = end !== 'wrong' && !known.has(asked);
        known.add(asked);
        const program = isNew ? await programs.run(() => inProgram(bench, flip)) : { end, said: '' };
        const line = `${turn} ${flip.file.split('/').at(-1)} byte ${flip.at} bit ${flip.bit}: ${end} ${said.slice(0, 200)}${isNew ? `; the program: ${program.end} ${program.said}` : ''}`;
        // Tables are tidied in Chromium's own time: the program may meet a place there that a reading did not need.
        const isMetLater = kind === '.ldb' && end === 'same' && program.end === 'reported';
        const isFault = program.said.includes(faultSentence);
        if (end === 'wrong' || isFault || (program.end !== end && !isMetLater)) wrong.push(line);
        told(line);
      }
    };
    await Promise.all(Array.from({ length: beside }, lane));
    return { ends, wrong, files: files.map(({ file }) => file) };
  } finally {
    await chromium.close();
  }
}

function kindOf(file: string): string {
  const name = file.split('/').at(-1) ?? '';
  return name.replace(/^MANIFEST-\d+$/, 'MANIFEST').replace(/^\d+(?=\.)/, '');
}

/** Where there is a newer log, Chromium puts what the older one holds into a table. */
async function inLogAndTables(folder: string): Promise<Place> {
  const place = Place.keyed(folder, 'whole');
  await place.succeed('new', '--person', 'A. Tester');
  await place.import('people.csv', 'Slow Tide', people('Person'));
  await writeFile(join(databaseOf(place.workspace), '000004.log'), '');
  await place.import('others.csv', 'Slow Tide', people('Other'));
  return place;
}

function people(called: string): readonly string[] {
  return Array.from({ length: 8 }, (_, row) => `${called}${row} Lunksoos,207-555-010${row},note ${row}`);
}
