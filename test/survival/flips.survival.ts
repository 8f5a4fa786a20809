// `npm run survive -- flips`: the long run beside the few flips of every test run.
import { expect, it } from 'vitest';
import { freshFolder } from '../e2e/launch';
import { asked, Chance } from './chance';
import { flipRun } from './flip-run';

it('no flipped bit shows a wrong value without a word', async () => {
  const folder = await freshFolder('flips');
  const run = await flipRun(folder, asked.times, new Chance(asked.seed), (line) =>
    process.stdout.write(`${line}\n`),
  );
  process.stdout.write(`${JSON.stringify(run, null, 1)}\n`);
  expect(run.wrong).toEqual([]);
}, 0);
