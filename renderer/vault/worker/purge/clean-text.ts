// Takes words out of free text, wherever in a document it stands.

/** What stands in their place: the same for a short word and a long one. */
export const BLACKED = '▇▇▇';

/** Shorter words stand in too many texts that have nothing to do with the person. */
const SHORTEST = 5;

/** Names of one word and short numbers stay: a person reviews the texts they stand in. */
export function wordsToClean(written: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const each of written) {
    const word = each.trim();
    if (word.length >= SHORTEST && (/\s/.test(word) || /\d{4}/.test(word))) words.add(word);
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

export function textCleaner(words: readonly string[]): (text: string) => string {
  if (words.length === 0) return (text) => text;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(escaped.join('|'), 'giu');
  return (text) => text.replace(pattern, BLACKED);
}

/** The same value with every string in it cleaned; the very same object when none had to be. */
export function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => cleaned(item, clean));
    return (items.every((item, at) => item === value[at]) ? value : items) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, member]) => [name, cleaned(member, clean)] as const);
  return entries.every(([name, member]) => member === (value as Record<string, unknown>)[name])
    ? value
    : (Object.fromEntries(entries) as T);
}
