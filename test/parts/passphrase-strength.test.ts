// The hint on a passphrase praises length and variety, nothing else.
import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../renderer/parts/passphrase-strength';

describe('the hint on a passphrase', () => {
  it('calls four words good', () => {
    expect(passphraseStrength('tide lamp orchard nine')).toBe('good');
  });

  it('calls one word with a digit fair at best', () => {
    expect(passphraseStrength('orchard2025')).toBe('fair');
  });

  it('calls what is short or all alike short', () => {
    expect(passphraseStrength('tide')).toBe('short');
    expect(passphraseStrength('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('short');
  });
});
