import { describe, expect, it } from 'vitest';
import { readDay } from '../../renderer/parts/read-day';

describe('a day typed into a field', () => {
  it('is year, month and day, with or without zeros', () => {
    expect(readDay('2025-12-05')).toBe('2025-12-05');
    expect(readDay(' 2025/3/7 ')).toBe('2025-03-07');
  });

  it('may be typed on an Arabic or Persian keyboard', () => {
    expect(readDay('٢٠٢٥-١٢-٠٥')).toBe('2025-12-05');
    expect(readDay('۲۰۲۵-۱۲-۰۵')).toBe('2025-12-05');
  });

  it('is none when the calendar does not have it, or its order is a guess', () => {
    for (const text of ['2025-02-29', '2025-13-01', '05/12/2025', '2025-12', 'today', ''])
      expect(readDay(text)).toBeNull();
  });
});
