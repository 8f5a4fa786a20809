// The same cases in every run, so that a change, and nothing else, turns the tests red; `npm run hunt` looks for new ones.
import fc from 'fast-check';
import { tries } from './property-tries';

fc.configureGlobal({ seed: Number(process.env.DIRIGO_PROPERTY_SEED ?? 207), numRuns: tries(100) });
