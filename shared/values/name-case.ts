// Case of names that a system wrote all in capitals or all in small letters; mixed case is a person's and stays.

const MANY = /\p{L}.*\p{L}/u;

/** `BARANISHIN` and `baranishin` as `Baranishin`, `O'BRIEN-WHITE` as `O'Brien-White`; mixed case and initials stay. */
export function tidyCase(part: string): string {
  const lower = part.toLowerCase();
  if (lower !== part && part.toUpperCase() !== part) return part;
  if (!MANY.test(part)) return part.toUpperCase();
  let result = '';
  let begins = true;
  for (const letter of lower) {
    result += begins ? capital(letter) : letter;
    begins =
      letter === ' ' ||
      letter === '-' ||
      letter === '.' ||
      ((letter === "'" || letter === '’') && isShortHead(result));
  }
  return part === lower ? result : withInitials(result);
}

const TWO_LETTERS = /(?:^| )\p{L}\p{L}(?=$| )/u;

/** Two letters without a vowel are initials ("JJ", "TJ"), not a word. */
function withInitials(text: string): string {
  if (!TWO_LETTERS.test(text)) return text;
  return text.replace(/(?<=^| )[^AEIOUYaeiouy ]{2}(?=$| )/g, (letters) => letters.toUpperCase());
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  // "ß" would become two letters.
  return upper.length === letter.length ? upper : letter;
}

/** After O' and D', not after the apostrophe of "Mar'yana". */
function isShortHead(text: string): boolean {
  return /(?:^|[ -])\p{L}['’]$/u.test(text);
}

/** Whether a word is all capitals, at least two. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase() && MANY.test(word);
}

/** JJ, T.J., AJ: given names, not a family name in capitals. */
export function isInitials(word: string): boolean {
  const letters = word.replaceAll('.', '');
  return letters.length <= 2 && (word.includes('.') || !/[AEIOUY]/.test(letters) || /^[AEO]J$/.test(letters));
}
