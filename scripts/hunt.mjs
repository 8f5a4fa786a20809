// `npm run hunt [-- FILE…]`: the properties over cases that nobody has tried yet, twenty times as many; what it finds becomes a test.
import { randomInt } from 'node:crypto';
import { runVitest } from './launch/run-vitest.mjs';

const seed = String(randomInt(2 ** 31));
process.stdout.write(`Hunting from seed ${seed}.\n`);
const env = { ...process.env, DIRIGO_PROPERTY_SEED: seed, DIRIGO_PROPERTY_TIMES: '20' };
// As long as it takes: a test that hangs is ended by hand.
const words = ['--testTimeout=0', ...process.argv.slice(2)];
process.exitCode = await runVitest('unit', words, { env, report: null });
