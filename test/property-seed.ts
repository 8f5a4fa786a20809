// The same cases in every run, so that a change, and nothing else, turns the tests red; `npm run hunt` looks for new ones.
import fc from 'fast-check';

const { DIRIGO_PROPERTY_SEED, DIRIGO_PROPERTY_RUNS } = process.env;

fc.configureGlobal({
  seed: Number(DIRIGO_PROPERTY_SEED ?? 207),
  ...(DIRIGO_PROPERTY_RUNS === undefined ? {} : { numRuns: Number(DIRIGO_PROPERTY_RUNS) }),
});
