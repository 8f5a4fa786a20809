import { describe, expect, it } from 'vitest';
import { rowRanges } from '#shared/briefing/row-ranges';

describe('rows of a source', () => {
  it('are told as ranges, each once, in their order', () => {
    expect(rowRanges([12, 3, 11, 11, 40], ', ')).toBe('3, 11–12, 40');
    expect(rowRanges([], ', ')).toBe('');
    expect(rowRanges([7], ', ')).toBe('7');
    expect(rowRanges([3, 7], '، ')).toBe('3، 7');
  });
});
