// What opening may have to say of itself: each code has its words in the catalogues (`opening.CODE`).
import type { Opened } from '#shared/contracts/vault-answers';

export const openingRemarkCodes = [
  /** The process was ended while the workspace was made; making it was finished. */
  'finished-creating',
  /** `entries` changes were on disk that the keyring file had not heard of. */
  'keyring-behind',
  /** A change of people or keys had been broken off; it was finished. */
  'keys-turned',
  /** Sealed content was brought to a newer layout: `name`. */
  'migrated',
  /** The search index of `file` was missing, damaged or old, and was built anew. */
  'index-rebuilt',
  /** Rows of `file` are damaged: it cannot be searched. */
  'source-unreadable',
  /** `entries` entries of the access log that were known of are gone; the newest one is not what was written. */
  'access-cut',
  'access-changed',
  /** That it was opened could not be written into the access log. */
  'access-unwritten',
  /** The folder cannot be written: nothing is changed and nothing logged. */
  'read-only',
  /** `count` unfinished imports were swept. */
  'segments-swept',
] as const;

export type OpeningRemarkCode = (typeof openingRemarkCodes)[number];

export function remark(
  code: OpeningRemarkCode,
  facts: Opened['remarks'][number]['facts'],
): Opened['remarks'][number] {
  return { code, facts };
}
