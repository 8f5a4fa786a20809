// How two words of two names stand to each other: the same, spelt otherwise, a short form, a slip, an initial, or alike in sound.
import { canonicalGivenName } from './given-name-variants';
import { jaroWinkler, oneSlipApart } from './likeness';
import { skeleton } from './name-skeleton';
import { recalling } from './recall';
import { spellingKey } from './spelling-key';

/** Best first. */
export const wordAgreements = ['same', 'spelling', 'form', 'slip', 'initial', 'sound'] as const;
export type WordAgreement = (typeof wordAgreements)[number];

export interface NameWord {
  /** Likeliest spelling. */
  readonly text: string;
  readonly spellings: readonly string[];
  readonly part: 'family' | 'given' | 'open';
  /** Written without short vowels, so that only consonants count. */
  readonly isConsonantal: boolean;
}

/**
 * `same`: a spelling in common. `spelling`: one transcription differs from the other. `form`: two forms of one given name
 * (Bob, Robert; Євген, Eugene). `slip`: one letter, in words of five and more. `initial`: one is the other's first letter.
 * `sound`: the consonants sound alike. Null: none of these.
 */
export function compareWords(a: NameWord, b: NameWord): WordAgreement | null {
  if (a.text === b.text || shares(a.spellings, b.spellings)) return 'same';
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 'initial' : null;
  if (anyPair(a, b, (one, other) => spellingKey(one) === spellingKey(other))) return 'spelling';
  const consonantal = a.isConsonantal !== b.isConsonantal;
  const alike = soundsAlike(a, b);
  if (consonantal && alike) return 'spelling';
  const maybeGiven = a.part !== 'family' && b.part !== 'family';
  if (maybeGiven && anyPair(a, b, (one, other) => canonicalGivenName(one) === canonicalGivenName(other)))
    return 'form';
  if (anyPair(a, b, (one, other) => isSlip(one, other, maybeGiven))) return 'slip';
  return alike ? 'sound' : null;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && b.length === 1) return false;
  return a.some((spelling) => b.includes(spelling));
}

function anyPair(a: NameWord, b: NameWord, test: (one: string, other: string) => boolean): boolean {
  for (const one of a.spellings) for (const other of b.spellings) if (test(one, other)) return true;
  return false;
}

function isSlip(a: string, b: string, maybeGiven: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0]) return false;
  // Daniel and Daniela, Mario and Maria, Julian and Julia are not slips of one another.
  if (maybeGiven && stem(a) === stem(b)) return false;
  if (oneSlipApart(a, b)) return true;
  return shorter >= 8 && jaroWinkler(a, b) >= 0.94;
}

function stem(name: string): string {
  return name.replace(/(?:[aeo]|an|in|ine|ina)$/, '');
}

const soundOf: (word: string) => string = recalling(skeleton);

/** Three consonants at least, or two and the same first letter: fewer are in too many names. */
function soundsAlike(a: NameWord, b: NameWord): boolean {
  return anyPair(a, b, (one, other) => {
    const sound = soundOf(one);
    if (sound !== soundOf(other)) return false;
    return (
      sound.length >= 3 ||
      (sound.length === 2 && one[0] === other[0] && Math.min(one.length, other.length) >= 4)
    );
  });
}
