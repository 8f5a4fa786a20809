// The sheet a briefing is printed on: Letter, upright and across, with room for the marking at head and foot.

/** Millimetres. */
export const paper = { short: 215.9, long: 279.4, top: 22, side: 16, bottom: 20 } as const;

/** CSS pixels a millimetre, and points a CSS pixel. */
const pixels = 96 / 25.4;
export const points = 0.75;

/** What can be printed on between the margins, in CSS pixels. */
export function printable(across: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = across ? [paper.long, paper.short] : [paper.short, paper.long];
  return {
    width: Math.floor((width - 2 * paper.side) * pixels),
    height: Math.floor((height - paper.top - paper.bottom) * pixels),
  };
}
