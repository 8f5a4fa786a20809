// Heights are told, guessed and rounded: only a clear difference speaks.

/** `same` within 3 cm, `near` within 7 cm, `conflict` beyond. Centimetres. Children grow: callers leave out ages under 20. */
export function compareHeights(a: number, b: number): 'same' | 'near' | 'conflict' {
  const apart = Math.abs(a - b);
  if (apart <= 3) return 'same';
  return apart <= 7 ? 'near' : 'conflict';
}
