import { describe, expect, it } from 'vitest';
import type { Connection } from '#shared/connections/types';
import { asId, type ConnectionId, type DecisionId } from '#shared/model/ids';
import { UndonePairs } from '../../../renderer/panels/connections/undone-pairs';

/** Of a pair only its id is looked at. */
const pairOf = (id: string): Connection => ({ id: asId<ConnectionId>(id) }) as Connection;
const [first, second] = [pairOf('match-1'), pairOf('match-2')];

function standing(...ids: readonly string[]) {
  return ids.map((id) => ({ id: asId<DecisionId>(id) }));
}

describe('a decision taken back', () => {
  it('brings its pair back into sight, once', () => {
    const pairs = new UndonePairs();
    pairs.decide(first, asId<DecisionId>('d1'));
    expect(pairs.look(standing())).toBeNull();
    expect(pairs.look(standing('d1'))).toBeNull();
    expect(pairs.look(standing())).toBe(first);
    expect(pairs.look(standing())).toBeNull();
  });

  it('brings it back also where the decision was seen before it was told of', () => {
    const pairs = new UndonePairs();
    pairs.look(standing('d1'));
    pairs.decide(first, asId<DecisionId>('d1'));
    expect(pairs.look(standing())).toBe(first);
  });

  it('is that of several which was taken back', () => {
    const pairs = new UndonePairs();
    pairs.decide(first, asId<DecisionId>('d1'));
    pairs.decide(second, asId<DecisionId>('d2'));
    expect(pairs.look(standing('d1', 'd2'))).toBeNull();
    expect(pairs.look(standing('d2'))).toBe(first);
  });

  it('is noticed where an earlier one stands again, and not where a later one took its place', () => {
    const pairs = new UndonePairs();
    pairs.decide(first, asId<DecisionId>('d1'));
    pairs.look(standing('d1'));
    pairs.decide(first, asId<DecisionId>('d2'));
    expect(pairs.look(standing('d2'))).toBeNull();
    expect(pairs.look(standing('d1'))).toBe(first);
  });

  it('of somebody else moves nothing', () => {
    const pairs = new UndonePairs();
    pairs.look(standing('d3'));
    expect(pairs.look(standing())).toBeNull();
  });
});
