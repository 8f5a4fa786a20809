// Which encoding a text file was written in, and whether it is text at all. A person can always choose another: a
// guess over a few accented letters is a proposal like any other.
import { analyse } from 'chardet';

export interface DetectedEncoding {
  /** A WHATWG label that TextDecoder knows. */
  readonly encoding: string;
  readonly because: 'bom' | 'valid-utf8' | 'mostly' | 'zero-bytes' | 'letters' | 'ascii';
}

/** What a person may choose from, most usual first. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'utf-16le',
  'utf-16be',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1257',
  'windows-1258',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const;

const manyBytes = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5']);
const usual = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1256'] as const;

/** `windows-1252` contains ISO 8859-1, and so on: the larger one reads what both can write. */
const larger: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'utf-8',
};

export function detectEncoding(head: Uint8Array): DetectedEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', because: 'bom' };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', because: 'bom' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', because: 'bom' };
  const wide = zeroBytes(head);
  if (wide !== null) return { encoding: wide, because: 'zero-bytes' };
  if (!head.some((byte) => byte > 0x7f)) return { encoding: 'utf-8', because: 'ascii' };
  if (decodes(head, 'utf-8')) return { encoding: 'utf-8', because: 'valid-utf8' };
  return { encoding: byLetters(head), because: 'letters' };
}

/** As `detectEncoding`, of text that is read line by line: some lines of a UTF-8 file may be in another encoding. */
export function detectEncodingOfLines(head: Uint8Array): DetectedEncoding {
  const detected = detectEncoding(head);
  return detected.because === 'letters' && isMostlyUtf8(head)
    ? { encoding: 'utf-8', because: 'mostly' }
    : detected;
}

/** Letters of another encoding make UTF-8 by chance so rarely that half of the lines do not. */
function isMostlyUtf8(head: Uint8Array): boolean {
  let fitting = 0;
  let others = 0;
  for (let from = 0; from < head.length; ) {
    const end = head.indexOf(10, from);
    const line = head.subarray(from, end < 0 ? head.length : end);
    from = end < 0 ? head.length : end + 1;
    if (!line.some((byte) => byte > 0x7f)) continue;
    if (decodes(line, 'utf-8')) fitting++;
    else others++;
  }
  return fitting > 0 && fitting >= others;
}

/**
 * True when the head is a picture, an archive, a program or otherwise not text in any encoding we read: more than one byte
 * of a hundred is a control that text has no use for. A stray NUL from a broken export does not make a table a picture.
 */
export function looksBinary(head: Uint8Array): boolean {
  if (zeroBytes(head) !== null || hasWideMark(head)) return false;
  let strange = 0;
  for (const byte of head) {
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26) strange += 1;
  }
  return startsWithMagic(head) || strange > head.length / 100;
}

/** Decodes the head alone: a character cut at its end is dropped, bytes that do not fit become U+FFFD. */
export function decodeHead(head: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

function hasWideMark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x47, 0x49, 0x46, 0x38],
];

function startsWithMagic(head: Uint8Array): boolean {
  return magics.some((magic) => magic.every((byte, at) => head[at] === byte));
}

/** UTF-16 without a mark: mostly Latin text has its zeros in every second byte. */
function zeroBytes(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 4096) & ~1;
  if (length < 8 || hasWideMark(head)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function decodes(head: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch (error) {
    // A TypeError is how the decoder says "these bytes do not fit"; an unknown label is a RangeError and a bug.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function byLetters(head: Uint8Array): string {
  const guesses = new Map<string, number>();
  for (const { name, confidence } of analyse(head)) {
    const label = name.toLowerCase();
    const encoding = larger[label] ?? label;
    if (!encodings.some((known) => known === encoding)) continue;
    guesses.set(encoding, Math.max(guesses.get(encoding) ?? 0, confidence / 100));
  }
  for (const encoding of usual) if (!guesses.has(encoding)) guesses.set(encoding, 0);
  let best: string = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [encoding, guess] of guesses) {
    if (manyBytes.has(encoding) && (guess < 0.6 || !decodes(head, encoding))) continue;
    const score = plausibility(decodeHead(head.subarray(0, 65_536), encoding)) + guess * 0.3;
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  // Where two read the head alike (é is one byte in many encodings), letters further on are likelier of the usual one.
  const read = decodeHead(head, best);
  return usual.find((encoding) => decodeHead(head, encoding) === read) ?? best;
}

const usualLetters = 'éèàùâêîôûçëïüñáíóúöäßæøåœãõąćęłńśźżčďěňřšťůžýőűășțşţ';

/** About -3..2 for each letter beyond ASCII: do these letters make words? */
function plausibility(text: string): number {
  let score = 0;
  let count = 0;
  for (const [word] of text.matchAll(/[^\s,;|"()<>/]*[^\p{ASCII}\s][^\s,;|"()<>/]*/gu)) {
    const letters = [...word];
    const foreign = letters.filter((letter) => letter > '\u007f');
    count += foreign.length;
    score += foreign.length * plausibleWord(letters, foreign);
  }
  return count === 0 ? 0 : score / count;
}

function plausibleWord(letters: readonly string[], foreign: readonly string[]): number {
  if (foreign.some((letter) => letter === '\ufffd' || /[\u0080-\u009f]/.test(letter))) return -3;
  const alphabetic = letters.filter((letter) => /\p{L}/u.test(letter));
  const strange = foreign.filter((letter) => !/[\p{L}\p{M}’‘–—“”«»°ºª½¼¾€£\u00a0،؛؟№]/u.test(letter));
  let score = -2 * (strange.length / foreign.length);
  const scripts = new Set(foreign.filter((letter) => /\p{L}/u.test(letter)).map(scriptOf));
  if (scripts.size === 0) return score;
  const plain = alphabetic.filter((letter) => letter <= '\u007f').length;
  if (scripts.size > 1) score -= 1;
  else if (scripts.has('Latin')) {
    // Accents stand among plain letters; a word of accents alone is another script misread.
    score += plain >= foreign.length ? 1 : plain > 0 ? 0.2 : foreign.length > 1 ? -1 : 0;
    score +=
      (0.6 * foreign.filter((letter) => usualLetters.includes(letter.toLowerCase())).length) / foreign.length;
  } else score += plain === 0 ? 1.5 : -1;
  const text = letters.join('');
  if (/\p{Ll}\p{Lu}/u.test(text)) score -= 1;
  return score;
}

function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  if (/\p{Script=Arabic}/u.test(letter)) return 'Arabic';
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek';
  if (/\p{Script=Hebrew}/u.test(letter)) return 'Hebrew';
  return 'other';
}
