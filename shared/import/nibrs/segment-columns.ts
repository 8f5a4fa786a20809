// What a column of NIBRS segments holds, by its header: a code of one of the system's lists, or a plain value.
import { offenceCodes } from '../../ontology/offence-codes';
import { normaliseHeader } from '../table/read-header';
import { incidentCodes } from './incident-codes';
import { peopleCodes } from './people-codes';
import { propertyCodes } from './property-codes';

const lists = { ...incidentCodes, ...propertyCodes, ...peopleCodes, offence: offenceCodes } as const;

export type CodeList = keyof typeof lists;
/** What else stands in a segment. */
export type PlainField = 'incident' | 'date' | 'value' | 'quantity' | 'laboratory';

export type SegmentColumn =
  | { readonly kind: 'code'; readonly list: CodeList }
  | { readonly kind: 'plain'; readonly field: PlainField }
  | { readonly kind: 'other' };

/** The first that fits decides. */
const headers: readonly (readonly [RegExp, CodeList | PlainField])[] = [
  [/^(?:incident|case|inc)(?: (?:id|no|num|number|nbr))?$/, 'incident'],
  [/\b(?:lab|laboratory|drug (?:name|text|description|desc)|substance)\b/, 'laboratory'],
  [/^(?:incident|inc|arrest|report|recovery)? ?date(?: (?:incident|reported))?$/, 'date'],
  [/\bvalue\b.*\b(?:property|stolen|recovered)|\bproperty value|^(?:stolen |recovered )?value$/, 'value'],
  [/\bquantity|\best drug qty|\bqty\b/, 'quantity'],
  [/\battempt/, 'attempted'],
  [/\bbias/, 'bias'],
  [/\b(?:suspect\w*|offender suspected) (?:of )?using|\bsuspect using/, 'using'],
  [/\b(?:criminal act\w*|criminal activity|type of criminal activity|gang)\b/, 'criminalActivity'],
  [/\bmethod (?:of )?entry|\bentry\b/, 'entry'],
  [/\bcleared? except/, 'cleared'],
  [/\bcargo theft/, 'cargoTheft'],
  [/\bcircumstance/, 'circumstances'],
  [/\barmed\b/, 'armed'],
  [/\bweapon|\bforce\b/, 'weapon'],
  [/\blocation/, 'location'],
  [/\b(?:prop(?:erty)? loss|loss type|type (?:of )?property loss)/, 'loss'],
  [/\bprop(?:erty)? desc/, 'property'],
  [/\bdrug meas|\bmeasure(?:ment)?\b/, 'measure'],
  [/\bdrug\b/, 'drug'],
  [/\brelationship/, 'relationship'],
  [/\bresident/, 'resident'],
  [/\bethnic/, 'ethnicity'],
  [/\brace\b/, 'race'],
  [/\bsex\b|\bgender\b/, 'sex'],
  [/\binjur/, 'injury'],
  [/\bvictim type|\btype (?:of )?victim/, 'victimType'],
  [/\barrest type|\btype (?:of )?arrest/, 'arrestType'],
  [/\bmultiple (?:arrestee|arrest)/, 'multipleArrestee'],
  [/\bunder 18|\bdisposition/, 'under18'],
  [/\b(?:ucr|offen[cs]e)(?: (?:code|type|ucr))?(?: \d+)?$|^(?:ucr )?offen[cs]e\b/, 'offence'],
];

export function segmentColumn(header: string): SegmentColumn {
  const text = normaliseHeader(header);
  for (const [pattern, holds] of headers) {
    if (!pattern.test(text)) continue;
    return isList(holds) ? { kind: 'code', list: holds } : { kind: 'plain', field: holds };
  }
  return { kind: 'other' };
}

function isList(holds: CodeList | PlainField): holds is CodeList {
  return holds in lists;
}

/** The title of a code, also of one that lost its leading nought in a spreadsheet; null when the list has none. */
export function titleOf(list: CodeList, code: string): string | null {
  const titles: Readonly<Record<string, string>> = lists[list];
  const plain = code.trim().toUpperCase();
  return titles[plain] ?? titles[plain.padStart(2, '0')] ?? null;
}

/** A cell may hold several: `A;B`, `A, B`, `A/B`. */
export function codesIn(cell: string): readonly string[] {
  // No list of codes is so long; what it is, is looked up as it stands.
  if (cell.length > 100) return [cell];
  return cell.split(/[;,/|]+|\s{1,}(?=[A-Z\d]{1,3}(?:\s|$))/).flatMap((code) => code.trim() || []);
}
