// Scars and tattoos in words. Two lists seldom describe the same marks, so a difference says nothing.
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import type { Signal } from '../types';
import { markWords } from '../words';

const name = { id: 'marks', group: 'body' } as const;

export const marks: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right) => {
    const ours = featuresOf(left).said('marks');
    const theirs = featuresOf(right).said('marks');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    const words = new Set(ours.flatMap(({ value }) => markWords(value)));
    const shared = [...new Set(theirs.flatMap(({ value }) => markWords(value)))].filter((word) =>
      words.has(word),
    );
    if (shared.length === 0) return null;
    return found(name, {
      weight: shared.length > 1 ? 'marks.same' : 'marks.similar',
      outcome: 'agrees',
      left: ours,
      right: theirs,
      facts: { words: shared },
    });
  },
};
