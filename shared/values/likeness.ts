// Likeness of two words by their letters: Jaro's measure with Winkler's bonus for a common beginning (1990).

/** 0 to 1; 1 for equal words. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const inOrder: number[] = [];
  for (let index = 0; index < a.length; index++) {
    const to = Math.min(b.length - 1, index + reach);
    for (let other = Math.max(0, index - reach); other <= to; other++) {
      if (taken[other] === 1 || a.charCodeAt(index) !== b.charCodeAt(other)) continue;
      taken[other] = 1;
      inOrder.push(a.charCodeAt(index));
      break;
    }
  }
  const matches = inOrder.length;
  if (matches === 0) return 0;
  let moved = 0;
  for (let other = 0, at = 0; other < b.length; other++) {
    if (taken[other] === 1 && b.charCodeAt(other) !== inOrder[at++]) moved++;
  }
  const jaro = (matches / a.length + matches / b.length + (matches - moved / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether one letter is added, lost, changed or changed places with its neighbour. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const leftA = a.length - start - end;
  const leftB = b.length - start - end;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
