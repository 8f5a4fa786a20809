// Long codes (an IBAN, a wallet, a digest) in groups of four, as such numbers are read out: where a line must end within one,
// it ends between two groups. Nothing is added to the code.

/** An IBAN with or without its blanks; any run of letters and figures too long to be read at once. */
const code = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b|\b(?=[A-Za-z]*\d)[A-Za-z\d]{16,}\b/g;

/**
 * The text in its order: what is no code as it is, a code as its groups, each with the blank that follows it. A last sign
 * never stands alone.
 */
export function withCodeGroups(content: string): readonly (string | readonly string[])[] {
  const found: (string | readonly string[])[] = [];
  let from = 0;
  for (const { 0: each, index } of content.matchAll(code)) {
    if (index > from) found.push(content.slice(from, index));
    found.push(each.match(/\S{1,4} |\S{5}$|\S{4}|\S+/g) ?? [each]);
    from = index + each.length;
  }
  if (from < content.length) found.push(content.slice(from));
  return found;
}

/** The groups of a word that is one code; null when it is none. */
export function codeGroups(word: string): readonly string[] | null {
  const [first, ...others] = withCodeGroups(word);
  return others.length > 0 || first === undefined || typeof first === 'string' ? null : first;
}
