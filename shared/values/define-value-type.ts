// Puts the checks that hold for every value before a type's own reading, so that no type can forget one of them.
import type { ValueTypeId } from '../ontology/types';
import type { ParseContext, Parsed, ValueType } from './value-type';
import {
  flag,
  LONGEST_COMPARED,
  looksLikeFormula,
  notUnderstood,
  placeholder,
  saysNothing,
  tidy,
} from './written-text';

interface TypeRules<T> {
  readonly id: ValueTypeId;
  /** Free words keep a text that is too long or a formula, flagged; other types cannot be either. */
  readonly freeText: boolean;
  /** What must be done before a text is tidied, because line breaks mean something. */
  readonly prepare?: (written: string) => string;
  /** Own reading of a tidy text that says something. */
  readonly read: (text: string, context: ParseContext) => Parsed<T>;
  readonly quick?: ValueType<T>['quick'];
  /** True for texts that would say nothing elsewhere but mean something here (`NA` is Namibia). */
  readonly means?: (text: string) => boolean;
  readonly encode: (value: T) => string;
  readonly decode: (encoded: string) => T;
  readonly keys: (value: T) => readonly string[];
  readonly isPivot?: (value: T) => boolean;
  readonly format: (value: T, locale: string) => string;
  readonly formatWritten?: ValueType<T>['formatWritten'];
  readonly conceal?: ValueType<T>['conceal'];
  readonly lastFour?: ValueType<T>['lastFour'];
}

/**
 * A value type whose `parse` tidies, knows what says nothing, and flags what is over `LONGEST_COMPARED` characters
 * (`value-too-long`) or would run as a formula in a spreadsheet (`value-formula`).
 */
export function defineValueType<T>(rules: TypeRules<T>): ValueType<T> {
  const { id, freeText, prepare, read, quick, means, encode, decode, keys, isPivot } = rules;
  const { format, formatWritten, conceal, lastFour } = rules;
  const parse = (written: string, context: ParseContext): Parsed<T> => {
    const text = tidy(prepare === undefined ? written : prepare(written));
    if (saysNothing(text) && means?.(text) !== true) return placeholder();
    const long = text.length > LONGEST_COMPARED;
    const formula = looksLikeFormula(text);
    if (!long && !formula) return read(text, context);
    if (!freeText) {
      return notUnderstood(text, long ? 'value-too-long' : 'value-formula', { length: text.length });
    }
    const parsed = read(text, context);
    if (parsed.kind !== 'understood') return parsed;
    const flags = [...parsed.flags];
    if (long) flags.push(flag('value-too-long', text, { length: text.length }));
    if (formula) flags.push(flag('value-formula', text));
    return { kind: 'understood', value: parsed.value, flags };
  };
  // What was just encoded is what is decoded next, while a row is understood and indexed.
  let lastEncoded: string | null = null;
  let lastValue: T | null = null;
  const encodeNoting = (value: T): string => {
    const encoded = encode(value);
    lastEncoded = encoded;
    lastValue = value;
    return encoded;
  };
  const decodeNoted = (encoded: string): T =>
    lastValue !== null && encoded === lastEncoded ? lastValue : decode(encoded);
  return {
    id,
    parse,
    ...(quick === undefined ? {} : { quick }),
    encode: encodeNoting,
    decode: decodeNoted,
    keys,
    ...(isPivot === undefined ? {} : { isPivot }),
    format,
    ...(formatWritten === undefined ? {} : { formatWritten }),
    ...(conceal === undefined ? {} : { conceal }),
    ...(lastFour === undefined ? {} : { lastFour }),
  };
}
