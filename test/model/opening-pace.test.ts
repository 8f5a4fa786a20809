import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseAfter, waitBefore } from '#shared/model/opening-pace';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 5, 8, 0, second)).toISOString();
const failures = (count: number): readonly string[] => Array.from({ length: count }, (_, each) => at(each));

describe('the pace of opening', () => {
  it('costs a slip nothing and guessing a minute a try', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500].map(pauseAfter)).toEqual([
      0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it('counts from the last failure, and is over some time', () => {
    expect(waitBefore(failures(9), at(8))).toBe(60_000);
    expect(waitBefore(failures(9), at(38))).toBe(30_000);
    expect(waitBefore(failures(9), at(3600))).toBe(0);
    expect(waitBefore([], at(0))).toBe(0);
  });

  it('never waits longer than the pause, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: -1e7, max: 1e7 }), (count, second) => {
        const wait = waitBefore(failures(count), at(second));
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(pauseAfter(count) * 1000);
      }),
    );
  });
});
