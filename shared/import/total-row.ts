// A sum under a table is nobody: "Total" with figures beside it is kept as a row, and no thing is made of it.
import type { SourceRecord } from '../model/record';

/** The words that open such a row in the languages of the window, with what may stand behind them in the same cell. */
const label = new RegExp(
  `^(?:${[
    '(?:grand|overall|gran|monto|importe|montant|nombre)[ -]total',
    '(?:sub|sous)?[ -]?total(?:s|es|aux)?(?:[ -](?:amount|general|général|generale|générale|records|rows|entries|count))?',
    'totaux',
    'sommes?',
    'sumas?',
    'sum',
    '(?:ال)?مجموع(?: (?:الكلي|العام|الفرعي|الجزئي|النهائي))?',
    '(?:ال)?[إا]جمالي(?: (?:الكلي|العام))?',
  ].join(
    '|',
  )})(?:\\s+(?:for|of|pour|de|du|des|para|del|لشهر|لعام)\\s[^,;]{1,30})?\\s*[:：=]?\\s*(?:\\(?[\\d٠-٩]+\\)?(?:\\s+\\p{L}+)?)?$`,
  'iu',
);

/** An amount, a count, a share, a duration or the formula of a sum: never a date, a phone number or an id with letters. */
const figure =
  /^\(?\s*[-+−]?\s*(?:\p{Sc}|[A-Z]{3}\s)?\s*(?:[\d٠-٩]{1,3}(?:[.,'’٬\s][\d٠-٩]{3})+|[\d٠-٩]{1,12})(?:[.,٫][\d٠-٩]{1,4})?\s*(?:\p{Sc}|%|\s[A-Z]{3})?\s*\)?$|^\d+:\d\d(?::\d\d)?$|^=\s*\p{L}[\p{L}.]*\(/u;

/** A sum of a part of the table: "Houlton Total", "Sous-total Québec", "إجمالي بانغور". Only the word for all of it counts. */
const totalWord =
  /^(?:(sub|sous)[ -]?total(?:s|es|aux)?|totals?|totales|totaux|(?:ال)?مجموع|(?:ال)?[إا]جمالي)$/iu;
const mayHoldTotal = /total|totaux|مجموع|جمالي/iu;

/** A number of a telephone, an account or a file is written as plainly as an amount, but not as short. */
const longNumber = /^\d{7,}$/;

/**
 * `total`: a sum, nobody is made of it. `perhaps`: it reads like one and may be somebody of that name. Null: neither.
 * `previous` is the row before: what a part's sum is called stands in the rows above it.
 */
export function totalIn(record: SourceRecord, previous: SourceRecord | null): 'total' | 'perhaps' | null {
  if (looksLikeTotal(record)) return 'total';
  const { cells } = record;
  if (cells.length < 2) return null;
  let label: string | null = null;
  let figures = 0;
  let isLong = false;
  for (const cell of cells) {
    const text = cell?.trim() ?? '';
    if (text === '') continue;
    if (label === null) {
      if (text.length > 60 || !mayHoldTotal.test(text)) return null;
      label = text;
    } else {
      if (!figure.test(text)) return null;
      figures++;
      isLong ||= longNumber.test(text);
    }
  }
  const part = label === null ? null : partOf(label);
  if (part === null) return null;
  const stands = previous?.cells.some((cell) => cell?.trim().toLowerCase() === part.of) ?? false;
  if (part.isSubtotal || stands) return 'total';
  // No list of names is long enough to tell a town from somebody: the word and a figure alone are no proof.
  return part.isMarked && figures > 0 && !isLong ? 'total' : 'perhaps';
}

interface Part {
  /** What the sum is of, in small letters. */
  readonly of: string;
  /** A dash or a colon stands between: "Houlton – Total". */
  readonly isMarked: boolean;
  readonly isSubtotal: boolean;
}

/** Null: the words name no sum of a part; a comma is of a person's name. */
function partOf(label: string): Part | null {
  const words = label
    .toLowerCase()
    .replace(/^[\s(\-–—:=]+|[\s)\-–—:=.]+$/g, '')
    .replace(/\bs(?:ub|ous)[ -]total/gu, (found) => found.replace(/[ -]/, ''))
    .split(/\s+(?:[-–—:|]\s*)?|\s*[–—:|]\s*/u)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 6 || label.includes(',')) return null;
  const last = totalWord.exec(words.at(-1) ?? '');
  const first = totalWord.exec(words[0] ?? '');
  const found = last ?? first;
  if (found === null) return null;
  const others = last === null ? words.slice(1) : words.slice(0, -1);
  return {
    of: others.join(' '),
    isMarked: last !== null && /[-–—:|]\s*\S+$/u.test(label.replace(/[\s)\-–—:=.]+$/g, '')),
    isSubtotal: found[1] !== undefined,
  };
}

/** The first filled cell says "total", and every other is a figure or empty. Tables of one column have no totals. */
function looksLikeTotal({ cells }: SourceRecord): boolean {
  if (cells.length < 2) return false;
  let isLabelled = false;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    const text = cell.trim();
    if (text === '') continue;
    if (isLabelled) {
      if (!figure.test(text)) return false;
    } else if (text.length > 60 || !label.test(text)) return false;
    else isLabelled = true;
  }
  return isLabelled;
}
