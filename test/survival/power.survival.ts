// `npm run survive -- power`: the power fails in the middle of an import, a command, an undo, a purge and a backup.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { freshFolder } from '../e2e/launch';
import { asked, Chance } from './chance';
import { ChromiumRows } from './chromium-rows';
import { Place } from './place';
import { cutsOf, openAfter } from './power-cuts';
import { straceVersion } from './traced-run';

vi.mock('hash-wasm', async (original) => {
  const { stretchedOnce } = await import('./stretched-once');
  return stretchedOnce(original);
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

it.skipIf(straceVersion() === null)(
  'nothing confirmed is lost when only what was flushed is left',
  async () => {
    const folder = await freshFolder('power');
    const place = await Place.at(folder, 'workspace');
    const chance = new Chance(asked.seed);
    const stick = `${place.workspace}-stick`;
    await mkdir(stick);
    const rows = Array.from({ length: 300 }, (_, row) => `Person${row} Birch,207-555-0100,note ${row}`);
    const table = await place.table('people.csv', rows);
    const other = await place.table('other.csv', ['Owen Thistle,207-555-0142,first']);
    const authority = [
      '--authority',
      'Calais District Court',
      '--number',
      'CR-25-118',
      '--date',
      '2025-11-03',
    ];
    const cuts = await cutsOf(
      place,
      [
        ['new', '--person', 'A. Tester'],
        ['import', '--case', 'Slow Tide', table],
        ['hold', '--case', 'Slow Tide', ...authority],
        ['undo'],
        ['import', '--case', 'Slow Tide', other],
        ['backup', '--out', stick],
        ['purge', '--case', 'Slow Tide', ...authority],
      ],
      chance,
      say,
      asked.draws,
    );
    const during = cuts.filter(({ verb }) => asked.during === null || verb === asked.during);
    const tried = during.sort(() => chance.next() - 0.5).slice(0, asked.times);
    const lost: string[] = [];
    const chromium = await ChromiumRows.start(join(folder, 'home'));
    for (const [turn, cut] of tried.entries()) {
      const wrong = await openAfter(cut, folder, chromium, turn);
      say(
        `${turn + 1} of ${tried.length}: ${cut.verb} at ${cut.at}, ${cut.kind}: ${wrong ?? 'whole'} (${cut.differs})`,
      );
      if (wrong !== null) lost.push(`${cut.verb} at ${cut.at}, ${cut.kind}: ${wrong} (${cut.differs})`);
    }
    await chromium.close();
    say(`${tried.length} of ${cuts.length} states opened, ${lost.length} wrong (${straceVersion()})`);
    expect(lost).toEqual([]);
  },
  0,
);
