// Contrast of every colour of the chart, computed as WCAG 2.2 does.
import { describe, expect, it } from 'vitest';
import { linkDashes, palettes, ringPatterns } from '#shared/graph/palette';

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each(Object.entries(palettes))('the colours of a %s chart', (_, palette) => {
  it('let text be read', () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.dimmed, palette.background)).toBeGreaterThanOrEqual(4.5);
    for (const { fill, ink } of Object.values(palette.notices)) {
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let shapes be seen', () => {
    expect(contrast(palette.link, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.proposed, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.selected, palette.background)).toBeGreaterThanOrEqual(3);
    for (const { ring, fill } of Object.values(palette.sides)) {
      expect(contrast(ring, palette.background)).toBeGreaterThanOrEqual(3);
      expect(contrast(ring, fill)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('what the colours say', () => {
  it('is said a second time without colour', () => {
    expect(new Set(Object.values(ringPatterns)).size).toBe(4);
    expect(new Set(Object.values(linkDashes).map((dash) => dash.join())).size).toBe(4);
  });
});
