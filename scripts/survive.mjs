// `npm run survive -- kills|power|flips [--times N] [--seed N]`, with power also `[--during VERB] [--draws N]`: the long runs
// beside the short ones of the tests, on the built app. They fail when anything confirmed is lost, left half done or shown wrong.
import { runE2e } from './launch/run-e2e.mjs';

const usual = { kills: 1000, power: 300, flips: 2000 };
const words = process.argv.slice(2);
const part = words.find((word) => word in usual);
const number = (name, otherwise) => {
  const at = words.indexOf(name);
  return String(at < 0 ? otherwise : Number(words[at + 1]));
};

if (part === undefined) {
  process.stderr.write(`Which: ${Object.keys(usual).join(', ')}?\n`);
  process.exitCode = 2;
} else {
  process.env.DIRIGO_SURVIVAL_TIMES = number('--times', usual[part]);
  process.env.DIRIGO_SURVIVAL_SEED = number('--seed', 20_251_208);
  process.env.DIRIGO_SURVIVAL_DRAWS = number('--draws', 1);
  const during = words.indexOf('--during');
  if (during >= 0) process.env.DIRIGO_SURVIVAL_DURING = words[during + 1];
  try {
    process.exitCode = await runE2e([`test/survival/${part}.survival.ts`], null, 'survival');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
