// Names of people: the strongest agreement of any name of one with any name of the other. How telling it is depends on
// how many words agree and how common they are.
import { compareNames, type NameAgreement } from '../../values/compare-names';
import { canonicalGivenName } from '../../values/given-name-variants';
import type { NameValue } from '../../values/name-value';
import { found, oneSided } from '../evidence';
import { featuresOf, type SaidValue } from '../features';
import { wordShare } from '../frequency';
import { personBlocks } from '../name-blocks';
import type { Frequencies, Signal } from '../types';
import { bitsOf, type WeightId } from '../weights';
import { written } from './exact-identifier';

const name = { id: 'name', group: 'name' } as const;
/** A third word that agrees makes a chance agreement rarer; a single word leaves it more likely. In bits. */
const THIRD_WORD = 2;
const SINGLE_WORD = -3;

interface Best {
  readonly weight: WeightId;
  readonly bits: number;
  readonly agreement: NameAgreement;
  readonly a: SaidValue<NameValue>;
  readonly b: SaidValue<NameValue>;
}

export const personName: Signal = {
  ...name,
  schemas: ['person'],
  block: (profile) => featuresOf(profile).names.flatMap(({ value }) => personBlocks(value)),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).names;
    const theirs = featuresOf(right).names;
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, written(ours), written(theirs));
    let best: Best | null = null;
    for (const a of ours)
      for (const b of theirs) {
        const agreement = compareNames(a.value, b.value);
        const weight = weightOf(agreement, a.value, b.value);
        const bits = bitsOfNames(weight, agreement, a.value, b.value, frequencies);
        if (best === null || bits > best.bits) best = { weight, bits, agreement, a, b };
      }
    if (best === null) return null;
    const { weight, bits, agreement, a, b } = best;
    return found(name, {
      weight,
      outcome: weight === 'name.conflict' || weight === 'name.family-only' ? 'conflicts' : 'agrees',
      left: [a.statement],
      right: [b.statement],
      bits,
      facts: {
        words: agreement.because.facts.words ?? [],
        missing: agreement.because.facts.missing ?? [],
      },
    });
  },
};

function weightOf(agreement: NameAgreement, a: NameValue, b: NameValue): WeightId {
  const { level, family, given } = agreement;
  const written = a.script === b.script;
  if (level === 'exact' || level === 'same-tokens') return written ? 'name.same' : 'name.transliterated';
  if (level === 'variant') return written ? 'name.variant' : 'name.transliterated';
  if (isMisspelt(agreement)) return 'name.misspelt';
  const called = sharesGivenName(a, b);
  if (level === 'partial') {
    if (given === 'different') return 'name.family-only';
    // Where the order is only assumed, two whole words may stand in other places.
    if (!called) return agrees(family) && wholeWordsShared(a, b) < 2 ? 'name.initial' : 'name.partial';
    const { missing } = agreement.because.facts;
    // Each side has a word that the other lacks: two middle names or initials.
    const both =
      Array.isArray(missing) && missing.length > 1 && Math.min(a.tokens.length, b.tokens.length) > 2;
    return both ? 'name.middle-differs' : 'name.partial';
  }
  // What a side does not say cannot differ: "PELWICK, FNU", or somebody of one name.
  if (agrees(family) && !called)
    return saysNoGivenName(a) || saysNoGivenName(b) ? 'name.given-unsaid' : 'name.family-only';
  // A single name against a whole one, or one given name with two family names.
  if (called && !agrees(family)) return 'name.given-only';
  // The given name agrees, and the family name in its sound.
  return called ? 'name.sound' : 'name.conflict';
}

/**
 * Every word has its counterpart, family and given name are both written otherwise, and at least one of them is alike in
 * its sound alone. A family name written the same with a given name alike in sound is how twins are called.
 */
function isMisspelt({ level, family, given, loose, pairs }: NameAgreement): boolean {
  return level === 'weak' && loose === 0 && pairs.length > 1 && family === 'variant' && given === 'variant';
}

/** A given name in common, whole: an initial that agrees is in every twentieth name. */
function sharesGivenName(a: NameValue, b: NameValue): boolean {
  return a.givenTokens.some(
    (word) =>
      word.length > 1 &&
      b.givenTokens.some(
        (other) =>
          other.length > 1 && (other === word || canonicalGivenName(other) === canonicalGivenName(word)),
      ),
  );
}

function saysNoGivenName({ kind, tokens, givenTokens }: NameValue): boolean {
  return givenTokens.length === 0 || (kind === 'unsplit' && tokens.length === 1);
}

function wholeWordsShared(a: NameValue, b: NameValue): number {
  return a.tokens.filter((word) => word.length > 1 && b.tokens.includes(word)).length;
}

function agrees(part: NameAgreement['family']): boolean {
  return part === 'same' || part === 'variant';
}

function bitsOfNames(
  weight: WeightId,
  agreement: NameAgreement,
  a: NameValue,
  b: NameValue,
  frequencies: Frequencies,
): number {
  if (weight === 'name.conflict' || weight === 'name.family-only') return bitsOf(weight);
  let chance = 1;
  let words = 0;
  for (const word of a.tokens) {
    if (word.length < 2) continue;
    words++;
    if (b.tokens.includes(word)) chance *= wordShare(frequencies, `word:${word}`);
  }
  if (chance === 1) chance = shareOfAnswering(agreement, frequencies);
  const shortest = Math.min(words, b.tokens.length);
  const bits = bitsOf(weight, chance);
  if (weight === 'name.given-only') return bits;
  return bits + (shortest >= 3 ? THIRD_WORD : shortest === 1 ? SINGLE_WORD : 0);
}

/** Where no word is written the same: the share of people whose words are written in one of the two ways. */
function shareOfAnswering({ pairs }: NameAgreement, frequencies: Frequencies): number {
  let share = 1;
  for (const { left, right, agreement } of pairs)
    if (agreement !== 'initial')
      share *= wordShare(frequencies, `word:${left.text}`) + wordShare(frequencies, `word:${right.text}`);
  return share === 1 ? 0 : share;
}
