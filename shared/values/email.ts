// Mail addresses (RFC 5322 in the form people write). Case is folded whole: no mail service in use tells local parts apart by it.
import { defineValueType } from './define-value-type';
import type { Parsed } from './value-type';
import { notUnderstood, placeholder, understood } from './written-text';

const ADDRESS =
  /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,24}$/u;
const FILLED_IN =
  /^(?:none|no|noemail|no-?reply|na|n\.a|unknown|test|x+|null|nobody)@(?:none|no|noemail|na|unknown|test|x+|null|email|nowhere)\.[a-z]+$/;

/** What nearly all addresses look like: nothing is taken off them, and ASCII alone is matched much faster. */
const PLAIN = /^[a-z\d][\w.%+-]{0,62}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/i;

function quick(text: string): string | null {
  if (!PLAIN.test(text)) return null;
  const address = text.toLowerCase();
  return address.includes('..') || FILLED_IN.test(address) ? null : address;
}

function read(text: string): Parsed<string> {
  const address = PLAIN.test(text) ? text.toLowerCase() : bareAddress(text);
  if (address === null || address.includes('..')) return notUnderstood(text);
  return FILLED_IN.test(address) ? placeholder() : understood(address);
}

/** Any address without what stands around it, in lower case; null for what is none. */
export function bareAddress(text: string): string | null {
  const inner = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
  const address = inner
    .replace(/^mailto:/i, '')
    .replace(/\s*[[(]\s*(?:at|@)\s*[\])]\s*/i, '@')
    .replace(/\s*[[(]\s*(?:dot|\.)\s*[\])]\s*/gi, '.')
    .replace(/[.,;]$/, '')
    .trim()
    .toLowerCase();
  return ADDRESS.test(address) ? address : null;
}

/** Value and key: the address in lower case. `Name <a@b.org>`, `mailto:` and `a [at] b [dot] org` are understood. */
export const email = defineValueType<string>({
  id: 'email',
  freeText: false,
  read,
  quick,
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [value],
  format: (value) => value,
});
