// How two names of firms, ships and other things stand to each other. Clerks and card machines cut words ("PEMAQUID
// FRZN EXP"), and one word that differs is another firm ("Frozen Foods", "Frozen Exports").

export type TitleAgreement = 'same' | 'abbreviated' | 'similar' | 'partial' | 'conflict';

// Words that many firms carry: whether one of them is left out says little.
const generic = new Set(
  'the and of group holding holdings company international trading services service enterprises enterprise mv ms mt fv'.split(
    ' ',
  ),
);

/** Lower-case Latin words of both, without legal forms. Empty lists conflict. */
export function compareTitles(a: readonly string[], b: readonly string[]): TitleAgreement {
  const left = distinct(a);
  const right = distinct(b);
  if (left.length === 0 || right.length === 0) return 'conflict';
  const free = new Set(right);
  const rest: string[] = [];
  let equal = 0;
  for (const word of left) {
    if (free.delete(word)) equal++;
    else rest.push(word);
  }
  if (rest.length === 0 && free.size === 0) return 'same';
  let cut = 0;
  let slipped = 0;
  const leftOver: string[] = [];
  for (const word of rest) {
    const short = [...free].find((other) => isCut(word, other) || isCut(other, word));
    const near = short ?? [...free].find((other) => oneSlip(word, other));
    if (near === undefined) {
      leftOver.push(word);
      continue;
    }
    free.delete(near);
    if (short === undefined) slipped++;
    else cut++;
  }
  const unmatched = leftOver.length + free.size;
  const anchored = equal + slipped > 0;
  if (unmatched === 0 && anchored) return cut > 0 ? 'abbreviated' : 'similar';
  const onlyGeneric =
    leftOver.every((word) => generic.has(word)) && [...free].every((word) => generic.has(word));
  if (onlyGeneric && anchored && equal + slipped + cut > 1) return 'similar';
  return equal + slipped > 0 && equal + slipped + cut >= unmatched / 2 ? 'partial' : 'conflict';
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** `exp` or `exprts` of `exports`, `frzn` of `frozen`: the same first letter, the other letters in their order. */
function isCut(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return short.length >= 3;
  // A cut that is not a beginning leaves vowels out and keeps the consonants it has.
  if (short.length < 3 || /[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.length * 2 >= long.length;
}

/** One letter added, lost or exchanged, in words of six letters and more. */
function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
