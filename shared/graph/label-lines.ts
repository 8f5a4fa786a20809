// Wraps a name of any script into lines for a chart. Cytoscape breaks only at spaces and loses the direction of mixed
// text, so lines are made here, each an isolate with the base direction of the whole label.
import { codeGroups } from '../values/code-groups';
import type { MeasureText } from './types';

export interface LabelShape {
  readonly fontSize: number;
  /** pixels */
  readonly maxWidth: number;
  readonly maxLines: number;
}

export interface LabelLines {
  readonly lines: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

const ltrIsolate = '\u2066';
const rtlIsolate = '\u2067';
const endIsolate = '\u2069';
/** Longer names are cut before anything is measured; a chart shows three lines of them at most. */
const longest = 400;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
/** Controls, and the marks with which a text from a file could turn the direction of what stands beside it. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]+/gu;
const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const firstLetter = /\p{L}/u;
/** Scripts written without spaces: they may break between any two of their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Direction of the first letter (UAX #9, P2 and P3); left to right where there is none. */
export function baseDirection(text: string): 'ltr' | 'rtl' {
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && rtlLetter.test(letter) ? 'rtl' : 'ltr';
}

/** The line in an isolate of that direction, whatever stands around it. */
export function isolate(line: string, direction: 'ltr' | 'rtl'): string {
  return `${direction === 'rtl' ? rtlIsolate : ltrIsolate}${line}${endIsolate}`;
}

/** Takes the isolate off again, for a medium that sets direction by other means. */
export function bare(line: string): string {
  return line.replace(/[\u2066\u2067\u2069]/gu, '');
}

/** At most `maxLines` lines, none wider than `maxWidth`; what does not fit ends in an ellipsis. No text gives no line. */
export function wrapLabel(text: string, shape: LabelShape, measure: MeasureText): LabelLines {
  const plain = text.replace(controls, ' ').replace(/\s+/gu, ' ').trim();
  const direction = baseDirection(plain);
  const lines = fold(pieces(plain.length > longest ? cut(plain, longest) : plain), shape, measure);
  return { lines: lines.map((line) => isolate(line, direction)), direction };
}

/** Pieces that stay together while they fit; a piece keeps the space that follows it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const spaced of text.match(/\S+\s?/gu) ?? []) {
    const parts = unspaced.test(spaced)
      ? joinPunctuation([...words.segment(spaced)].map((part) => part.segment))
      : (spaced.match(/[^\-/@]*[-/@]+\s?|[^\-/@]+/gu) ?? [spaced]);
    found.push(...parts);
  }
  return found;
}

/** A comma, a stop or a closing bracket never begins a line. */
function joinPunctuation(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && /^[\s\p{Po}\p{Pe}\p{Pf}]+$/u.test(part)) joined.push(`${joined.pop()}${part}`);
    else joined.push(part);
  }
  return joined;
}

function fold(parts: readonly string[], shape: LabelShape, measure: MeasureText): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), shape.fontSize) <= shape.maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (fits(line + part)) {
      line += part;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    if (lines.length > shape.maxLines) break;
    for (const segment of fits(part) ? [part] : (evenLines(part, fits) ?? signsOf(part))) {
      if (line !== '' && !fits(line + segment)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += segment;
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  if (lines.length <= shape.maxLines) return lines;
  const last = lines[shape.maxLines - 1] ?? '';
  return [...lines.slice(0, shape.maxLines - 1), ellipsis(last, fits)];
}

/** A long code in as few lines as it fits in, all about as long: no digit stands alone. Null: it is none, or fits nowhere. */
function evenLines(part: string, fits: (line: string) => boolean): readonly string[] | null {
  const groups = codeGroups(part.trimEnd());
  if (groups === null) return null;
  for (let count = 2; count <= groups.length; count++) {
    const each = Math.ceil(groups.length / count);
    const lines = Array.from({ length: Math.ceil(groups.length / each) }, (_, at) =>
      groups.slice(at * each, (at + 1) * each).join(''),
    );
    if (lines.every(fits))
      return [...lines.slice(0, -1), `${lines.at(-1)}${part.slice(part.trimEnd().length)}`];
  }
  return null;
}

function signsOf(part: string): readonly string[] {
  return [...graphemes.segment(part)].map(({ segment }) => segment);
}

function ellipsis(line: string, fits: (line: string) => boolean): string {
  const kept = [...signsOf(line)];
  while (kept.length > 1 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

function cut(text: string, count: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, count * 4))) {
    if (kept.length + segment.length > count) break;
    kept += segment;
  }
  // One more sign than is shown, so that folding still sees that something follows.
  return `${kept}…`;
}
