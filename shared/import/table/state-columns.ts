// What the columns of one slot state: parts that belong together (surname and forename, plate and state, date and time)
// become one statement, the rest one statement a column.

import { schemaOf } from '../../ontology/schemas';
import type { PropertyId, SchemaId } from '../../ontology/types';
import type { ParseContext } from '../../values/value-type';
import type { FieldRule, StatementRule } from '../types';
import type { PlacedColumn } from './choose-slots';
import { issuerInHeader } from './header-issuer';
import type { Meaning } from './meanings';

/** Meanings that are a property of their own under the same name or another one. */
const direct: Partial<Record<Meaning, PropertyId>> = {
  name: 'name',
  organization: 'name',
  vesselName: 'name',
  entity: 'name',
  alias: 'alias',
  nameAtBirth: 'nameAtBirth',
  fatherName: 'fatherName',
  motherName: 'motherName',
  birthDate: 'birthDate',
  deathDate: 'deathDate',
  birthPlace: 'birthPlace',
  birthCountry: 'birthCountry',
  nationality: 'nationality',
  country: 'country',
  sex: 'sex',
  height: 'height',
  weight: 'weight',
  eyeColour: 'eyeColour',
  hairColour: 'hairColour',
  marks: 'marks',
  spokenLanguage: 'spokenLanguage',
  profession: 'profession',
  title: 'title',
  phone: 'phone',
  email: 'email',
  website: 'website',
  onlineName: 'onlineName',
  nationalNumber: 'nationalNumber',
  registrationNumber: 'registrationNumber',
  accountNumber: 'accountNumber',
  iban: 'iban',
  card: 'card',
  wallet: 'wallet',
  ip: 'ip',
  imei: 'imei',
  imsi: 'imsi',
  vin: 'vin',
  make: 'make',
  model: 'model',
  colour: 'colour',
  year: 'year',
  imo: 'imo',
  mmsi: 'mmsi',
  flag: 'flag',
  containerNumber: 'containerNumber',
  trackingNumber: 'trackingNumber',
  serialNumber: 'serialNumber',
  quantity: 'quantity',
  contents: 'contents',
  noticeId: 'noticeId',
  noticeColour: 'noticeColour',
  charge: 'charge',
  requestedBy: 'requestedBy',
  program: 'program',
  lossType: 'lossType',
  lossDate: 'date',
  documentType: 'documentType',
  documentCountry: 'country',
  offence: 'offence',
  incidentNumber: 'recordId',
  method: 'method',
  description: 'description',
  note: 'note',
  status: 'status',
  role: 'role',
  recordId: 'recordId',
  duration: 'duration',
  count: 'count',
  cell: 'place',
};

/** Statements and, for each, the columns it uses: columns of no statement are kept as `other`. */
export interface Stated {
  readonly rules: readonly StatementRule[];
  readonly used: ReadonlyMap<string, PropertyId>;
}

export function stateColumns(schema: SchemaId, columns: readonly PlacedColumn[]): Stated {
  const rules: StatementRule[] = [];
  const used = new Map<string, PropertyId>();
  const allowed: ReadonlySet<string> = new Set(schemaOf(schema).properties);
  const state = (property: PropertyId, field: FieldRule, from: readonly PlacedColumn[]): void => {
    if (!allowed.has(property)) return;
    rules.push({ property, field, context: contextOf(from) });
    for (const { column } of from) if (!used.has(column)) used.set(column, property);
  };
  const of = (...meanings: readonly Meaning[]): readonly PlacedColumn[] =>
    meanings.flatMap((meaning) => columns.filter((column) => column.meaning === meaning));

  stateName(of, state);
  const plates = of('plate');
  const plateState = of('plateState')[0] ?? (plates.length > 0 ? of('state')[0] : undefined);
  for (const plate of plates) state('plate', joined([plateState, plate]), present([plateState, plate]));
  const documents = of('documentNumber');
  const documentType = of('documentType')[0];
  const documentCountry =
    of('documentCountry')[0] ?? (schema === 'identityDocument' ? of('country')[0] : undefined);
  for (const number of documents) {
    const parts = present([documentType, documentCountry, number]);
    state('identityDocument', issued('', parts), parts);
  }
  for (const number of of('passport')) {
    const parts = present([documentCountry, number]);
    state('identityDocument', issued('passport ', parts), parts);
  }
  const licenceState = of('licenceState')[0];
  for (const number of of('licenceNumber')) {
    const parts = present([licenceState, number]);
    state('identityDocument', issued('driver licence ', parts), parts);
  }
  const street = of('address')[0];
  const town = of('city', 'state', 'postalCode').filter(({ column }) => !used.has(column));
  if (street !== undefined || of('city').length > 0) {
    const parts = present([street, ...town]);
    const joins = parts.slice(1).map(({ meaning }) => (meaning === 'postalCode' ? ' ' : ', '));
    state(
      'address',
      parts.length === 1
        ? joined(parts)
        : { from: 'columns', columns: parts.map(({ column }) => column), joins },
      parts,
    );
  }
  for (const more of of('address').slice(1)) state('address', joined([more]), [more]);
  for (const column of columns) {
    const property = column.meaning === null ? undefined : direct[column.meaning];
    if (property === undefined) continue;
    const already = used.get(column.column);
    // A document's type and country are parts of its number and facts of their own.
    if (already !== undefined && (schema !== 'identityDocument' || already === property)) continue;
    if (already === undefined || property === 'documentType' || property === 'country')
      state(property, property === 'height' || property === 'weight' ? withUnit(column) : joined([column]), [
        column,
      ]);
  }
  return { rules, used };
}

/** A file that gives a time in a stated zone and once more by some local clock means one time: the stated one. */
function statedInZone(starts: readonly PlacedColumn[]): readonly PlacedColumn[] {
  const zoned = starts.filter(
    ({ zone, examples }) =>
      zone !== null ||
      (examples.length > 0 && examples.every((text) => /(?:z|utc|gmt|[+-]\d\d:?\d\d)\s*$/i.test(text))),
  );
  return zoned.length > 0 ? zoned : starts;
}

type Of = (...meanings: readonly Meaning[]) => readonly PlacedColumn[];
type State = (property: PropertyId, field: FieldRule, from: readonly PlacedColumn[]) => void;

/** Surname first with a comma, so that no reader of the name has to guess which is which. */
function stateName(of: Of, state: State): void {
  const [surname] = of('surname');
  const [forename] = of('forename');
  if (
    of('name', 'organization', 'vesselName', 'entity').length > 0 ||
    (surname === undefined && forename === undefined)
  ) {
    for (const part of [surname, forename]) if (part !== undefined) state('alias', joined([part]), [part]);
    return;
  }
  const parts = present([surname, forename, of('middleName')[0], of('nameSuffix')[0]]);
  if (parts.length === 1) state('name', joined(parts), parts);
  else {
    const joins = parts.slice(1).map((_, at) => (at === 0 && surname !== undefined ? ', ' : ' '));
    state('name', { from: 'columns', columns: parts.map(({ column }) => column), joins }, parts);
  }
}

/** Times and sums of a row, for the link or event that carries them. */
export function stateHappening(columns: readonly PlacedColumn[]): Stated {
  const rules: StatementRule[] = [];
  const used = new Map<string, PropertyId>();
  const state: State = (property, field, from) => {
    rules.push({ property, field, context: contextOf(from) });
    for (const { column } of from) used.set(column, property);
  };
  const of: Of = (...meanings) => meanings.flatMap((m) => columns.filter((column) => column.meaning === m));
  const [date] = of('date');
  const [clock] = of('timeOfDay');
  const starts = statedInZone(of('start'));
  const bare = starts.filter(
    ({ examples }) => examples.length > 0 && examples.every((text) => /^\d{1,2}[:h]\d\d/.test(text)),
  );
  const time = clock ?? (date !== undefined ? bare[0] : undefined);
  for (const start of starts) if (start !== time) state('start', joined([start]), [start]);
  if (date !== undefined) {
    const parts = present([date, time]);
    state('start', joined(parts), parts);
  }
  const [endDate] = of('endDate');
  const endParts = present([endDate, of('endTimeOfDay')[0]]);
  if (endDate !== undefined) state('end', joined(endParts), endParts);
  for (const end of of('end')) state('end', joined([end]), [end]);
  const [currency] = of('currency');
  for (const amount of of('amount')) {
    const parts = present([amount, currency]);
    state('amount', joined(parts), parts);
  }
  const where = of('place', 'room');
  if (where.length > 0) state('place', joined(where), where);
  for (const column of of('duration', 'count', 'cell', 'method', 'charge')) {
    const property = column.meaning === null ? undefined : direct[column.meaning];
    if (property !== undefined) state(property, joined([column]), [column]);
  }
  return { rules, used };
}

function present(columns: readonly (PlacedColumn | undefined)[]): readonly PlacedColumn[] {
  return columns.filter((column) => column !== undefined);
}

function withUnit(column: PlacedColumn): FieldRule {
  return column.unit === null
    ? joined([column])
    : { from: 'columns', columns: [column.column], suffix: ` ${column.unit}` };
}

function joined(
  columns: readonly (PlacedColumn | undefined)[],
):
  | { readonly from: 'columns'; readonly columns: readonly string[] }
  | { readonly from: 'column'; readonly column: string } {
  const names = present(columns).map(({ column }) => column);
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? { from: 'column', column: only }
    : { from: 'columns', columns: names };
}

function contextOf(columns: readonly PlacedColumn[]): Partial<ParseContext> {
  const zone = columns.find((column) => column.zone !== null)?.zone;
  return {
    ...(zone === undefined || zone === null ? {} : { zone }),
    ...issuerOf(columns),
    ...(columns.some(writesMenAsH) ? { letterOfMen: 'H' } : {}),
  };
}

/** A header that says nothing leaves the question to whoever knows the case. */
function issuerOf(columns: readonly PlacedColumn[]): Partial<ParseContext> {
  const number = columns.find(({ meaning }) => meaning === 'nationalNumber');
  const issuer = number === undefined ? null : issuerInHeader(number.column);
  return issuer === null ? {} : { nationalIssuer: issuer };
}

/** Hombre and mujer (Mexican registers, CURP): H and M stand in one column, and F in none. */
function writesMenAsH({ meaning, values }: PlacedColumn): boolean {
  if (meaning !== 'sex') return false;
  const letters = new Set(values.map((value) => value.trim().toUpperCase().replace(/\.$/, '')));
  return letters.has('H') && letters.has('M') && !letters.has('F');
}

/** A comma before the number, so that a country or state of two letters is not taken for its series. */
function issued(prefix: string, parts: readonly PlacedColumn[]): FieldRule {
  const columns = parts.map(({ column }) => column);
  const joins = columns.slice(1).map((_, at) => (at === columns.length - 2 ? ', ' : ' '));
  return { from: 'columns', columns, joins, ...(prefix === '' ? {} : { prefix }) };
}
