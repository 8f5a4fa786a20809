// One score a pair: the same from both sides, unknown is no mismatch, and one fact counts once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRONG_BITS } from '#shared/identity/bands';
import { judge } from '#shared/identity/judge';
import type { Frequencies, JudgeContext } from '#shared/identity/types';
import { weightIds, weights } from '#shared/identity/weights';
import { asWritten, person, seeded } from '../connections/crowd';
import { profile, type Said } from '../factory';
import { tries } from '../property-tries';

function context(counts: Readonly<Record<string, number>> = {}, total = 1_000): JudgeContext {
  const frequencies: Frequencies = { epoch: 1, total, counts: new Map(Object.entries(counts)) };
  return {
    frequencies,
    related: () => false,
    reachOf: () => ({ holders: 2, counterparties: 0, common: false }),
    holdingOf: () => null,
  };
}

function bits(left: Said, right: Said, within: JudgeContext = context()): number {
  return judge(profile('person', left), profile('person', right, { source: 'other' }), within).bits;
}

const name = 'Marrowby, Eugene';
const born = '09/04/1986';

describe('a pair’s score', () => {
  it('is the same from both sides', () => {
    const random = seeded(21);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), () => {
        const left = profile('person', asWritten(random, person(random)));
        const right = profile('person', asWritten(random, person(random)), { source: 'other' });
        const one = judge(left, right, context());
        const other = judge(right, left, context());
        expect(other.bits).toBeCloseTo(one.bits, 9);
        expect(other.band).toBe(one.band);
        expect(other.evidence.map(({ signal, level }) => [signal, level])).toEqual(
          one.evidence.map(({ signal, level }) => [signal, level]),
        );
      }),
      { numRuns: tries(200) },
    );
  });

  it('proposes two misspelt names in a long list where they are rare, and not where many are called so', () => {
    const theirs = { name: 'Ouellette, Marguerite', birthDate: '1961', sex: 'F' };
    const ours = { name: 'OUELET, Margerite', birthDate: '1961', sex: 'F' };
    const banded = (counts: Readonly<Record<string, number>>): string | null =>
      judge(profile('person', ours), profile('person', theirs, { source: 'other' }), context(counts, 40_000))
        .band;
    expect(banded({ 'word:ouellette': 12, 'word:marguerite': 60 })).toBe('weak');
    expect(banded({ 'word:ouellette': 900, 'word:marguerite': 1_200 })).toBeNull();
  });

  it('counts how common a name is though no word of it is written the same', () => {
    const ours = { name: 'SMITH, Jon', birthDate: '1961', sex: 'M' };
    const theirs = { name: 'SMYTH, John', birthDate: '1961', sex: 'M' };
    const common = { 'word:smith': 800, 'word:smyth': 90, 'word:jon': 120, 'word:john': 1_100 };
    expect(bits(ours, theirs, context(common, 40_000))).toBeLessThan(
      bits(ours, theirs, context({}, 40_000)) - 0.5,
    );
  });

  it('is not lowered by what one side does not say', () => {
    const bare = bits({ name, birthDate: born }, { name, birthDate: born });
    const more = bits(
      { name, birthDate: born, height: '511', nationality: 'UA', sex: 'M' },
      { name, birthDate: born },
    );
    expect(more).toBe(bare);
  });

  it('takes a national number of which a side does not say the issuer for agreement, and for less of it', () => {
    const dashed = { name, nationalNumber: '219-09-9998' };
    const bare = { name, nationalNumber: '219099998' };
    const told = judge(profile('person', dashed), profile('person', bare, { source: 'other' }), context());
    const number = told.evidence.find(({ signal }) => signal === 'national-number');
    expect(number).toMatchObject({ outcome: 'agrees', level: 'issuer-unknown' });
    expect(number?.because.code).toBe('national-number.issuer-unknown');
    expect(told.bits).toBeGreaterThan(bits({ name }, { name }) + 6);
    expect(told.bits).toBeLessThan(bits(dashed, dashed));
  });

  it('counts a household once, not its telephone and its address', () => {
    const alone = bits(
      { name, address: '14 Elm Court, Bath ME 04530' },
      { name, address: '14 Elm Court, Bath ME 04530' },
    );
    const both = bits(
      { name, address: '14 Elm Court, Bath ME 04530', phone: '207-555-0142' },
      { name, address: '14 Elm Court, Bath ME 04530', phone: '207-555-0142' },
    );
    const phone = bits({ name, phone: '207-555-0142' }, { name, phone: '207-555-0142' });
    expect(both).toBe(Math.max(alone, phone));
  });

  it('tells less by a common name than by a rare one', () => {
    const common = context({ 'word:marrowby': 300, 'word:eugene': 300 });
    expect(bits({ name }, { name }, common)).toBeLessThan(bits({ name }, { name }) - 2);
  });

  it('tells less in a longer list', () => {
    expect(bits({ name }, { name }, context({}, 16_000))).toBeLessThan(bits({ name }, { name }));
  });

  it('makes little of a first of January', () => {
    const assigned = bits({ name, birthDate: '01/01/1986' }, { name, birthDate: '01/01/1986' });
    const full = bits({ name, birthDate: born }, { name, birthDate: born });
    expect(full - assigned).toBeGreaterThan(8);
  });

  it.each([
    ['the same day', born, '9/4/1986', 10],
    ['day and month exchanged', born, '04/09/1986', 5],
    ['only a year', born, '1986', 3],
    ['one digit', born, '09/05/1986', 2],
  ])('says how much a birth date agrees: %s', (_, left, right, least) => {
    const gain = bits({ name, birthDate: left }, { name, birthDate: right }) - bits({ name }, { name });
    expect(gain).toBeGreaterThan(least);
  });

  it('is never strong for a name and a year, however much else is alike', () => {
    const said = {
      name,
      birthDate: '1986',
      sex: 'M',
      nationality: 'UA',
      height: '511',
      marks: 'dragon tattoo left arm',
    };
    expect(bits(said, said)).toBeLessThan(STRONG_BITS);
  });

  it('compares nothing of two schemas', () => {
    const judgement = judge(
      profile('person', { name }),
      profile('organization', { name }, { source: 'other' }),
      context(),
    );
    expect(judgement).toMatchObject({ evidence: [], band: null });
  });

  it('never adds race, religion or ethnicity: no property of the kind exists', () => {
    for (const id of weightIds) expect(id).not.toMatch(/race|relig|ethnic/);
  });

  it('does not join two names by one number', () => {
    const judgement = judge(
      profile('person', {
        name: 'Orchard, Sheila',
        birthDate: '2/24/56',
        identityDocument: 'passport ZX4419087 Moldova',
      }),
      profile(
        'person',
        { name: 'Calarasu, Ion', birthDate: '8/1/81', identityDocument: 'passport ZX4419087 Moldova' },
        { source: 'other' },
      ),
      context(),
    );
    expect(judgement.band).not.toBe('strong');
  });
});

describe('the table of weights', () => {
  it('holds shares, and no agreement that speaks against', () => {
    for (const [id, { m, u }] of Object.entries(weights)) {
      for (const share of [m, u]) {
        expect(share, id).toBeGreaterThan(0);
        expect(share, id).toBeLessThanOrEqual(1);
      }
      if (/\.(?:same|transliterated|variant|month|year|transposed|building)$/.test(id))
        expect(m, id).toBeGreaterThan(u);
      if (/\.(?:conflict|years-apart|apart)$/.test(id)) expect(m, id).toBeLessThan(u);
    }
  });
});
