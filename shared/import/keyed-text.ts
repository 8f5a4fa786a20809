// Text of keys and values, as police messages and replies are written: `NAM/DOE, JOHN.DOB/19790702`, `NAME: ...`, `OLN . . : ...`.
import { headerKeys } from './table/header-keys';
import { readHeader } from './table/read-header';

export interface Pair {
  readonly key: string;
  /** As written; may go on over several lines. */
  readonly value: string;
}

/** Keys of messages that mean nothing for a table, and are keys all the same. */
const messageKeys: ReadonlySet<string> = new Set([
  ...[
    'mke',
    'ori',
    'nic',
    'oca',
    'dow',
    'dov',
    'dte',
    'tim',
    'ref',
    'atn',
    'ent',
    'not',
    'mis',
    'noa',
    'lka',
    'dle',
  ],
  ...[
    'oly',
    'vlc',
    'bxp',
    'dna',
    'skn',
    'cty',
    'cou',
    'snu',
    'sna',
    'ocp',
    'pak',
    'caution',
    'txt',
    'img',
    'typ',
    'sts',
  ],
  ...['ran', 'ser', 'brd', 'pur', 'oan', 'den', 'ncc', 'sub', 'pcc', 'crr', 'pty', 'rep'],
]);

const BANNER =
  /^[\W_\d]*$|^\W*(?:n{4}|end(?: of (?:record|message|file|response|report|text))?|page \d+(?: of \d+)?|fin(?: du message)?|begin|stop)\W*$/i;

/** Lines that are no data: rulers, page numbers, marks of an end. A warning between stars is none of these. */
export function isBanner(line: string): boolean {
  return BANNER.test(line.trim());
}

/** Whether a block that begins with these tells of something by itself; else it goes on with the one before. */
export function beginsRecord(pairs: readonly Pair[]): boolean {
  return pairs.some(({ key }) => {
    const plain = key.trim().toLowerCase();
    if (plain === 'mke') return true;
    const known = headerKeys[plain]?.[0] ?? readHeader(key).meaning;
    return known !== null && known !== 'kept' && known !== 'note' && known !== 'description';
  });
}

/** Whether a key is one that is known: of a message, or of a table's header. */
export function isKnownKey(key: string): boolean {
  const plain = key.trim().toLowerCase();
  return plain in headerKeys || messageKeys.has(plain) || readHeader(key).confidence >= 0.85;
}

/** The pairs that begin in a line, and the text before the first, which goes on with what came before. */
export function pairsOf(line: string): { readonly before: string; readonly pairs: readonly Pair[] } {
  const found = slashed(line) ?? (line.length > LONGEST ? null : coloned(line));
  return found ?? { before: line.trim(), pairs: [] };
}

/** Characters: in a longer line no key stands before a colon, and looking for one would take long. */
const LONGEST = 4_000;

const slashKey = /(^|[\s.;,])([A-Z][A-Z0-9]{1,3})\/(?=\S|$)/g;

/** `NAM/..` anywhere in a line where the key is known; at its beginning any three letters. Null: none. */
function slashed(line: string): ReturnType<typeof pairsOf> | null {
  const keys = [...line.matchAll(slashKey)].filter(
    ([, , key = '']) => key.toLowerCase() in headerKeys || messageKeys.has(key.toLowerCase()),
  );
  if (keys.length === 0) return null;
  const pairs = keys.map((found, nth) => {
    const from = found.index + found[0].length;
    const to = keys[nth + 1]?.index ?? line.length;
    return { key: found[2] ?? '', value: withoutStop(line.slice(from, to)) };
  });
  return { before: line.slice(0, keys[0]?.index ?? 0).trim(), pairs };
}

/** A stop or a semicolon parts one field from the next and is none of the value. */
function withoutStop(value: string): string {
  const text = value.trim();
  let end = text.length;
  while (end > 0 && '.;'.includes(text[end - 1] ?? ' ')) end -= 1;
  return text.slice(0, end).trim();
}

/** Three words at most, and dots that lead the eye to the value. */
const colonKey =
  /^\s*((?:\p{L}|#)[\p{L}\p{M}\p{N}#/()'’_-]*(?:[ .][\p{L}\p{N}#/()'’_-]+){0,3})[ .]*(?::|\s=\s)(?!\/\/)\s*(.*)$/u;

/** `KEY: value`, several in a line when they stand apart. Null: none. */
function coloned(line: string): ReturnType<typeof pairsOf> | null {
  const pairs: Pair[] = [];
  for (const part of line.split(/\s{2,}(?=(?:\p{L}|#)[\p{L}\p{N}#/()'’_ -]{1,28}[ .]*:\s)|\t+/u)) {
    const found = colonKey.exec(part);
    const last = pairs.at(-1);
    if (found !== null)
      pairs.push({ key: (found[1] ?? '').replace(/[ .]+$/, ''), value: (found[2] ?? '').trim() });
    else if (last !== undefined)
      pairs[pairs.length - 1] = { ...last, value: `${last.value} ${part.trim()}`.trim() };
    else return null;
  }
  return pairs.length === 0 ? null : { before: '', pairs };
}
