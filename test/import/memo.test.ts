import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memo } from '#shared/import/memo';

describe('a memo of a column', () => {
  it('never changes what is computed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 500 }), (values) => {
        const remembered = memo((text: string) => text.toUpperCase());
        for (const value of values) expect(remembered(value)).toBe(value.toUpperCase());
      }),
    );
  });

  it('computes a value that repeats once', () => {
    let computed = 0;
    const remembered = memo((text: string) => {
      computed += 1;
      return text;
    });
    for (let row = 0; row < 50_000; row += 1) remembered(`town ${row % 40}`);
    expect(computed).toBe(40);
  });

  it('does not hold on to long texts', () => {
    let computed = 0;
    const remembered = memo((text: string) => {
      computed += 1;
      return text.length;
    });
    const report = 'report '.repeat(1_000);
    expect([remembered(report), remembered(report)]).toEqual([7_000, 7_000]);
    expect(computed).toBe(2);
  });

  it('forgets, and gives up on a column whose values do not repeat', () => {
    let computed = 0;
    const remembered = memo((text: string) => {
      computed += 1;
      return text;
    });
    for (let row = 0; row < 100_000; row += 1) remembered(`id ${row}`);
    expect(computed).toBe(100_000);
    expect(remembered('id 1')).toBe('id 1');
    expect(computed).toBe(100_001);
  });
});
