// Long lists of words, written as running text so that they can be read and reviewed.

/** Phrases apart by commas; white space around them is left out. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
