// Which words of a text go with a person, and which stay.
import { describe, expect, it } from 'vitest';
import { cleaned, mentions, textCleaner, wordsToClean } from '#shared/handling/clean-text';

const names = ['Marta Ann Quillfeather', '207-555-0101', 'Lee'];

describe('a text that stays after a purge', () => {
  const clean = textCleaner(wordsToClean(names), ['Quillfeather', 'نورة']);

  it('loses the name in either order, in any case and over line breaks', () => {
    expect(clean('MARTA ANN\nQUILLFEATHER left.')).toBe('▇▇▇ left.');
    expect(clean('Quillfeather, Marta Ann: left.')).toBe('▇▇▇: left.');
    expect(clean('call 207-555-0101')).toBe('call ▇▇▇');
  });

  it('loses a word that only this person is called by, alone or with an ending behind it, and no longer word', () => {
    expect(clean('State v. Quillfeather')).toBe('State v. ▇▇▇');
    expect(clean('Quillfeather’s car; Quillfeathers')).toBe('▇▇▇’s car; Quillfeathers');
    expect(clean('مقابلة نورة غدا')).toBe('مقابلة ▇▇▇ غدا');
  });

  it('keeps a word of the language, and names too short to be told from one', () => {
    expect(clean('made with quillfeather ink, Lee side')).toBe('made with quillfeather ink, Lee side');
  });

  it('is the same object when nothing had to go, and loses names of members too', () => {
    const kept = { title: 'Harbour', list: ['a', { b: 1 }] };
    expect(cleaned(kept, clean)).toBe(kept);
    expect(cleaned({ Quillfeather: { x: 'Quillfeather' } }, clean)).toEqual({ '▇▇▇': { x: '▇▇▇' } });
  });
});

describe('a question that was typed', () => {
  it('goes when it has one word of the name, in any case', () => {
    const speaksOf = mentions(names);
    expect(['quillfeather', 'Ann M', 'marta?'].map(speaksOf)).toEqual([true, false, true]);
  });
});
