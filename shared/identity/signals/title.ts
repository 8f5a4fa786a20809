// What a firm or a ship is called. A ship sails under one name after another; a firm that differs in one word is another.
import type { SourcedStatement } from '../../model/record';
import type { NameValue } from '../../values/name-value';
import { compareTitles, type TitleAgreement } from '../compare-titles';
import { found, oneSided } from '../evidence';
import { featuresOf, type SaidValue } from '../features';
import { wordShare } from '../frequency';
import { titleBlocks } from '../name-blocks';
import type { Frequencies, Signal } from '../types';
import { bitsOf, type WeightId } from '../weights';

const name = { id: 'title', group: 'name' } as const;
const order: readonly TitleAgreement[] = ['same', 'abbreviated', 'similar', 'partial', 'conflict'];
const MOST_BITS = 12;

export const title: Signal = {
  ...name,
  schemas: ['organization', 'vessel'],
  block: (profile) => featuresOf(profile).names.flatMap(({ value }) => titleBlocks(value)),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).names;
    const theirs = featuresOf(right).names;
    const said = (names: readonly SaidValue<NameValue>[]): readonly SourcedStatement[] =>
      names.map(({ statement }) => statement);
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, said(ours), said(theirs));
    let best: readonly [TitleAgreement, SaidValue<NameValue>, SaidValue<NameValue>] | null = null;
    for (const a of ours)
      for (const b of theirs) {
        const agreement = compareTitles(a.value.tokens, b.value.tokens);
        if (best === null || order.indexOf(agreement) < order.indexOf(best[0])) best = [agreement, a, b];
      }
    if (best === null) return null;
    const [agreement, a, b] = best;
    const weight: WeightId =
      agreement === 'conflict' && left.schema === 'vessel' ? 'title.renamed' : `title.${agreement}`;
    const agrees = agreement !== 'conflict';
    return found(name, {
      weight,
      outcome: agrees ? 'agrees' : 'conflicts',
      left: [a.statement],
      right: [b.statement],
      bits: agrees ? byWords(weight, a.value.tokens, b.value.tokens, frequencies) : bitsOf(weight),
    });
  },
};

/** A firm called by words that many are called by is less told by them. */
function byWords(
  weight: WeightId,
  a: readonly string[],
  b: readonly string[],
  frequencies: Frequencies,
): number {
  let chance = 1;
  for (const word of a) if (b.includes(word)) chance *= wordShare(frequencies, `word:${word}`);
  return Math.min(MOST_BITS, bitsOf(weight, chance === 1 ? 0 : chance));
}
