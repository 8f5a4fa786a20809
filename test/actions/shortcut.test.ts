// Keys are known by their place, so that they work on every keyboard layout.
import { describe, expect, it } from 'vitest';
import { keyCaps, matches, withKeys } from '../../renderer/actions/shortcut';

const nothing = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const palette = { code: 'KeyK', mod: true } as const;

describe('a shortcut', () => {
  it('is heard on a keyboard whose K writes another letter', () => {
    expect(matches(palette, { ...nothing, code: 'KeyK', ctrlKey: true })).toBe(true);
  });

  it('is not heard with a key too many or too few', () => {
    expect(matches(palette, { ...nothing, code: 'KeyK' })).toBe(false);
    expect(matches(palette, { ...nothing, code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(matches(palette, { ...nothing, code: 'KeyK', ctrlKey: true, metaKey: true })).toBe(false);
  });

  it('is shown as the caps that are pressed', () => {
    expect(keyCaps({ code: 'KeyZ', mod: true, shift: true })).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps({ code: 'Comma', mod: true })).toEqual(['Ctrl', ',']);
    expect(keyCaps({ code: 'Digit1', alt: true })).toEqual(['Alt', '1']);
  });

  it('stays in one piece behind a name in any script', () => {
    expect(withKeys('الإعدادات', ['Ctrl', ','])).toBe('الإعدادات (\u2066Ctrl+,\u2069)');
    expect(withKeys('Settings', [])).toBe('Settings');
  });
});
