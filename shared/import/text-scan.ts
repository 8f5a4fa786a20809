// Finds identifiers in running text: phones, mail and web addresses, accounts, wallets, plates, online names. What is
// found is only ever tentative: the text mentions it, it does not say whose it is.
import type { PropertyId, SchemaId } from '../ontology/types';
import { understand } from '../values/registry';
import type { ParseContext } from '../values/value-type';

export interface Found {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** As it stands in the text. */
  readonly written: string;
  /** The value's normal form. */
  readonly value: string;
}

interface Pattern {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** The group `value` holds what is meant; the whole match where there is none. */
  readonly pattern: RegExp;
  /** Put before the value so that its type is known. */
  readonly prefix?: string;
}

const state =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
const street =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Boulevard|Blvd|Highway|Hwy|Route|Rte|Place|Pl|Terrace|Circle|Wharf|Square|Parkway';

/** In order: what an earlier pattern has taken, a later one does not see. */
const patterns: readonly Pattern[] = [
  { property: 'email', schema: 'email', pattern: /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    pattern:
      /\b(?:https?:\/\/)?(?:t\.me|instagram\.com|facebook\.com|tiktok\.com\/@?)\/(?<value>[\w.]{3,32})/gi,
  },
  {
    property: 'wallet',
    schema: 'wallet',
    pattern:
      /\b(?:bc1[a-z\d]{25,60}|0x[\da-fA-F]{40}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})\b/g,
  },
  {
    property: 'iban',
    schema: 'bankAccount',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g,
  },
  {
    property: 'ip',
    schema: 'device',
    pattern: /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/g,
  },
  { property: 'containerNumber', schema: 'parcel', pattern: /\b[A-Z]{3}[UJZ] ?\d{6}[ -]?\d\b/g },
  { property: 'vin', schema: 'vehicle', pattern: /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}\b/g },
  {
    property: 'imo',
    schema: 'vessel',
    pattern: /\b(?:IMO|OMI)(?: (?:no|number|n°))?[ .:#]*(?<value>\d{7})\b/gi,
  },
  {
    property: 'identityDocument',
    schema: 'identityDocument',
    prefix: 'passport ',
    pattern:
      /\b(?:passport|passeport|pasaporte)(?: (?:no|number|n°|num[eé]ro))?[ .:#]*(?<value>[A-Z]{0,3}\d{6,9})\b/gi,
  },
  {
    property: 'accountNumber',
    schema: 'bankAccount',
    pattern:
      /\b(?:account|acct|compte|cuenta)(?: (?:no|number|n°|num[eé]ro))?[ .:#]*(?<value>\d(?:[\d-]{6,18})\d)\b/gi,
  },
  {
    property: 'phone',
    schema: 'phone',
    pattern:
      /(?<![\w.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,11}|(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4})(?![\w-])/g,
  },
  {
    property: 'plate',
    schema: 'vehicle',
    pattern: new RegExp(`\\b(?<value>(?:${state}) \\d{3,4}[- ]?[A-Z]{2,3})\\b`, 'g'),
  },
  {
    property: 'plate',
    schema: 'vehicle',
    pattern: new RegExp(
      `\\b(?:plate|plates|tag|plaque|placa|placas)(?: (?:no|number|n°))?[ .:#]*(?<value>(?:(?:${state}) )?(?=[A-Z\\d -]*\\d)[A-Z\\d]{2,4}[- ]?[A-Z\\d]{2,4})\\b`,
      'gi',
    ),
  },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    pattern: /(?<![\w@./])@(?<value>[A-Za-z][\w.]{2,30}\w)/g,
  },
  {
    property: 'onlineName',
    schema: 'onlineAccount',
    pattern: /(?<![\w@./:-])(?<value>[a-z][a-z\d]*(?:_[a-z\d]+)+)(?![\w@/]|\.\w)/g,
  },
  {
    property: 'address',
    schema: 'address',
    pattern: new RegExp(
      `\\b\\d{1,5}(?: ?[½¼¾]| 1/2)? (?:[A-Z][\\p{L}'’.-]+ ){1,3}(?:${street})\\b\\.?(?:,? (?:Apt|Unit|Suite|Rm|Room|#) ?[\\w-]+)?(?:, [A-Z][\\p{L} ]{2,25}(?:, (?:${state})(?: \\d{5})?)?)?`,
      'gu',
    ),
  },
];

/** Each distinct value once, in the order of the text. Only values that their types understand. */
export function scanText(text: string, context: ParseContext): readonly Found[] {
  if (text.length > 200_000) return scanText(text.slice(0, 200_000), context);
  let left = text;
  const found: (Found & { readonly at: number })[] = [];
  const seen = new Set<string>();
  for (const { property, schema, pattern, prefix } of patterns) {
    for (const match of left.matchAll(pattern)) {
      const written = match.groups?.value ?? match[0];
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
