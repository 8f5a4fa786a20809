// Who is protected wherever they are named: victims, juveniles and informants, by what a source or a person says of them. The
// protection follows the person across cases: it belongs to the thing, not to the case that knows the reason.
import type { CaseRole } from '../model/documents';
import type { EntityId } from '../model/ids';
import { valueTypes } from '../values/registry';
import { foldedWord } from '../values/written-text';

export const protections = ['victim', 'juvenile', 'informant'] as const;
export type Protection = (typeof protections)[number];

/** Those of an answer who are protected, by their ids; who is not in it is not protected. */
export type Protected = Readonly<Record<EntityId, readonly Protection[]>>;

/** Full years from which somebody is no juvenile. */
const OF_AGE = 18;

const words: Readonly<Record<Protection, RegExp>> = {
  victim: /(?<!\p{L})(?:victims?|victimes?|victimas?|ضحي[هة]|ضحايا)(?!\p{L})/u,
  juvenile:
    /(?<!\p{L})(?:juveniles?|minors?|underage|mineure?s?|menor(?: de edad)?|adolescent[es]?|قاصر|حدث)(?!\p{L})/u,
  informant:
    /(?<!\p{L})(?:informants?|confidential source|ci|chs|informateur|informatrice|indicateur|source humaine|informante|confidente|مخبر[هة]?)(?!\p{L})/u,
};

/** What a role says, in a source's words or ours. */
export function protectionsOfRole(role: CaseRole | string): readonly Protection[] {
  const said = foldedWord(role);
  return protections.filter((protection) => words[protection].test(said));
}

/**
 * Whether somebody born at `birth` (encoded) was under age on `day` (ISO). What a vague date leaves open counts as under
 * age; what is no date says nothing.
 */
export function isUnderAge(birth: string, day: string): boolean {
  const { earliest } = valueTypes.date.decode(birth);
  const of = comingOfAge(birth);
  return of !== null && earliest <= day && day < of;
}

/** Years by which "about 2008" may be wrong. */
const ABOUT = 2;

/** Latest day (ISO) on which somebody born at `birth` comes of age; null: not known. */
export function comingOfAge(birth: string): string | null {
  const { latest, circa } = valueTypes.date.decode(birth);
  const year = Number(latest.slice(0, 4));
  return latest === '' ? null : `${year + OF_AGE + (circa ? ABOUT : 0)}${latest.slice(4)}`;
}

/** What somebody's place in a row says: `victim`, `victim-2`. */
export function protectionsOfSlot(slot: string): readonly Protection[] {
  return protections.filter((protection) => slot === protection || slot.startsWith(`${protection}-`));
}
