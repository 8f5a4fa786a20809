import { describe, expect, it } from 'vitest';
import { asksWhetherSame, matchesOfPath } from '#shared/connections/decidable';
import { asId, type EntityId, pivotId } from '#shared/model/ids';
import { connection, linkFact } from '../factory';

const a = asId<EntityId>('people/1#person');
const b = asId<EntityId>('people/2#person');
const c = asId<EntityId>('notices/3#person');

describe('what a person is asked about a connection', () => {
  it('is whether a match, or two holders of one number, are one', () => {
    expect(asksWhetherSame(connection('m', { kind: 'match', near: a, far: c }))).toBe(true);
    expect(asksWhetherSame(connection('s', { kind: 'sharedIdentifier', near: a, far: b }))).toBe(true);
  });

  it('is not whether the two ends of a path are one', () => {
    expect(asksWhetherSame(connection('p', { kind: 'path', near: a, far: c }))).toBe(false);
  });

  it('is not whether a number is its holder', () => {
    const number = pivotId('phone', '+12075550142');
    expect(asksWhetherSame(connection('s', { kind: 'sharedIdentifier', near: number, far: b }))).toBe(false);
  });

  it('is, for a path, about the matches it leads through, whichever way they are told', () => {
    const stated = { from: a, to: b, via: linkFact('associateOf', a, b), proposed: false };
    const proposed = { from: b, to: c, via: linkFact('sameAs', b, c), proposed: true };
    const match = connection('m', { kind: 'match', near: c, far: b });
    const other = connection('o', { kind: 'match', near: a, far: c });
    const path = connection('p', { kind: 'path', near: a, far: c, steps: [stated, proposed] });
    expect(matchesOfPath(path, [other, path, match])).toEqual([match]);
  });
});
