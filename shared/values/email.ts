// Mail addresses (RFC 5322 in the form people write). Case is folded whole: no mail service in use tells local parts apart by it.
import { defineValueType } from './define-value-type';
import { notUnderstood, placeholder, understood } from './written-text';

const ADDRESS =
  /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,24}$/u;
const FILLED_IN =
  /^(?:none|no|noemail|no-?reply|na|n\.a|unknown|test|x+|null|nobody)@(?:none|no|noemail|na|unknown|test|x+|null|email|nowhere)\.[a-z]+$/;

/** Value and key: the address in lower case. `Name <a@b.org>`, `mailto:` and `a [at] b [dot] org` are understood. */
export const email = defineValueType<string>({
  id: 'email',
  freeText: false,
  read: (text) => {
    const inner = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
    const address = inner
      .replace(/^mailto:/i, '')
      .replace(/\s*[[(]\s*(?:at|@)\s*[\])]\s*/i, '@')
      .replace(/\s*[[(]\s*(?:dot|\.)\s*[\])]\s*/gi, '.')
      .replace(/[.,;]$/, '')
      .trim()
      .toLowerCase();
    if (!ADDRESS.test(address) || address.includes('..')) return notUnderstood(text);
    return FILLED_IN.test(address) ? placeholder() : understood(address);
  },
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [value],
  format: (value) => value,
});
