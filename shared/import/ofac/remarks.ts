// The remarks of the list of the Office of Foreign Assets Control: facts packed in one cell, parted by semicolons.
// Facts: `DOB 01 Jan 1960; alt. DOB circa 1961; POB Town, Country; Passport A1234567 (Country) expires ...; Linked To: NAME`.
import type { PropertyId, SchemaId } from '../../ontology/types';

export interface Remark {
  /** Null: who this one is linked to. */
  readonly property: PropertyId | null;
  /** As it stands in the cell. */
  readonly written: string;
  /** What of it is the value. */
  readonly value: string;
}

/** In order; what is known in no other way is `other`. `schema` says what a number is a number of. */
export function readRemarks(text: string, schema: SchemaId): readonly Remark[] {
  return partsOf(text).map((written) => {
    for (const [pattern, property] of plain) {
      const value = pattern.exec(written)?.[1]?.trim();
      if (value !== undefined && value !== '') return { property, written, value };
    }
    return numberIn(written, schema) ?? { property: 'other', written, value: written };
  });
}

/** A semicolon in brackets parts nothing; the full stop at the end is none of the last. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ';' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part.replace(/\.\s*$/, ''));
  return parts.flatMap((one) => one.trim() || []);
}

/** A birth between two years is written `1960 to 1962`. */
const plain: readonly (readonly [RegExp, PropertyId | null])[] = [
  [/^(?:alt\. )?DOB (.+)$/i, 'birthDate'],
  [/^(?:alt\. )?POB (.+)$/i, 'birthPlace'],
  [/^(?:alt\. )?(?:nationality|citizen) (.+)$/i, 'nationality'],
  [/^Gender (.+)$/i, 'sex'],
  [/^(?:alt\. )?Email(?: Address)?:? (\S+)$/i, 'email'],
  [/^(?:alt\. )?Website:? (\S+)$/i, 'website'],
  [/^(?:alt\. )?(?:Phone|Telephone|Fax)(?: Number| No\.)?:? (.+)$/i, 'phone'],
  [/^(?:alt\. )?Digital Currency Address - [A-Z]+ (\S+)$/i, 'wallet'],
  [/^Vessel Registration Identification (?:IMO )?(\d{7})$/i, 'imo'],
  [/^MMSI (\d{9})$/i, 'mmsi'],
  [/^Aircraft Manufacturer'?s Serial Number(?: \(MSN\))? (\S+)$/i, 'serialNumber'],
  [/^Aircraft Tail Number (\S+)$/i, 'registrationNumber'],
  [/^Aircraft Model (.+)$/i, 'model'],
  [/^(?:[af]\.k\.a\.|alt\. name) ['"“]?(.+?)['"”]?$/i, 'alias'],
  [/^SSN (\d{3}-\d{2}-\d{4})\b/, 'nationalNumber'],
  [/^Linked To:? (.+)$/i, null],
];

const documents =
  /^(?:alt\. )?((?:Diplomatic |Stateless Person )?Passport|(?:[A-Z][\w.'’/-]* )*(?:No\.|#|ID|Number|Code|License|Licence|Card)|Cedula(?: No\.)?|NIT|RUC|RFC|CURP|D\.?N\.?I\.?|C\.?U\.?I\.?T\.?|RTN|LE Number|V\.?A\.?T\.?)(?: #)? ([A-Z\d][\w./-]*\d[\w./-]*|\d+)(?: ?\(([^)]+)\))?/i;

/** `Passport A1234567 (Iran)`: a person's document with its country, a firm's registration. */
function numberIn(written: string, schema: SchemaId): Remark | null {
  const found = documents.exec(written);
  const [, type = '', number = '', country] = found ?? [];
  if (found === null || /SWIFT|BIC\b/i.test(type)) return null;
  if (schema === 'organization') return { property: 'registrationNumber', written, value: number };
  if (schema !== 'person') return null;
  const before = country === undefined ? type : `${type} ${country}`;
  return { property: 'identityDocument', written, value: `${before}, ${number}` };
}
