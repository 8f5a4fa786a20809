// What all value types do with a text before they read it: tidy it, fold it, see that it says nothing, is far too long,
// or would act as a formula in a spreadsheet. Kept apart so that every type judges these alike.
import anyAscii from 'any-ascii';
import type { Fact, ProblemCode } from '../model/problem';
import type { Flag, Parsed } from './value-type';

/** Longer values are kept as written but never compared. Characters (UTF-16 units). */
export const LONGEST_COMPARED = 1000;

const PLAIN_ASCII = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
// Controls, zero-width and bidi marks, byte order mark: invisible, so never part of a value.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Trimmed, white space (no-break and ideographic too) collapsed to single blanks, invisible marks gone, Unicode NFC. Idempotent. */
export function tidy(written: string): string {
  if (PLAIN_ASCII.test(written)) return written;
  let text = written;
  // Taking a mark away can bring two letters together that compose, so both are repeated until nothing changes.
  for (;;) {
    const next = text.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    if (next === text) return text;
    text = next;
  }
}

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** Arabic-Indic, Persian and full-width digits as 0-9; everything else untouched. */
export function westernDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(OTHER_DIGITS, (digit) => String.fromCharCode(48 + digitValue(digit.charCodeAt(0))));
}

function digitValue(code: number): number {
  if (code >= 0xff10) return code - 0xff10;
  return code >= 0x06f0 ? code - 0x06f0 : code - 0x0660;
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** Lower case without diacritics, for looking a word up in a table; scripts are kept. */
export function foldedWord(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC');
}

// Cyrillic capitals that look like Latin ones: passports and plates of several countries use only such letters, and clerks
// type either.
const TWINS: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    І: 'I',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
  },
};

// Every character at or above U+0080.
const NOT_ASCII = /[^\0-\x7f]/g;

/** ASCII letters and digits only, upper case: what identifiers are compared by. Other scripts come out romanised. */
export function alphanumeric(text: string): string {
  const upper = text.toUpperCase();
  if (isCompact(upper)) return upper;
  if (isAscii(upper)) return upper.replace(/[^A-Z0-9]/g, '');
  const latin = upper.replace(NOT_ASCII, (letter) => TWINS[letter] ?? anyAscii(letter).toUpperCase());
  return latin.replace(/[^A-Z0-9]/g, '');
}

function isCompact(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 48 || code > 57) && (code < 65 || code > 90)) return false;
  }
  return true;
}

// What people and systems write where nothing is known (NCIC practice, OFAC's "-0-", common database nulls), in the
// languages of the files we meet.
const SAYS_NOTHING = new Set([
  ...[
    '',
    '-',
    '--',
    '---',
    '.',
    '..',
    '...',
    '?',
    '??',
    '???',
    '/',
    '*',
    '**',
    '***',
    '_',
    '-0-',
    'x',
    'xx',
    'xxx',
  ],
  ...['xxxx', 'n/a', 'na', 'n.a.', '#n/a', 'none', 'null', '(null)', '<null>', 'nil', 'nan', 'undefined'],
  ...[
    'unk',
    'unkn',
    'unknown',
    'unknown unknown',
    'not known',
    'not available',
    'not applicable',
    'not stated',
  ],
  ...['not provided', 'no data', 'no information', 'tbd', 'refused', 'withheld', 'blank', 'empty', 'missing'],
  ...[
    'inconnu',
    'inconnue',
    'non disponible',
    'non connu',
    'non précisé',
    's.o.',
    's/o',
    'n/d',
    'n.d.',
    'aucun',
  ],
  ...[
    'aucune',
    'desconocido',
    'desconocida',
    'se desconoce',
    'sin datos',
    'no disponible',
    'ninguno',
    'ninguna',
  ],
  ...['no consta', 's/d', 's/n', 'غير معروف', 'غير معروفة', 'مجهول', 'مجهولة', 'غير متوفر', 'لا يوجد'],
  ...['неизвестно', 'неизвестен', 'неизвестна', 'невідомо', 'невідомий', 'невідома', 'нет', 'нет данных'],
  ...['不详', '不詳', '未知', '无', '無'],
]);

/** Lengths and first letters of those in ASCII: by these nearly every text is told apart from all of them. */
const BEGINNINGS = new Set([...SAYS_NOTHING].map((text) => text.length * 128 + (text.charCodeAt(0) || 0)));

/** Whether a tidy text stands for "nothing known" whatever the type. */
export function saysNothing(text: string): boolean {
  if (text.length > 20) return false;
  const first = text.charCodeAt(0) || 0;
  const lower = first >= 65 && first <= 90 ? first + 32 : first;
  if (lower < 128 && !BEGINNINGS.has(text.length * 128 + lower)) return false;
  return SAYS_NOTHING.has(text.toLowerCase());
}

// After + - or @: a function call, a DDE call (`cmd|`) or a sheet reference somewhere in the text.
const FORMULA = /(?:^|[^\w])[a-z_][\w.]*(?:\(|\||!\$?[a-z]+\$?\d)/i;

/** Whether a spreadsheet would run the text: `=cmd|...`, `=HYPERLINK(...)`, `@SUM(...)`. A phone number or `-5` is not. */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 61) return text.length > 1;
  return (first === 43 || first === 45 || first === 64) && FORMULA.test(text.slice(1));
}

/** Whether every type takes a text as it is: tidy, in ASCII, saying something, neither too long nor a formula. */
export function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_COMPARED || !isTidyAscii(text)) return false;
  return !saysNothing(text) && !looksLikeFormula(text);
}

/** As `PLAIN_ASCII`: visible characters with single blanks between. */
function isTidyAscii(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

/** A flag with the value cut to 200 characters. */
export function flag(code: ProblemCode, value: string, facts: Readonly<Record<string, Fact>> = {}): Flag {
  return { code, facts: { value: value.length > 200 ? value.slice(0, 200) : value, ...facts } };
}

const noFlags: readonly Flag[] = [];
const placeholderResult: Parsed<never> = { kind: 'placeholder' };

export function understood<T>(value: T, flags: readonly Flag[] = noFlags): Parsed<T> {
  return { kind: 'understood', value, flags };
}

export function placeholder(): Parsed<never> {
  return placeholderResult;
}

/** Kept as written, the row is flagged. */
export function notUnderstood(
  written: string,
  code: ProblemCode = 'value-not-understood',
  facts: Readonly<Record<string, Fact>> = {},
): Parsed<never> {
  return { kind: 'not-understood', flags: [flag(code, written, facts)] };
}
