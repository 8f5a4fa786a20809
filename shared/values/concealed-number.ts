// Numbers that serve to pass for somebody are kept as a keyed hash and their last signs: equal ones still meet, and whoever
// reads an index or a connection learns no number.

/** A keyed hash as text; the same text gives the same one. */
export type Keyed = (text: string) => string;

/** Stands in no national number and no card number as they are understood, for those are letters and digits alone. */
const MARK = '_';

/** Of a number of letters and digits: at most the last four, and never more than half. */
export function lastSigns(number: string): string {
  const mark = number.indexOf(MARK);
  if (mark >= 0) return number.slice(0, mark);
  return number.slice(number.length - Math.min(4, Math.floor(number.length / 2)));
}

/** `6789_HASH`; one that is concealed already stays as it is. */
export function concealNumber(number: string, keyed: Keyed): string {
  return isConcealed(number) ? number : `${lastSigns(number)}${MARK}${keyed(number)}`;
}

/** As `concealNumber` writes one; no id of a file is kept so (`idOfFile`). */
const CONCEALED = /^([0-9A-Za-z]{1,4})_[0-9a-f]{32}$/;

export function isConcealedId(id: string): boolean {
  return CONCEALED.test(id);
}

/**
 * An id as a file gives it, kept in a form that the program's own never has: an id of theirs that looks concealed
 * (`IMG_` and 32 hex digits) has a hyphen for the mark. Ids are compared without their punctuation.
 */
export function idOfFile(id: string): string {
  return isConcealedId(id) ? id.replace(MARK, '-') : id;
}

/** The signs a concealed id ends with; null: it is none. */
export function endOfConcealed(id: string): string | null {
  return CONCEALED.exec(id)?.[1] ?? null;
}

/** For the eye: of a concealed id the last signs, any other as it is. */
export function shownId(id: string): string {
  const end = endOfConcealed(id);
  return end === null ? id : `•••• ${end}`;
}

export function isConcealed(number: string): boolean {
  return number.includes(MARK);
}
