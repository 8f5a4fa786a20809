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

/** The first filled cell says "total", and every other is a figure or empty. Tables of one column have no totals. */
export function looksLikeTotal({ cells }: SourceRecord): boolean {
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
