// Takes words out of free text, wherever in a document it stands.

/** What stands in their place: the same for a short word and a long one. */
export const BLACKED = '▇▇▇';

/** Shorter words stand in too many texts that have nothing to do with the person. */
const SHORTEST = 5;

/** Names of several words, family name first or last, and numbers that are not short. */
export function wordsToClean(written: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const each of written) {
    const word = each.trim();
    if (word.length < SHORTEST) continue;
    if (/\d{4}/.test(word)) words.add(word);
    const parts = word.split(/[\s,]+/).filter((part) => part !== '');
    if (parts.length < 2) continue;
    words.add(parts.join(' '));
    words.add([parts.at(-1), ...parts.slice(0, -1)].join(' '));
    words.add([...parts.slice(1), parts[0]].join(' '));
  }
  // The longest first: a name within a longer name must not break it.
  return [...words].sort((a, b) => b.length - a.length);
}

/** Letters of a name below which it says too little. */
const SHORTEST_PART = 4;

/** Whether a text, such as a question somebody typed, has a word of one of the names in it, or a whole number. */
export function mentions(written: Iterable<string>): (text: string) => boolean {
  const parts = new Set<string>();
  for (const each of written)
    for (const part of each.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      if (part.length >= SHORTEST_PART) parts.add(part);
  return (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => parts.has(word));
}

/** `own`: words of names that go only where they stand alone and begin with a capital, or in a script that has none. */
export function textCleaner(words: readonly string[], own: readonly string[] = []): (text: string) => string {
  const patterns = [
    ...words.map((word) => escaped(word).replace(/\s+/g, '[\\s,]+')),
    ...own.map((word) => `(?<![\\p{L}\\p{N}])(?:${escaped(word)})(?![\\p{L}\\p{N}])`),
  ];
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(patterns.join('|'), 'giu');
  const spared = new Set(own.map((word) => word.toLowerCase()));
  const isWordOfTheLanguage = (found: string): boolean => spared.has(found) && found !== found.toUpperCase();
  return (text) => text.replace(pattern, (found) => (isWordOfTheLanguage(found) ? found : BLACKED));
}

/** For a regular expression with the flag `u`, which takes no escape too many. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The same value with every string in it cleaned, names of members too; the very same object when none had to be. */
export function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => cleaned(item, clean));
    return (items.every((item, at) => item === value[at]) ? value : items) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(
    ([name, member]) => [clean(name), cleaned(member, clean)] as const,
  );
  return entries.every(([name, member]) => member === (value as Record<string, unknown>)[name])
    ? value
    : (Object.fromEntries(entries) as T);
}
