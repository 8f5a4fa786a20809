// Words that are kept as they are: places, charges, descriptions, makes and models.
import { defineValueType } from './define-value-type';
import { foldedWord, isPlain, LONGEST_COMPARED, understood } from './written-text';

const KEY_LENGTH = 80;

/** Value: the tidy text. Key: folded letters and digits of texts up to 80 characters; longer ones are never compared. */
export const text = defineValueType<string>({
  id: 'text',
  freeText: true,
  read: (written) => understood(written),
  quick: (written) => (isPlain(written) ? written : null),
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => {
    if (value.length > Math.min(KEY_LENGTH, LONGEST_COMPARED)) return [];
    const key = foldedWord(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return key === '' ? [] : [key];
  },
  format: (value) => value,
});
