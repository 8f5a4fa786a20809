// The arrow of a link within a line of text.

/** Towards where the line goes on, in the reader's direction. */
export function arrowGlyph(directed: boolean, away: boolean, direction: 'ltr' | 'rtl'): string {
  if (!directed) return '–';
  return away === (direction === 'ltr') ? '→' : '←';
}
