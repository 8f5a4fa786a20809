// A code of some list, or an id that a source gives: compared by its letters and digits, whatever its punctuation.
import { idOfFile, isConcealedId, shownId } from './concealed-number';
import { defineValueType } from './define-value-type';
import { isPlain, LONGEST_COMPARED, understood } from './written-text';

// INTERPOL ids are `1900/90001` in data and `1900-90001` in addresses: one identity.
const NOTICE_ID = /^((?:19|20)\d\d)-(\d{1,7})$/;

/** Value: the tidy text, an INTERPOL notice id with a slash, never in the form of what the program conceals. Key: upper-case letters and digits of any script. */
export const code = defineValueType<string>({
  id: 'code',
  freeText: true,
  read: (written) => understood(idOfFile(written.replace(NOTICE_ID, '$1/$2'))),
  quick: (written) =>
    isPlain(written) && !NOTICE_ID.test(written) && !isConcealedId(written) ? written : null,
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => {
    if (value.length > LONGEST_COMPARED) return [];
    const key = value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return key === '' ? [] : [key];
  },
  format: shownId,
});
