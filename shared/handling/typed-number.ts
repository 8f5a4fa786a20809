// What is kept of a question that somebody typed: it may hold a card or a social security number of which only a part was
// written yet, and that part says as much as is needed to guess the rest.
import { mayBeginCard } from '../values/card';
import { westernDigits } from '../values/written-text';
import { maskAsked } from './protected-text';

/** Fewer digits than these are too little to guess from. */
const FEWEST = 8;
const MOST = 19;
const SHOWN = 4;

/** The text with all but the last four digits of every number as dots that is, or may be a part of, one to pass for somebody. */
export function maskTyped(text: string): string {
  // Other digits become these one for one, so that every place stays what it was.
  const western = westernDigits(text);
  let shown = text;
  for (const run of western.matchAll(/(?<![\p{L}\p{N}_+]|\+\d+ ?)\d+(?:[-‐‑–. \u00a0]\d+)*(?![\p{L}_])/gu))
    if (isPart(run[0])) shown = shown.slice(0, run.index) + dotted(run[0], shown, run.index);
  return maskAsked(shown);
}

function dotted(run: string, text: string, at: number): string {
  const last = [...run.matchAll(/\d/g)].at(-SHOWN)?.index ?? 0;
  const written = text.slice(at, at + run.length);
  return written.slice(0, last).replace(/\p{N}/gu, '•') + text.slice(at + last);
}

/** Nothing else is written so: six digits of nine leave a thousand numbers. */
const partOfSocialNumber = /^\d{3}[-‐‑– ]\d{2}[-‐‑– ]\d{1,3}$/;
const internetAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;

function isPart(run: string): boolean {
  if (partOfSocialNumber.test(run)) return true;
  const digits = run.replace(/\D/g, '');
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
