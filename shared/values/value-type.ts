// What every value type promises: it alone knows how its values are written, understood, compared by key and shown.
import type { Fact, ProblemCode } from '../model/problem';
import type { ValueTypeId } from '../ontology/types';
import type { Keyed } from './concealed-number';

export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** What a spec or a source settles for all values of a column or file. */
export interface ParseContext {
  /** ISO 3166-1 alpha-2 country that national numbers belong to; null when it is not known. */
  readonly region: string | null;
  /** US state or Canadian province that bare plates and licences belong to, e.g. `ME`; null when not known. */
  readonly state: string | null;
  /** Null: only unambiguous dates are understood. */
  readonly dateOrder: DateOrder | null;
  /** IANA zone of local times; null when not known. */
  readonly zone: string | null;
  readonly decimal: '.' | ',';
  /** BCP 47, null when not known. */
  readonly language: string | null;
  /** ISO 4217 for amounts without a sign of their own; null when not known. */
  readonly currency: string | null;
  /** Two-digit years above this (last two digits of the source's year) belong to the century before. */
  readonly pivotYear: number;
  /**
   * ISO 3166-1 alpha-2 country whose national numbers the values are, as a header, a person or the case says; absent or null:
   * not known. A language never says it.
   */
  readonly nationalIssuer?: string | null;
  /** Where a column writes men as `H` (hombre), its `M` is a mujer. Absent: `M` is male, as in passports. */
  readonly letterOfMen?: 'H';
}

/** Something the reader of the row should see: the value is kept, the row is flagged. */
export interface Flag {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, Fact>>;
}

/**
 * `understood`: a value (with flags if something about it is odd). `placeholder`: stands for "nothing known"
 * (UNKNOWN, 000-0000, 01/01/1900): kept as written, never compared. `not-understood`: kept as written, the row is flagged.
 */
export type Parsed<T> =
  | { readonly kind: 'understood'; readonly value: T; readonly flags: readonly Flag[] }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'not-understood'; readonly flags: readonly Flag[] };

export interface ValueType<T> {
  readonly id: ValueTypeId;
  /** Never throws; trims by itself; an empty text is a placeholder. */
  readonly parse: (written: string, context: ParseContext) => Parsed<T>;
  /**
   * A short way for what most files hold: the encoded value of a text that `parse` understands without a flag, null for
   * any text that is not plain to see (a test compares both).
   */
  readonly quick?: (written: string, context: ParseContext) => string | null;
  /** The normal form: equal strings mean equal values, and `decode(encode(v))` is `v`. */
  readonly encode: (value: T) => string;
  readonly decode: (encoded: string) => T;
  /** Keys under which equal or nearly equal values are found (without the type); the first identifies a pivot. */
  readonly keys: (value: T) => readonly string[];
  /** False where a value is too vague to be a pivot (a town, the last four digits of a card); absent: it always may. */
  readonly isPivot?: (value: T) => boolean;
  /** For a reader: `locale` is BCP 47. The words of codes come from the catalogue, not from here. */
  readonly format: (value: T, locale: string) => string;
  /**
   * The source's own writing made fit to be read, where the normal form has lost what a reader wants (accents and
   * apostrophes of a street); it goes before `format` wherever the writing is known. Empty where it says nothing.
   */
  readonly formatWritten?: (written: string) => string;
  /**
   * Present for numbers by which somebody passes for somebody else: the value as it is kept, with a keyed hash in the place
   * of the number. What is concealed stays as it is.
   */
  readonly conceal?: (value: T, keyed: Keyed) => T;
  /** Of such a number what is shown, by which it may be asked for: at most its last four signs. */
  readonly lastFour?: (value: T) => string;
}
