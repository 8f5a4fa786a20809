// Account numbers of banks: national forms differ, so letters and digits are kept. Shown whole: an analyst compares them.
import { defineValueType } from './define-value-type';
import { alphanumeric, notUnderstood, placeholder, understood } from './written-text';

/** Value and key: upper-case letters and digits, 4 to 34. A masked number (`****1234`) is not understood: many accounts end so. */
export const account = defineValueType<string>({
  id: 'account',
  freeText: false,
  read: (text) => {
    const bare = text.replace(/^(?:acc(?:oun)?t|a\/c|compte|cuenta)\b(?:\s*(?:no|number|num))?[.:#\s]*/i, '');
    if (/[*•]|x{2}/i.test(bare) || /^\d(?:[.,]\d+)?E\+\d+$/i.test(bare)) return notUnderstood(text);
    const key = alphanumeric(bare);
    if (/^0+$/.test(key)) return placeholder();
    return key.length >= 4 && key.length <= 34 && /\d{3}/.test(key) ? understood(key) : notUnderstood(text);
  },
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [value],
  format: (value) => value,
});
