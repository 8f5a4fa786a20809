// Forty bits of `npm run survive -- flips`, always the same ones: each flip leaves what is shown as it was, or is reported.
import { expect, it } from 'vitest';
import { Chance } from '../survival/chance';
import { flipRun } from '../survival/flip-run';
import { freshFolder } from './launch';

it('a flipped bit in any file is harmless or reported', async () => {
  const { ends, wrong, files } = await flipRun(await freshFolder('flips'), 40, new Chance(20_251_208));
  expect(wrong).toEqual([]);
  // It fell into each kind of file.
  expect(Object.keys(ends).sort()).toEqual([
    '.ldb',
    '.log',
    'CURRENT',
    'MANIFEST',
    'backup.dirigo',
    'keyring.json',
  ]);
  expect(files).toHaveLength(6);
});
