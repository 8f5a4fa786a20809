// Takes a written name apart: generation, titles, nickname and stand-ins off first, then family and given name by what the
// source states or, failing that, by the order usual in the script.
import { saysAbsent } from './absence';
import { isCapitals, isInitials, tidyCase } from './name-case';
import { familyStart, type NameParts, type NameValue, nameValue, noParts } from './name-value';
import {
  doeGivenNames,
  doubleFamilyNames,
  legalForms,
  nounsAndNames,
  organizationWords,
  publicBodies,
  shyLegalForms,
  suffixes,
  titlesAfter,
  titlesBefore,
  unknownParts,
  unnamedNouns,
} from './name-words';
import type { Parsed } from './value-type';
import { LONGEST_COMPARED, notUnderstood, placeholder, understood } from './written-text';

function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}

/** The reading of any name; `quickName` goes around it where it can. */
export function readName(written: string): Parsed<NameValue> {
  const text = written.replaceAll('|', ' ').replace(/\b(doe|roe)[-#](?=\d)/i, '$1 ');
  if (saysAbsent(text, 'name')) return placeholder();
  if (text.length > LONGEST_COMPARED)
    return understood(nameValue({ ...noParts, kind: 'unsplit', order: 'none', whole: text }));
  const quoted = NICKNAME.test(text) ? withoutNickname(text) : alsoKnown(text);
  const pieces = quoted.text.split(/\s*[,،，;]\s*/);
  const organization = readOrganization(pieces);
  if (organization !== null) return understood(nameValue(organization));
  const { nickname } = quoted;
  const isSaid = nickname !== null && !nickname.split(' ').every((word) => unknownParts.has(bare(word)));
  return readPerson(pieces, isSaid ? nickname : null, written);
}

const NICKNAME = /["“”«»„()]/;

/** "Robert Stropwell aka Bobby": what follows is what somebody is called. */
function alsoKnown(text: string): { readonly text: string; readonly nickname: string | null } {
  const [, name, nickname] = /^(.+?),?\s+(?:a\.?k\.?a\.?|alias)\s+(.{2,60})$/i.exec(text) ?? [];
  return name === undefined || nickname === undefined
    ? { text, nickname: null }
    : { text: name, nickname: tidyCase(nickname) };
}

function withoutNickname(text: string): { readonly text: string; readonly nickname: string | null } {
  const found = /\s*(?:["“„«]([^"“”«»]{2,40})["”“»]|\(([^()]{2,40})\))/.exec(text);
  const nickname = found?.[1] ?? found?.[2] ?? null;
  if (found === null || nickname === null || found[0].trim() === text.trim()) {
    return {
      text: text
        .replace(/["“”«»„()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      nickname: null,
    };
  }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    text: rest
      .replace(/["“”«»„()]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ,/g, ',')
      .trim(),
    nickname: tidyCase(nickname.trim()),
  };
}

function readOrganization(pieces: readonly string[]): NameParts | null {
  const last = pieces.at(-1) ?? '';
  const whole = pieces.filter((piece) => piece !== '').join(', ');
  const compact = bare(last).replaceAll(' ', '').replace('sadecv', 'sacv');
  const afterComma = pieces.length > 1 ? (legalForms.get(compact) ?? shyLegalForms.get(compact)) : undefined;
  if (afterComma !== undefined) {
    return organizationOf(pieces.slice(0, -1).join(', '), afterComma);
  }
  const words = whole.split(' ');
  if (words.length < 2) return null;
  const end = words.at(-1) ?? '';
  const form = legalForms.get(bare(end)) ?? (end.includes('.') ? shyLegalForms.get(bare(end)) : undefined);
  if (form !== undefined) return organizationOf(words.slice(0, -1).join(' '), form);
  const front = legalForms.get(bare(words[0] ?? ''));
  if (front !== undefined) return organizationOf(words.slice(1).join(' '), front);
  if (pieces.length > 1) return null;
  const folded = words.map(bare);
  const isOrganization =
    folded.some((word) => organizationWords.has(word)) ||
    folded.includes('&') ||
    folded.some(
      (word, index) => publicBodies.has(word) && /^(?:of|de|du|del)$/.test(folded[index + 1] ?? ''),
    );
  return isOrganization ? organizationOf(whole, null) : null;
}

function organizationOf(whole: string, legalForm: string | null): NameParts | null {
  const name = whole.replace(/[\s,]+$/, '');
  if (name === '') return null;
  return { ...noParts, kind: 'organization', order: 'none', whole: name, legalForm };
}

function readPerson(pieces: readonly string[], nickname: string | null, written: string): Parsed<NameValue> {
  const found = { suffix: null as string | null, titles: [] as string[] };
  const parts = pieces
    .map((piece, index) => known(peeled(piece.split(' '), index, found), pieces))
    .map((words) => words.filter((word) => word !== ''));
  const said = parts.map((words) => words.length > 0);
  const extras = {
    suffix: found.suffix,
    title: found.titles.length === 0 ? null : found.titles.join(' '),
    nickname,
  };
  const [head = [], ...tail] = parts;
  const rest = tail.flat();
  if (!said.includes(true)) {
    return nickname === null ? placeholder() : single(nickname, { ...extras, nickname: null });
  }
  // A comma whose other side was only a suffix or a title does not tell family from given name.
  if (pieces.length > 1 && (rest.length > 0 || commaStands(pieces))) {
    return person('stated', head.join(' '), rest.join(' '), extras);
  }
  const words = head.length > 0 ? head : rest;
  const text = words.join(' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return notUnderstood(written);
  return readOneRun(words, extras);
}

interface Extras {
  readonly suffix: string | null;
  readonly title: string | null;
  readonly nickname: string | null;
}

/** The piece after the comma says "not known", so that what stands before it is a family name. */
function commaStands(pieces: readonly string[]): boolean {
  return pieces
    .slice(1)
    .some((piece) => piece === '' || piece.split(' ').some((word) => unknownParts.has(bare(word))));
}

function person(
  order: 'stated' | 'assumed',
  family: string,
  given: string,
  extras: Extras,
): Parsed<NameValue> {
  return understood(
    nameValue({
      ...noParts,
      ...extras,
      kind: 'person',
      order,
      family: family === '' ? null : tidyCase(family),
      given: given === '' ? null : tidyCase(given),
    }),
  );
}

function single(word: string, extras: Extras): Parsed<NameValue> {
  return understood(
    nameValue({ ...noParts, ...extras, kind: 'unsplit', order: 'none', whole: tidyCase(word) }),
  );
}

/** Takes titles and generation marks off a piece. */
function peeled(
  words: readonly string[],
  index: number,
  found: { suffix: string | null; titles: string[] },
): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && titlesBefore.has(bare(words[from] ?? ''))) {
    found.titles.push(words[from] ?? '');
    from++;
  }
  while (to > from) {
    const word = bare(words[to - 1] ?? '');
    const suffix = suffixes.get(word);
    if (suffix !== undefined && (index > 0 || to - from > 1)) found.suffix ??= suffix;
    else if (
      titlesAfter.has(word) &&
      (index > 0 ? to - from === 1 : to - from > 2) &&
      isCapitals(words[to - 1]?.replaceAll('.', '') ?? '')
    ) {
      found.titles.push(words[to - 1] ?? '');
    } else break;
    to--;
  }
  return words.slice(from, to);
}

/** Words that stand for "not known" (FNU, LNU, NMN, John Doe) taken out. */
function known(words: readonly string[], pieces: readonly string[]): readonly string[] {
  let kept = words.some((word) => unknownParts.has(bare(word)))
    ? words.filter((word) => !unknownParts.has(bare(word)))
    : words;
  if (isUnnamed(kept, kept.length < words.length, pieces.length === 1)) kept = [];
  if (!pieces.some((piece) => /\b(?:doe|roe)\b/i.test(piece))) return kept;
  const isStandIn = pieces.some((piece) => piece.split(' ').some((word) => doeGivenNames.has(bare(word))));
  const isAlone = pieces.length === 1 && words.length === 1;
  if (!isStandIn && !isAlone) return kept;
  return kept.filter((word) => !/^(?:doe|roe|#?\d+)$/.test(bare(word)) && !doeGivenNames.has(bare(word)));
}

/** What is left says what somebody is, or counts, and names nobody: `FEMALE 1`, `H/M`, `X`. */
function isUnnamed(words: readonly string[], besideUnknown: boolean, isWhole: boolean): boolean {
  const nouns = words.filter((word) => unnamedNouns.has(bare(word)));
  const others = words.filter((word) => !unnamedNouns.has(bare(word)));
  if (besideUnknown) return others.every((word) => /^(?:#?\d+|[a-z](?:\/[mfx])?)$/.test(bare(word)));
  if (!isWhole) return false;
  // A victim or suspect that a report numbers: "V2".
  if (words.length === 1 && /^[vsw]-?\d{1,2}$/.test(bare(words[0] ?? ''))) return true;
  const [only = ''] = words;
  const counts = others.every((word) => /^(?:#?\d+|[a-z])$/.test(bare(word)));
  return nouns.length > 0 && counts && (words.length > 1 || !nounsAndNames.has(bare(only)));
}

function readOneRun(written: readonly string[], extras: Extras): Parsed<NameValue> {
  const words = servantOf(written);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return readOneWord(only, extras);
  const run = capitalsRun(words);
  if (run !== null) {
    const family = words.slice(run.from, run.to).join(' ');
    const given = [...words.slice(0, run.from), ...words.slice(run.to)].join(' ');
    return person('stated', family, given, extras);
  }
  const start = familyStart(words);
  return person('assumed', words.slice(start).join(' '), words.slice(0, start).join(' '), extras);
}

/** "عبد الله" and "Abd Allah" are one name in two words. */
function servantOf(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'عبد' || word.toLowerCase() === 'abd');
  const next = words[at + 1];
  if (at < 0 || next === undefined) return words;
  return [...words.slice(0, at), `${words[at]} ${next}`, ...words.slice(at + 2)];
}

const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

function readOneWord(word: string, extras: Extras): Parsed<NameValue> {
  if (word.charCodeAt(0) > 0x2fff && HAN_OR_HANGUL.test(word)) {
    const length = doubleFamilyNames.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1;
    return person('assumed', word.slice(0, length), word.slice(length), extras);
  }
  return single(word, extras);
}

/** Words in capitals beside words that are not: the family name, as French, Spanish and INTERPOL papers write it. */
function capitalsRun(words: readonly string[]): { readonly from: number; readonly to: number } | null {
  const capitals = words.map((word) => isCapitals(word) && !isInitials(word));
  const from = capitals.indexOf(true);
  const to = capitals.lastIndexOf(true) + 1;
  if (!words.some((word) => word.length > 1 && word !== word.toUpperCase())) return null;
  if (from < 0 || to - from === words.length || capitals.slice(from, to).includes(false)) return null;
  if (from > 0 && to < words.length) return null;
  return { from, to };
}
