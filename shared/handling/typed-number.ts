// What is kept of a question that somebody typed: it may hold a card or a social security number of which only a part was
// written yet. A part keeps no digit at all: questions are sent at each rest of the hand, and four digits of each part would
// together be the number. A whole one keeps its last four.
import { isCardNumber, mayBeginCard } from '../values/card';
import { isPossibleSsn } from '../values/national-number';
import { westernDigits } from '../values/written-text';
import { maskAsked } from './protected-text';

/** From so many digits on they may be a part of a card, wherever they stand. */
const FEWEST = 8;
const MOST = 19;
const SHOWN = 4;

/** The text with every number as dots that may be a part of one to pass for somebody, and whole ones by their last four. */
export function maskTyped(text: string): string {
  // Other digits become these one for one, so that every place stays what it was.
  const western = westernDigits(text);
  const end = western.replace(/[\s\-‐‑–.]+$/, '').length;
  let shown = text;
  for (const run of western.matchAll(/(?<![\p{L}\p{N}_+]|\+\d+ ?)\d+(?:[-‐‑–. \u00a0]\d+)*(?![\p{L}_])/gu)) {
    const kept = keptOf(run[0], run.index + run[0].length === end);
    if (kept !== null) shown = shown.slice(0, run.index) + dotted(run[0], shown, run.index, kept);
  }
  return maskAsked(shown);
}

function dotted(run: string, text: string, at: number, kept: number): string {
  const last = kept === 0 ? run.length : ([...run.matchAll(/\d/g)].at(-kept)?.index ?? 0);
  const written = text.slice(at, at + run.length);
  return written.slice(0, last).replace(/\p{N}/gu, '•') + text.slice(at + last);
}

/** How many digits are kept of a run; null: all, here. `isLast`: nothing stands behind it, so that it may be typed on. */
function keptOf(run: string, isLast: boolean): number | null {
  const digits = run.replace(/\D/g, '');
  if (isCardNumber(digits)) return null;
  if (isPossibleSsn(digits) && (digits === run || wholeSocialNumber.test(run))) return SHOWN;
  return isPart(run, digits) || (isLast && beginsSocialNumber.test(run)) ? 0 : null;
}

/**
 * Five to seven digits, alone or as NNN-NN, that a social security number may begin with. A postal code is written so, too, and the
 * number of a case: what such a question showed stands beside it in the log all the same. In front of a word it is a house's.
 */
const beginsSocialNumber = /^(?!000|666|9)\d{3}[-‐‑– ]?(?!00)\d{2}(?:[-‐‑– ]?|(?<=^\d{5})\d{1,2})$/;

/** Nothing else is written so: six digits of nine leave a thousand numbers. */
const wholeSocialNumber = /^\d{3}[-‐‑–. ]\d{2}[-‐‑–. ]\d{4}$/;
const partOfSocialNumber = /^\d{3}[-‐‑– ]\d{2}[-‐‑– ]\d{1,3}$/;
const internetAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function isPart(run: string, digits: string): boolean {
  if (partOfSocialNumber.test(run)) return true;
  if (digits.length < FEWEST || digits.length > MOST || internetAddress.test(run)) return false;
  if (isPhone(run, digits) || isDay(run, digits)) return false;
  return (
    digits.length === FEWEST ||
    digits.length >= 12 ||
    mayBeginCard(digits) ||
    /^\d{3}\D\d{2}\D\d{3}/.test(run)
  );
}

/** As they are written here: 207-555-0142, or 1 and ten digits. Ten digits alone are a telephone's unless a card begins so. */
function isPhone(run: string, digits: string): boolean {
  return /^(?:1\D)?\d{3}\D\d{3}\D\d{4}$/.test(run) || /^1[2-9]\d{9}$/.test(digits);
}

/** 1984-03-02, 02.03.1984, 19840302: none of them begins a number that is asked for. */
function isDay(run: string, digits: string): boolean {
  if (/^\d{4}\D\d{1,2}\D\d{1,2}|^\d{1,2}\D\d{1,2}\D\d{4}/.test(run)) return true;
  return (
    digits === run &&
    (/^(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d$/.test(run) || /^[0-3]\d[0-3]\d(?:19|20)\d{2}$/.test(run))
  );
}
