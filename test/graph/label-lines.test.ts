// Names of all scripts as lines on a chart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, baseDirection, wrapLabel } from '#shared/graph/label-lines';
import { estimateWidth } from '#shared/graph/measure';

const shape = { fontSize: 12, maxWidth: 130, maxLines: 3 };
const wrap = (text: string) => wrapLabel(text, shape, estimateWidth);

describe('labels', () => {
  it('break a long Latin name at its spaces', () => {
    const { lines, direction } = wrap('Quiroga Ventimilla, Marisela Esperanza');
    expect(direction).toBe('ltr');

    expect(lines.map(bare).join(' ')).toBe('Quiroga Ventimilla, Marisela Esperanza');
    expect(lines.length).toBeGreaterThan(1);
  });

  it('put each Arabic line into a right-to-left isolate', () => {
    const { lines, direction } = wrap('كريم عبد الرحمن حداد المعروف بأبي يوسف');
    expect(direction).toBe('rtl');
    for (const line of lines) expect(line).toMatch(/^\u2067.*\u2069$/u);
  });

  it('keep the base direction of the whole name on every line, even one of Latin letters', () => {
    const { lines } = wrap('حداد Karim El-Haddad of Portland Maine');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.startsWith('\u2067')).toBe(true);
  });

  it('break Chinese without spaces and never begin a line with a comma', () => {
    const { lines } = wrap('中华人民共和国辽宁省大连市,中山区人民路一百二十八号');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(bare(line)).not.toMatch(/^[,、。]/u);
  });

  it('break a word that is wider than the line between letters, never inside one', () => {
    const { lines } = wrap('👩‍👩‍👧‍👦'.repeat(30));
    for (const line of lines) expect(bare(line).replace('…', '').replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
  });

  it('break a long number between groups of four, into lines about as long', () => {
    expect(wrap('LT569999900417500318').lines.map(bare)).toEqual(['LT5699999004', '17500318']);
    expect(wrap('Account LT569999900417500318').lines.map(bare)).toEqual([
      'Account',
      'LT5699999004',
      '17500318',
    ]);
    const wallet = 'bc1q9zpgru3kq2kxwz8p0m4f6d5s7a8l2n4v6c8x0z';
    for (const line of wrap(wallet).lines.map(bare).slice(0, -1)) expect(line.length % 4).toBe(0);
  });

  it('never leave one sign of a number alone', () => {
    const signs = fc.stringMatching(/^[A-Z]{2}\d{15,40}$/);
    fc.assert(
      fc.property(signs, (number) => {
        const lines = wrap(number).lines.map(bare);
        expect(lines.at(-1)?.length).toBeGreaterThan(1);
        expect(number.startsWith(lines.join('').replace('…', ''))).toBe(true);
      }),
    );
  });

  it('end in an ellipsis when something is left over', () => {
    const { lines } = wrap('word '.repeat(60));
    expect(lines).toHaveLength(3);
    expect(bare(lines[2] ?? '')).toMatch(/…$/u);
  });

  it('take a name of 10,000 characters in its stride', () => {
    const begun = process.cpuUsage();
    expect(wrap('A'.repeat(10_000)).lines).toHaveLength(3);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(500);
  });

  it('drop marks that would turn the text beside them', () => {
    expect(wrap('Ann\u202eeb\u2067X').lines.map(bare)).toEqual(['Ann eb X']);
    expect(wrap('').lines).toEqual([]);
  });

  it('read the direction from the first letter, not from a digit or sign', () => {
    expect(baseDirection('+1 (207) علي')).toBe('rtl');
    expect(baseDirection('12 Wharf Ln')).toBe('ltr');
    expect(baseDirection('123')).toBe('ltr');
  });

  it('never are too wide, too many, or empty', () => {
    const scripts = fc.stringMatching(
      /^(?:[A-Za-z \-/@,]|[\u0627-\u064a]|[\u4e00-\u4e20]|[\u0430-\u044f]|\u0301){0,120}$/u,
    );
    fc.assert(
      fc.property(scripts, (text) => {
        const { lines } = wrap(text);
        expect(lines.length).toBeLessThanOrEqual(shape.maxLines);
        for (const line of lines) {
          expect(bare(line).trim()).not.toBe('');
          expect(estimateWidth(bare(line), 12)).toBeLessThanOrEqual(shape.maxWidth);
        }
      }),
    );
  });

  it('lose nothing when it fits', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 6 });
    fc.assert(
      fc.property(words, (parts) => {
        expect(wrap(parts.join(' ')).lines.map(bare).join(' ')).toBe(parts.join(' '));
      }),
    );
  });
});
