// Finds identifiers in running text: phones, mail and web addresses, accounts, wallets, plates, online names. What is
// found is only ever tentative: the text mentions it, it does not say whose it is.
import type { PropertyId, SchemaId } from '../ontology/types';
import { isCardNumber } from '../values/card';
import { understand } from '../values/registry';
import type { ParseContext } from '../values/value-type';
import { type TextTraits, textTraits } from './text-traits';

export interface Found {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** As it stands in the text. */
  readonly written: string;
  /** The value's normal form. */
  readonly value: string;
}

export interface Pattern {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** The group `value` holds what is meant; the whole match where there is none. */
  readonly pattern: RegExp;
  /** False only for texts in which the pattern cannot match (a test compares them). */
  readonly needs: (traits: TextTraits, text: string) => boolean;
  /** Put before the value so that its type is known. */
  readonly prefix?: string;
  /** What the type would take for a value, and the pattern does not say of itself; absent: whatever the type takes. */
  readonly accepts?: (written: string) => boolean;
}

const state =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
const street =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Boulevard|Blvd|Highway|Hwy|Route|Rte|Place|Pl|Terrace|Circle|Wharf|Square|Parkway';

/** Words before a number without which a pattern does not match: looking for one costs less than the pattern. */
const PLATE_WORD = /pla(?:te|que|ca)|tag/i;
const PASSPORT_WORD = /pass|pasa/i;
const ACCOUNT_WORD = /acc|compte|cuenta/i;
const IMO_WORD = /imo|omi/i;

/** In order: what an earlier pattern has taken, a later one does not see. */
export const patterns: readonly Pattern[] = [
  {
    property: 'email',
    schema: 'email',
    needs: ({ hasAt }) => hasAt,
    pattern: /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g,
  },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    needs: ({ hasSlash }) => hasSlash,
    pattern:
      /\b(?:https?:\/\/)?(?:t\.me|instagram\.com|facebook\.com|tiktok\.com\/@?)\/(?<value>[\w.]{3,32})/gi,
  },
  {
    property: 'wallet',
    schema: 'wallet',
    needs: ({ wordRun }) => wordRun >= 26,
    pattern:
      /\b(?:bc1[a-z\d]{25,60}|0x[\da-fA-F]{40}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})\b/g,
  },
  {
    property: 'iban',
    schema: 'bankAccount',
    needs: ({ digits, capitals }) => digits >= 2 && capitals >= 2 && digits + capitals >= 12,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g,
  },
  {
    property: 'card',
    schema: 'paymentCard',
    needs: ({ digits }) => digits >= 13,
    pattern: /(?<![\d-])(?:\d{4}([- ]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([- ]?)\d{6}\2\d{5}|\d{13,19})(?!\d)/g,
    accepts: (written) => isCardNumber(written.replace(/\D/g, '')),
  },
  {
    property: 'ip',
    schema: 'device',
    needs: ({ digits, dots }) => digits >= 4 && dots >= 3,
    pattern: /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/g,
  },
  {
    property: 'containerNumber',
    schema: 'parcel',
    needs: ({ digits, capitals }) => digits >= 7 && capitals >= 4,
    pattern: /\b[A-Z]{3}[UJZ] ?\d{6}[ -]?\d\b/g,
  },
  {
    property: 'vin',
    schema: 'vehicle',
    needs: ({ wordRun }) => wordRun >= 17,
    pattern: /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}\b/g,
  },
  {
    property: 'imo',
    schema: 'vessel',
    needs: ({ digitRun }, text) => digitRun >= 7 && IMO_WORD.test(text),
    pattern: /\b(?:IMO|OMI)(?: (?:no|number|n°))?[ .:#]*(?<value>\d{7})\b/gi,
  },
  {
    property: 'identityDocument',
    schema: 'identityDocument',
    needs: ({ digitRun }, text) => digitRun >= 6 && PASSPORT_WORD.test(text),
    prefix: 'passport ',
    pattern:
      /\b(?:passport|passeport|pasaporte)(?: (?:no|number|n°|num[eé]ro))?[ .:#]*(?<value>[A-Z]{0,3}\d{6,9})\b/gi,
  },
  {
    property: 'accountNumber',
    schema: 'bankAccount',
    needs: ({ digits, dashedRun }, text) => digits >= 2 && dashedRun >= 8 && ACCOUNT_WORD.test(text),
    pattern:
      /\b(?:account|acct|compte|cuenta)(?: (?:no|number|n°|num[eé]ro))?[ .:#]*(?<value>\d(?:[\d-]{6,18})\d)\b/gi,
  },
  {
    property: 'phone',
    schema: 'phone',
    needs: ({ digits }) => digits >= 8,
    pattern:
      /(?<![\w.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,11}|(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4})(?![\w-])/g,
  },
  {
    property: 'plate',
    schema: 'vehicle',
    needs: ({ digits, capitals }) => digits >= 3 && capitals >= 4,
    pattern: new RegExp(`\\b(?<value>(?:${state}) \\d{3,4}[- ]?[A-Z]{2,3})\\b`, 'g'),
  },
  {
    property: 'plate',
    schema: 'vehicle',
    needs: ({ digits }, text) => digits > 0 && PLATE_WORD.test(text),
    pattern: new RegExp(
      `\\b(?:plate|plates|tag|plaque|placa|placas)(?: (?:no|number|n°))?[ .:#]*(?<value>(?:(?:${state}) )?(?=[A-Z\\d -]*\\d)[A-Z\\d]{2,4}[- ]?[A-Z\\d]{2,4})\\b`,
      'gi',
    ),
  },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    needs: ({ hasAt }) => hasAt,
    pattern: /(?<![\w@./])@(?<value>[A-Za-z][\w.]{2,30}\w)/g,
  },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    needs: ({ hasUnderscore }) => hasUnderscore,
    pattern: /(?<![\w@./:-])(?<value>[a-z][a-z\d]*(?:_[a-z\d]+)+)(?![\w@/]|\.\w)/g,
  },
  {
    property: 'address',
    schema: 'address',
    needs: ({ digits, capitals }) => digits > 0 && capitals >= 2,
    pattern: new RegExp(
      `\\b\\d{1,5}(?: ?[½¼¾]| 1/2)? (?:[A-Z][\\p{L}'’.-]+ ){1,3}(?:${street})\\b\\.?(?:,? (?:Apt|Unit|Suite|Rm|Room|#) ?[\\w-]+)?(?:, [A-Z][\\p{L} ]{2,25}(?:, (?:${state})(?: \\d{5})?)?)?`,
      'gu',
    ),
  },
];

const nothing: readonly Found[] = [];

/** Each distinct value once, in the order of the text. Only values that their types understand. */
export function scanText(text: string, context: ParseContext): readonly Found[] {
  if (text.length > 200_000) return scanText(text.slice(0, 200_000), context);
  const traits = textTraits(text);
  if (!patterns.some(({ needs }) => needs(traits, text))) return nothing;
  let left = text;
  const found: (Found & { readonly at: number })[] = [];
  const seen = new Set<string>();
  for (const { property, schema, pattern, prefix, needs, accepts } of patterns) {
    if (!needs(traits, text)) continue;
    for (const match of left.matchAll(pattern)) {
      const written = match.groups?.value ?? match[0];
      if (accepts?.(written) === false) continue;
      const read = understand(property, `${prefix ?? ''}${written}`, context);
      if (read.kind !== 'understood' || read.flags.some(({ code }) => code === 'value-check-digit')) continue;
      left =
        left.slice(0, match.index) + ' '.repeat(match[0].length) + left.slice(match.index + match[0].length);
      const key = `${property}:${read.encoded}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ property, schema, written, value: read.encoded, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...rest }) => rest);
}
