import { describe, expect, it } from 'vitest';
import { holdsProtectedValue, isProtectedProperty } from '#shared/handling/protected-text';

describe('a value that must not stay on the clipboard', () => {
  it('is a social security number or a card number, wherever it stands', () => {
    expect(holdsProtectedValue('SSN: 000-12-3456, see file')).toBe(true);
    expect(holdsProtectedValue('4111 1111 1111 1111')).toBe(true);
    expect(holdsProtectedValue('paid with 4111111111111111.')).toBe(true);
  });

  it('is no phone, date, case number or number whose check digit does not agree', () => {
    for (const said of ['207-555-0142', '+1 207 555 0142', '1984-03-02', 'AR-25-001', '4111 1111 1111 1112'])
      expect(holdsProtectedValue(said), said).toBe(false);
  });

  it('is whatever a source calls a national number or a card', () => {
    expect(isProtectedProperty('nationalNumber')).toBe(true);
    expect(isProtectedProperty('card')).toBe(true);
    expect(isProtectedProperty('phone')).toBe(false);
  });
});
