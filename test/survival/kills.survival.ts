// `npm run survive -- kills`: the long run beside the twenty kills of every test run.
import { expect, it } from 'vitest';
import { freshFolder } from '../e2e/launch';
import { asked, Chance } from './chance';
import { type DeedName, deeds } from './deeds';
import { killRun } from './kill-run';

it('nothing confirmed is lost and nothing is left half done, however often the program is killed', async () => {
  const folder = await freshFolder('kills');
  const names = Object.keys(deeds) as DeedName[];
  const run = await killRun(folder, asked.times, names, new Chance(asked.seed), (line) =>
    process.stdout.write(`${line}\n`),
  );
  process.stdout.write(`${JSON.stringify(run, null, 1)}\n`);
  expect(run.lost).toEqual([]);
}, 0);
