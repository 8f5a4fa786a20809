// A crime type is kept as its code where it is one of the list, and as the person's words where it is not.
import { describe, expect, it } from 'vitest';
import { crimeTypeOf, crimeTypeWords, offenceChoices } from '#shared/ontology/offence-codes';

describe('a crime type', () => {
  it('goes from what is shown to what is kept and back, for every code', () => {
    expect(offenceChoices.map((shown) => crimeTypeWords(crimeTypeOf(shown)))).toEqual(offenceChoices);
  });

  it('is kept as the words a person typed', () => {
    expect(crimeTypeOf(' Pills in seafood packaging ')).toBe('Pills in seafood packaging');
    expect(crimeTypeOf('35A something else')).toBe('35A something else');
    expect(crimeTypeWords('Pills in seafood packaging')).toBe('Pills in seafood packaging');
  });
});
