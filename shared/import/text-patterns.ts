// What each kind of identifier looks like in running text, in English, French, Spanish and Arabic: a shape of its own, or a
// word before it that says what it is.
import type { PropertyId, SchemaId } from '../ontology/types';
import { isCardNumber } from '../values/card';
import { passesLuhn } from '../values/check-digits';
import { isPossibleSsn } from '../values/national-number';
import { labelledNumber } from '../values/national-number-label';
import type { ParseContext } from '../values/value-type';
import { issuerInHeader } from './table/header-issuer';
import type { TextTraits } from './text-traits';

export interface Pattern {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** The group `value` holds what is meant; the whole match where there is none. */
  readonly pattern: RegExp;
  /** False only for texts in which the pattern cannot match (a test compares them). */
  readonly needs: (traits: TextTraits, text: string) => boolean;
  /** Put before the value so that its type is known. */
  readonly prefix?: string;
  /** What the words of the match say of its value, beside what the file says. */
  readonly context?: (match: string) => Partial<ParseContext>;
  /** What the type would take for a value, and the pattern does not say of itself; absent: whatever the type takes. */
  readonly accepts?: (written: string) => boolean;
}

const state =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
const street =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Boulevard|Blvd|Highway|Hwy|Route|Rte|Place|Pl|Terrace|Circle|Wharf|Square|Parkway';

/** Words before a number without which a pattern does not match: looking for one costs less than the pattern. */
const PLATE_WORD = /pla(?:te|que|ca)|tag|matr[ií]c|immat|patente|لوح/i;
const PASSPORT_WORD = /pass|pasa|جواز/i;
const NUMBER_WORD = /ss|soc|sin|nas|itin|s[eé]curit|assurance|segur|الضمان|التأمين/i;
const LICENCE_WORD = /licen|permis|dl|oln|رخصة/i;
const CARD_WORD = /ident|national|c[eé]dula|dni|هوية/i;
const ACCOUNT_WORD = /acc|compte|cuenta|حساب/i;
const PHONE_WORD = /t[eé]l|phone|cell|celu|mobile|m[oó]vil|portable|call|هاتف|جوال|تليفون/i;
const IMO_WORD = /imo|omi/i;

/** Nine digits in three groups: asking costs a fraction of going through the matches. */
const GROUPS_OF_9 = /\d[-‐‑– .]\d{2,3}[-‐‑– .]\d{3}/;

/** Any of three above, asked once a text: hardly a remark has one. */
let asked = '';
let answered = false;
const anyWord = new RegExp([NUMBER_WORD, LICENCE_WORD, CARD_WORD].map(({ source }) => source).join('|'), 'i');
function saysWhose(text: string): boolean {
  if (text !== asked) {
    asked = text;
    answered = anyWord.test(text);
  }
  return answered;
}

// Letters by their ranges: expressions that know all of Unicode take half as long again.
const NEW = '(?<![A-Za-zÀ-ÿ\\u0600-\\u06ff])';
const END = '(?![A-Za-zÀ-ÿ\\d])';
/** Between such a word and its number. */
const NUMBER = '(?:[ ,]*(?:no|nr|num|number|n°|nº|#|n[uú]m[eé]ro|رقم))?[ .:#=]*';

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
    property: 'nationalNumber',
    schema: 'identityDocument',
    needs: ({ digits }, text) => digits >= 9 && saysWhose(text) && NUMBER_WORD.test(text),
    pattern: labelledNumber,
    context: (match) => ({ nationalIssuer: issuerInHeader(match) }),
  },
  {
    property: 'nationalNumber',
    schema: 'identityDocument',
    needs: ({ digits }, text) => digits >= 9 && GROUPS_OF_9.test(text),
    pattern: /(?<![\d-])\d{3}([-‐‑– .])\d{2}\1\d{4}(?![\d-])/g,
    accepts: (written) => isPossibleSsn(written.replace(/\D/g, '')),
    context: () => ({ nationalIssuer: 'US' }),
  },
  {
    property: 'nationalNumber',
    schema: 'identityDocument',
    needs: ({ digits }, text) => digits >= 9 && GROUPS_OF_9.test(text),
    pattern: /(?<!\d[-. ]?)\d{3}([- ])\d{3}\1\d{3}(?![-. ]?\d)/g,
    accepts: (written) => passesLuhn(written.replace(/\D/g, '')),
    context: () => ({ nationalIssuer: null }),
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
    pattern: new RegExp(
      `(?:${NEW}(?:passport|passeport|pasaporte)|جواز(?: ال?سفر)?)${NUMBER}(?<value>[A-Z]{0,3}\\d{6,9})${END}`,
      'gi',
    ),
  },
  {
    property: 'identityDocument',
    schema: 'identityDocument',
    needs: ({ digits }, text) => digits >= 6 && saysWhose(text) && LICENCE_WORD.test(text),
    prefix: 'driver licence ',
    pattern: new RegExp(
      `(?:${NEW}(?:(?:driver['’]?s?['’]? |driving )?licen[cs]e|dl|oln|permis(?: de conduire)?|licencia(?: de conducir)?)|رخصة(?: ال?قيادة)?)${NUMBER}(?<value>[A-Z]{0,2}\\d[\\d-]{4,16}\\d(?: (?:${state}))?)${END}`,
      'gi',
    ),
  },
  {
    property: 'identityDocument',
    schema: 'identityDocument',
    needs: ({ digits }, text) => digits >= 6 && saysWhose(text) && CARD_WORD.test(text),
    prefix: 'identity card ',
    pattern: new RegExp(
      `(?:${NEW}(?:(?:national )?id(?:entity)? card|national id|carte d['’]identit[eé]|c[eé]dula(?: de identidad)?|documento de identidad|dni)|(?:بطاقة )?هوية)${NUMBER}(?<value>[A-Z]{0,3}\\d{6,12}[A-Z]?)${END}`,
      'gi',
    ),
  },
  {
    property: 'accountNumber',
    schema: 'bankAccount',
    needs: ({ digits, dashedRun }, text) => digits >= 2 && dashedRun >= 8 && ACCOUNT_WORD.test(text),
    pattern: new RegExp(
      `(?:${NEW}(?:account|acct|compte|cuenta)|حساب)${NUMBER}(?<value>\\d(?:[\\d-]{6,18})\\d)${END}`,
      'gi',
    ),
  },
  {
    property: 'phone',
    schema: 'phone',
    needs: ({ digits }) => digits >= 8,
    pattern:
      /(?<![\w.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,11}|(?:1[ .-])?(?:\([2-9]\d{2}\)[ .-]{0,2}|[2-9]\d{2}[ .-]{1,2})\d{3}[ .-]\d{4})(?![\w-])/g,
  },
  {
    property: 'phone',
    schema: 'phone',
    needs: ({ digitRun }, text) => digitRun >= 10 && PHONE_WORD.test(text),
    pattern: new RegExp(
      `(?:${NEW}(?:t[eé]l(?:[eé](?:phone|fono))?|phone|cell(?:ulaire)?|celular|mobile|m[oó]vil|portable|call(?:ed)?)|هاتف(?:ه|ها)?|جوال(?:ه|ها)?|تليفون)${NUMBER}(?<value>1?[2-9]\\d{2}[2-9]\\d{6})${END}`,
      'gi',
    ),
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
      `(?:${NEW}(?:plate|plates|tag|plaque|placa|placas|matr[ií]cula|patente|immatricul[a-zé]*)|لوحة)${NUMBER}(?<value>(?:(?:${state}) )?(?=[A-Z\\d -]*\\d)[A-Z\\d]{2,4}[- ]?[A-Z\\d]{2,4})${END}`,
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
