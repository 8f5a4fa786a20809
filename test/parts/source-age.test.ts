// The age of a list stands beside every hit: it is counted in whole days.
import { describe, expect, it } from 'vitest';
import { daysSince } from '../../renderer/parts/source-age';

describe('the age of an extract', () => {
  it('is counted in whole days', () => {
    expect(daysSince('2025-11-10', Date.parse('2025-12-08T05:41:00Z'))).toBe(28);
  });

  it('is none for an extract of the day or of tomorrow', () => {
    expect(daysSince('2025-12-08', Date.parse('2025-12-08T05:41:00Z'))).toBe(0);
    expect(daysSince('2025-12-09', Date.parse('2025-12-08T05:41:00Z'))).toBe(0);
  });
});
