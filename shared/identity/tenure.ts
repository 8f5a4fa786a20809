// When somebody had a number: stated times, or the span of days in which it was seen in use.

/** ISO days, both included; null where it is open. */
export interface Holding {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days between two holdings that do not meet; null when they meet, or when either side's times are not known. */
export function holdingsApart(a: Holding | null, b: Holding | null): number | null {
  if (a === null || b === null) return null;
  const after = gap(a.to, b.from);
  return after ?? gap(b.to, a.from);
}

function gap(end: string | null, start: string | null): number | null {
  if (end === null || start === null || end >= start) return null;
  return Math.round((Date.parse(start) - Date.parse(end)) / 86_400_000);
}
