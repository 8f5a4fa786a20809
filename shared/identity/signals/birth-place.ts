// Where somebody was born, as free words: "Odesa, Ukraine", "ОДЕСА" and "Odessa Oblast" share the word that matters.
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import type { Signal } from '../types';
import { placeWords } from '../words';

const name = { id: 'birth-place', group: 'origin' } as const;

export const birthPlace: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right) => {
    const ours = featuresOf(left).said('birthPlace');
    const theirs = featuresOf(right).said('birthPlace');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    for (const a of ours)
      for (const b of theirs) {
        const shared = sharedWord(placeWords(a.value), placeWords(b.value));
        if (shared === null) continue;
        return found(name, {
          weight: 'birth-place.same',
          outcome: 'agrees',
          left: [a],
          right: [b],
          facts: { value: shared },
        });
      }
    return found(name, { weight: 'birth-place.conflict', outcome: 'conflicts', left: ours, right: theirs });
  },
};

function sharedWord(a: readonly string[], b: readonly string[]): string | null {
  return a.find((word) => b.includes(word)) ?? null;
}
