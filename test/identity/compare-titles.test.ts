// Names of firms and ships: cut words agree, one other word is another firm.
import { describe, expect, it } from 'vitest';
import { compareTitles, type TitleAgreement } from '#shared/identity/compare-titles';

const words = (text: string): readonly string[] => text.toLowerCase().split(' ');

describe('names of firms', () => {
  it.each<[string, string, TitleAgreement]>([
    ['Pemaquid Frozen Exports', 'Frozen Exports Pemaquid', 'same'],
    ['Pemaquid Frozen Exports', 'PEMAQUID FRZN EXP', 'abbreviated'],
    ['Northline Salt', 'Northline Salt Trading', 'similar'],
    ['Casco Terminal', 'Casco Terminel', 'similar'],
    ['Pemaquid Frozen Exports', 'Pemaquid Frozen Foods', 'partial'],
    ['Kittiwake Star', 'Sorvaer Trader', 'conflict'],
    ['Exports', 'Exp', 'conflict'],
  ])('takes "%s" and "%s" for %s', (left, right, agreement) => {
    expect(compareTitles(words(left), words(right))).toBe(agreement);
    expect(compareTitles(words(right), words(left))).toBe(agreement);
  });

  it('agrees with nothing when a side has no word', () => {
    expect(compareTitles([], words('Casco'))).toBe('conflict');
  });
});
