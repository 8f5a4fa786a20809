// Reads one column header: what the column means and whose it is. Whole headers first, then role and remainder, then
// the longest known part, each with less confidence.
import { headerKeys } from './header-keys';
import { headerWords } from './header-words';
import type { HeaderMeaning, Meaning, RowRole } from './meanings';
import { fillerWords, fromWords, roleWords, toWords } from './role-words';

const meanings = new Map<string, Meaning>(
  headerWords.flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => [normaliseHeader(phrase), meaning] as const),
  ),
);
for (const [key, [meaning, role]] of Object.entries(headerKeys)) {
  if (role === undefined && !meanings.has(key)) meanings.set(key, meaning);
}

const roles: readonly (readonly [string, RowRole])[] = [
  ...roleWords.flatMap(([role, phrases]) =>
    phrases.map((phrase) => [normaliseHeader(phrase), role] as const),
  ),
  ...fromWords.map((word) => [word, 'from'] as const),
  ...toWords.map((word) => [word, 'to'] as const),
].sort(([a], [b]) => b.length - a.length);

/** Lower case, no accents, camelCase and digits apart, words separated by one space; Arabic letters unified. */
export function normaliseHeader(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[ؤئء]/g, '')
    .replace(/ـ/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/^ال\p{L}{3,}$/u.test(word) ? word.slice(2) : word))
    .join(' ');
}

/** What lies below these tells of them part by part: a street is the address's, a first name the name's. */
const wholes: ReadonlySet<Meaning> = new Set(['name', 'address', 'entity', 'organization']);

export function readHeader(header: string): HeaderMeaning {
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(header) ? readPath(header) : readWords(header);
}

/** `name.last`, `driver.address.0.city`: the path as one header in either order, then its end in what it lies below. */
function readPath(path: string): HeaderMeaning {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const whole = readWords(parts.join(' '));
  if (whole.meaning !== null && whole.because !== 'header-part') return whole;
  const turned = readWords([...parts].reverse().join(' '));
  if (turned.meaning !== null && turned.because !== 'header-part') return turned;
  const end = readWords(parts.at(-1) ?? '');
  const above = readWords(parts.slice(0, -1).join(' '));
  const isPartOf = above.meaning === null || wholes.has(above.meaning);
  if (end.meaning === null || end.because === 'header-part' || !isPartOf) return whole;
  return { ...end, role: end.role ?? above.role, confidence: end.confidence * 0.95, words: path };
}

function readWords(header: string): HeaderMeaning {
  const text = normaliseHeader(header);
  const unit = /\b(lbs?|kg|cm|in)\b/.exec(text)?.[1] ?? null;
  const zone = /\b(utc|gmt|zulu)\b/.test(text) ? 'UTC' : null;
  const told = (
    meaning: Meaning | null,
    role: RowRole | null,
    confidence: number,
    because: HeaderMeaning['because'],
    words: string,
  ): HeaderMeaning => ({ meaning, role, confidence, because, words, zone, unit });

  const key = headerKeys[text.replaceAll(' ', '')];
  if (key !== undefined) return told(key[0], key[1] ?? null, 0.97, 'header-key', header.trim());
  const whole = lookUp(text);
  const role = roleIn(text);
  if (role?.role === 'entity1' || role?.role === 'entity2') {
    return told(
      lookUp(role.rest) === 'entityType' ? 'entityType' : 'entity',
      role.role,
      0.95,
      'header-role',
      text,
    );
  }
  if (role !== null && role.rest === '' && (whole === null || role.words.length >= text.length)) {
    // "owner", "caller": what the column holds of them is for the values to say.
    if (whole === null || whole === 'name') return told(whole, role.role, 0.9, 'header-role', role.words);
  }
  if (whole !== null) return told(whole, null, 0.95, 'header', text);
  if (role !== null) {
    const meaning = lookUp(role.rest) ?? longestPart(role.rest)?.meaning ?? null;
    if (meaning !== null) return told(meaning, role.role, 0.9, 'header-role', text);
    if (contentWords(role.rest).length === 0) return told(null, role.role, 0.85, 'header-role', role.words);
  }
  const part = longestPart(text);
  if (part !== null) return told(part.meaning, role?.role ?? null, 0.6, 'header-part', part.words);
  return told(null, role?.role ?? null, role === null ? 0 : 0.4, 'header-part', role?.words ?? '');
}

/** True when the header is known as a whole: strong evidence that a row is a header. */
export function isKnownHeader(header: string): boolean {
  return readHeader(header).confidence >= 0.85;
}

function lookUp(text: string): Meaning | null {
  return meanings.get(text) ?? meanings.get(contentWords(text).join(' ')) ?? null;
}

function contentWords(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '' && !fillerWords.has(word) && !/^\d+$/.test(word));
}

function roleIn(
  text: string,
): { readonly role: RowRole; readonly words: string; readonly rest: string } | null {
  const padded = ` ${text} `;
  for (const [words, role] of roles) {
    const at = padded.indexOf(` ${words} `);
    if (at < 0) continue;
    // Single letters and little words stand for a direction only at the beginning.
    if ((role === 'from' || role === 'to') && at !== 0) continue;
    if (words.length === 1 && !/^[ab] (party|number|phone|name|account|side)?$/.test(text)) continue;
    const rest = `${padded.slice(0, at)} ${padded.slice(at + words.length + 2)}`.replace(/ +/g, ' ').trim();
    return { role, words, rest };
  }
  return null;
}

function longestPart(text: string): { readonly meaning: Meaning; readonly words: string } | null {
  const words = text.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const meaning = phrase.length > 2 ? meanings.get(phrase) : undefined;
      if (meaning !== undefined && meaning !== 'kept') return { meaning, words: phrase };
    }
  }
  return null;
}
