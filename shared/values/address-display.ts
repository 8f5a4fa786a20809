// How an address is shown: as its source wrote it, for the form that is compared has lost accents, apostrophes, hyphens and
// scripts. Only a text that a system put all into capitals, or all into small letters, is given its case back.
import { inOneLine } from './address-words';
import { stateOf } from './states';
import { streetEnds } from './street-words';
import { LONGEST_COMPARED, tidy } from './written-text';

/** Words inside a name that stay small, of English, French and Spanish. */
const SMALL = new Set(
  'of the and de du des la le les au aux à sur sous et en lès del el los las y von van der'.split(' '),
);
/** French words for a street, small after their number: "12, rue de l'Église". Those that are English too are left out. */
const FRENCH_STREETS = new Set('rue ruelle rang chemin montée impasse allée quai côte boul'.split(' '));
const ALWAYS_CAPITALS =
  /^(?:n\.?e|n\.?w|s\.?e|s\.?w|p\.?o|c\.?p|r\.?r|usa|uk|us|i{2,3}|iv|vi{1,3}|ix|x[iv]{1,3})\.?$/u;
const WORD = /[\p{L}\p{M}\p{N}'’.-]+/gu;

/** One line, without blanks at the ends; mixed case, and scripts that have none, stay as they are. */
export function writtenAddress(written: string): string {
  const line = tidy(inOneLine(written)).replace(/^[\s,]+|[\s,]+$/g, '');
  if (line.length > LONGEST_COMPARED) return line;
  const lower = line.toLowerCase();
  if (line !== lower && line !== line.toUpperCase()) return line;
  const shown = inCase(lower);
  // Letters that do not come back from capitals (ß, ı) leave the whole as it is.
  return shown.toLowerCase() === lower ? shown : line;
}

/** Capitals where an address has them. `lower` is in small letters. */
export function inCase(lower: string): string {
  const isFrench = FRENCH.test(lower);
  return lower.replace(WORD, (word, at: number) => {
    const before = lower.slice(0, at).trimEnd();
    const behind = lower.slice(at + word.length).trimStart();
    const begins = before === '' || before.endsWith(',') || /(?:^|,)\s*\d+\p{L}?$/u.test(before);
    if (/\d/.test(word)) return /^\d+(?:st|nd|rd|th|e|er|re|ère)$/.test(word) ? word : word.toUpperCase();
    if (ALWAYS_CAPITALS.test(word) || isState(word, before, behind)) return word.toUpperCase();
    if (/^(?:\p{L}\.-?)+$/u.test(word)) return word.toUpperCase();
    if (FRENCH_STREETS.has(word.replace('.', '')) && /\d\p{L}?,?$/u.test(before)) return word;
    return word
      .split('-')
      .map((part, index) => capitalised(part, begins && index === 0, isFrench))
      .join('-');
  });
}

const FRENCH = /[àâçèéêëîïôûù]|(?:^|[\s,])(?:rue|ruelle|rang|chemin|impasse|quai|boul)[\s.]/u;

function capitalised(word: string, begins: boolean, isFrench: boolean): string {
  if (SMALL.has(word) && !begins) return word;
  const [, elided, mark, name] = /^([ld])(['’])(.+)$/u.exec(word) ?? [];
  if (elided !== undefined && mark !== undefined && name !== undefined) {
    const isSmall = !begins && (elided === 'l' || isFrench);
    return `${isSmall ? elided : elided.toUpperCase()}${mark}${capital(name)}`;
  }
  // O'Brien, but St. John's.
  return capital(word).replace(
    /^(O['’])(\p{L})/u,
    (_, head: string, letter: string) => head + letter.toUpperCase(),
  );
}

function capital(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** "Portland ME 04101", "Bath, ME": two letters at the end or before a code, unless they end a street's name ("12 Oak Ct"). */
function isState(word: string, before: string, behind: string): boolean {
  if (word.length !== 2 || before === '' || stateOf(word) === null) return false;
  if (/^(?:\d{5}|[a-z]\d[a-z])/.test(behind)) return true;
  const isAlone = before.endsWith(',');
  return (behind === '' || behind.startsWith(',')) && (isAlone || !streetEnds.has(word));
}
