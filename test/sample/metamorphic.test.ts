// The matcher must not know the story: of other people, in another order of rows, written in other ways, the same
// structure is found.
import { describe, expect, it } from 'vitest';
import { makeSample, type SampleOptions } from '../../resources/sample/make/sample.mjs';
import { readSample } from './read-sample';
import { gradeSample, gradingTable } from './truth';

const variants: readonly (readonly [string, SampleOptions])[] = [
  ['told of other people', { seed: 'heron', rename: true }],
  ['told of others again', { seed: 'osprey', rename: true }],
  ['in another order of rows', { seed: 'story', shuffle: true }],
  ['written in other ways', { seed: 'story', rewrite: true }],
  [
    'of other people, shuffled and written in other ways',
    { seed: 'merganser', rename: true, shuffle: true, rewrite: true },
  ],
];

describe('the same story', () => {
  it.each(variants)(
    '%s has the same grades',
    async (_, options) => {
      const sample = makeSample(options);
      const graded = gradeSample(sample.truth, sample.workspace, await readSample(sample));
      const wrong = graded.grades
        .filter(({ item, right }) => item.since === 'founding' && !right)
        .map(({ item, wrong: why }) => `${item.id} (${item.title}): ${why.join('; ')}`);
      if (wrong.length > 0) console.log(gradingTable(graded));
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
