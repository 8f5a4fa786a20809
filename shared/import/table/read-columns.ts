// Reads every column of a sample: header first, then whether the values bear it out, then the values alone.
import type { SourceRecord } from '../../model/record';
import type { PropertyId } from '../../ontology/types';
import { understand } from '../../values/registry';
import type { ParseContext } from '../../values/value-type';
import type { ColumnReading } from './column-reading';
import type { HeaderMeaning, Meaning } from './meanings';
import { readHeader } from './read-header';
import { guessFromShapes, looksLikeNames, type ShapeGuess, shapeRate } from './value-shapes';

/** Meanings whose values can fail to be read, and the property that reads them. */
const checked: Partial<Record<Meaning, PropertyId>> = {
  birthDate: 'birthDate',
  phone: 'phone',
  email: 'email',
  ip: 'ip',
  iban: 'iban',
  vin: 'vin',
  imo: 'imo',
  mmsi: 'mmsi',
  imei: 'imei',
  wallet: 'wallet',
  containerNumber: 'containerNumber',
  sex: 'sex',
  nationality: 'nationality',
  birthCountry: 'birthCountry',
  height: 'height',
  weight: 'weight',
  amount: 'amount',
  website: 'website',
};
/** Dates and times are read once their order is known: here only that there are digits in them. */
const dated: ReadonlySet<Meaning> = new Set(['start', 'end', 'date', 'lossDate', 'birthDate', 'deathDate']);

export interface WrittenValue {
  readonly row: number;
  readonly written: string;
}

export function columnValues(records: readonly SourceRecord[], at: number): readonly WrittenValue[] {
  return records.flatMap(({ row, cells }) => {
    const written = cells[at]?.trim() ?? '';
    return written === '' ? [] : [{ row, written }];
  });
}

export function readColumns(
  columns: readonly string[],
  valuesOf: (column: string) => readonly WrittenValue[],
  context: ParseContext,
  header: boolean,
): readonly ColumnReading[] {
  return columns.map((column) => {
    const values = [...new Set(valuesOf(column).map(({ written }) => written))].slice(0, 200);
    return readColumn(column, values, context, header);
  });
}

function readColumn(
  column: string,
  values: readonly string[],
  context: ParseContext,
  header: boolean,
): ColumnReading {
  const said = header ? readHeader(column) : nothing;
  const base = {
    column,
    role: said.role,
    zone: said.zone,
    unit: said.unit,
    examples: values.slice(0, 5),
    values,
  };
  if (values.length === 0) {
    return {
      ...base,
      meaning: said.meaning,
      confidence: said.confidence * 0.5,
      because: { code: 'empty', facts: {} },
    };
  }
  const guess = guessFromShapes(values);
  if (said.meaning !== null && !contradicts(said, guess)) {
    const fit = fitness(said.meaning, values, context);
    if (fit >= 0.3 || said.meaning === 'kept') {
      return {
        ...base,
        meaning: said.meaning === 'accountNumber' && guess?.meaning === 'iban' ? 'iban' : said.meaning,
        confidence: said.confidence * (0.4 + 0.6 * fit),
        because: { code: said.because, facts: { words: said.words, fit: Math.round(fit * 100) } },
      };
    }
  }
  if (guess?.meaning === 'date') {
    // A date without a word about it is at most a birth date, when the years are those of people.
    const births = looksLikeBirths(values);
    return {
      ...base,
      meaning: births ? 'birthDate' : null,
      confidence: births ? 0.4 : 0,
      because: births
        ? { code: 'shape', facts: { fit: Math.round(guess.rate * 100) } }
        : { code: 'not-known', facts: {} },
    };
  }
  if (guess !== null) {
    // A header that names a role and values that are phones or accounts: "from", "caller".
    return {
      ...base,
      meaning: guess.meaning,
      confidence: (said.role === null ? 0.6 : 0.85) * guess.rate,
      because: { code: 'shape', facts: { fit: Math.round(guess.rate * 100) } },
    };
  }
  if (said.role !== null && said.meaning === null) return ofRole(base, said, values);
  if (!header && looksLikeNames(values)) {
    return { ...base, meaning: 'name', confidence: 0.6, because: { code: 'shape', facts: { fit: 80 } } };
  }
  return { ...base, meaning: null, confidence: 0, because: { code: 'not-known', facts: {} } };
}

/**
 * "tower clock" is not a tower: values that are times outweigh a part of a header. And a caller whose values are numbers is not
 * told by name.
 */
function contradicts(said: HeaderMeaning, guess: ShapeGuess | null): boolean {
  if (said.meaning === 'name' && said.role !== null && guess?.meaning === 'phone') return true;
  if (said.because !== 'header-part' || said.meaning === null || guess === null) return false;
  return (guess.meaning === 'start' || guess.meaning === 'date') && !dated.has(said.meaning);
}

/** Years of birth lie apart and well in the past; those of events lie close together. */
function looksLikeBirths(values: readonly string[]): boolean {
  const years = values
    .flatMap((value) => Number(/(?:19|20)\d\d/.exec(value)?.[0] ?? Number.NaN))
    .filter(Number.isFinite);
  return years.length > 1 && Math.max(...years) < 2015 && Math.max(...years) - Math.min(...years) >= 5;
}

const nothing: HeaderMeaning = {
  meaning: null,
  role: null,
  confidence: 0,
  because: 'header',
  words: '',
  zone: null,
  unit: null,
};

type Base = Pick<ColumnReading, 'column' | 'role' | 'zone' | 'unit' | 'examples' | 'values'>;

/** "Owner", "caller", "entity 1" with values of no special shape: digits are a number of that thing, words its name. */
function ofRole(base: Base, said: HeaderMeaning, values: readonly string[]): ColumnReading {
  const numbers =
    values.filter((value) => /\d{3,}/.test(value) && !/\p{L}{3,}/u.test(value)).length / values.length;
  const because = { code: 'header-role', facts: { words: said.words, fit: 100 } };
  let meaning: Meaning = 'name';
  if (said.role === 'entity1' || said.role === 'entity2') meaning = 'entity';
  else if (numbers > 0.7) {
    if (said.role === 'caller' || said.role === 'called') meaning = 'phone';
    else if (said.role === 'payer' || said.role === 'payee') meaning = 'accountNumber';
    else return { ...base, meaning: null, confidence: 0, because: { code: 'not-known', facts: {} } };
  }
  return { ...base, meaning, confidence: said.confidence * 0.9, because };
}

/** 0..1 of the values that can be what the header says. */
function fitness(meaning: Meaning, values: readonly string[], context: ParseContext): number {
  if (dated.has(meaning))
    return values.filter((value) => /\d/.test(value) || value.length < 8).length / values.length;
  const property = checked[meaning];
  if (property === undefined) return 1;
  let fitting = 0;
  let counted = 0;
  for (const value of values.slice(0, 100)) {
    const read = understand(property, value, context);
    if (read.kind === 'placeholder') continue;
    counted += 1;
    if (read.kind === 'understood') fitting += 1;
  }
  if (counted === 0) return 0.5;
  return Math.max(fitting / counted, shapeRate(meaning, values) ?? 0);
}
