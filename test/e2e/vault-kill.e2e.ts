// A process killed at any moment leaves the state before or after, never between, and loses nothing it had confirmed:
// twenty kills of `npm run survive -- kills`, of imports and of commands and their undoing. DIRIGO_KILLS asks for more.
import { expect, it } from 'vitest';
import { Chance } from '../survival/chance';
import type { DeedName } from '../survival/deeds';
import { killRun } from '../survival/kill-run';
import { freshFolder } from './launch';

const kills = Math.round(Number(process.env.DIRIGO_KILLS ?? 20) / 2);
const chance = new Chance(20_251_208);

/** A machine that grows quicker meanwhile answers before its kill: then it is tried again, three times at most. */
const mostTries = 3;

it.each<[string, readonly DeedName[]]>([
  ['imports', ['import']],
  ['commands and their undoing', ['command', 'undo']],
])(
  'a process killed over %s, again and again, keeps each of them whole or nothing of it',
  async (_, names) => {
    let atWork = 0;
    for (let tried = 0; tried < mostTries && atWork <= kills / 3; tried++) {
      const { counts, lost } = await killRun(await freshFolder('kill'), kills, names, chance);
      expect(lost).toEqual([]);
      atWork += names.reduce((sum, name) => sum + (counts[name]?.atWork ?? 0), 0);
    }
    expect(atWork).toBeGreaterThan(kills / 3);
  },
  600_000,
);
