// Which thing of the row each column belongs to: the slot and its schema. A column without a role belongs to the thing
// its meaning is usual for, if the table has such a thing at all.
import type { SchemaId } from '../../ontology/types';
import type { ColumnReading } from './column-reading';
import type { Meaning, RowRole } from './meanings';

export interface Slot {
  readonly slot: string;
  readonly schema: SchemaId;
  /** A person or an organization, by what the name says. */
  readonly agent: boolean;
}

/** A column with its place; `place` null: it belongs to the event or link of the row, or to whatever stands first. */
export interface PlacedColumn extends ColumnReading {
  readonly place: Slot | null;
}

const vehicle: ReadonlySet<Meaning> = new Set([
  'vin',
  'plate',
  'plateState',
  'make',
  'model',
  'colour',
  'year',
]);
const vessel: ReadonlySet<Meaning> = new Set(['vesselName', 'imo', 'mmsi', 'flag']);
const parcel: ReadonlySet<Meaning> = new Set(['trackingNumber', 'containerNumber', 'contents', 'quantity']);
const notice: ReadonlySet<Meaning> = new Set([
  'noticeId',
  'noticeColour',
  'charge',
  'requestedBy',
  'program',
]);
const incident: ReadonlySet<Meaning> = new Set(['offence', 'incidentNumber']);
const ofRow: ReadonlySet<Meaning> = new Set([
  ...([
    'start',
    'end',
    'date',
    'timeOfDay',
    'endDate',
    'endTimeOfDay',
    'duration',
    'amount',
    'currency',
  ] as const),
  ...([
    'count',
    'place',
    'room',
    'cell',
    'method',
    'recordId',
    'description',
    'note',
    'status',
    'role',
  ] as const),
  ...(['linkType', 'kept', 'lossDate', 'lossType', 'since', 'until', 'direction', 'callType'] as const),
]);
const ofPeople: ReadonlySet<Meaning> = new Set([
  ...([
    'name',
    'surname',
    'forename',
    'middleName',
    'nameSuffix',
    'alias',
    'nameAtBirth',
    'fatherName',
  ] as const),
  ...([
    'motherName',
    'birthDate',
    'birthPlace',
    'birthCountry',
    'nationality',
    'sex',
    'height',
    'eyeColour',
  ] as const),
  ...(['hairColour', 'marks', 'profession', 'nationalNumber', 'licenceNumber', 'entity'] as const),
]);
/** Meanings that say there is a person of the row itself, beside those of its roles. */
const named: ReadonlySet<Meaning> = new Set(['name', 'surname', 'forename', 'alias', 'birthDate']);
const money: ReadonlySet<Meaning> = new Set(['accountNumber', 'iban', 'wallet', 'card']);

/** Roles of natural persons; the others may be firms. */
const persons: ReadonlySet<RowRole> = new Set([
  'person',
  'driver',
  'guest',
  'victim',
  'suspect',
  'witness',
  'director',
]);

interface TableFacts {
  /** Whose the columns without a role are; null in a table without people. */
  readonly mainPerson: Slot | null;
  readonly person: boolean;
  /** The other side of each movement is named, the own one is not. */
  readonly counterparty: boolean;
  readonly calls: boolean;
  readonly pays: boolean;
  readonly document: boolean;
  readonly vehicle: boolean;
  readonly firearm: boolean;
  readonly serial: boolean;
  readonly device: boolean;
  readonly vessel: boolean;
  readonly parcel: boolean;
  readonly address: boolean;
}

export function chooseSlots(readings: readonly ColumnReading[]): readonly PlacedColumn[] {
  const columns = readings.map((column) => ({ ...column, role: settleDirection(column, readings) }));
  const has = (...meanings: readonly Meaning[]): boolean =>
    columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const own = (set: ReadonlySet<Meaning>): boolean =>
    columns.some(
      ({ meaning, role }) => meaning !== null && set.has(meaning) && (role === null || role === 'person'),
    );
  const mainPerson = own(named)
    ? slot('person', 'person')
    : (personOfRole(columns) ?? (own(ofPeople) ? slot('person', 'person') : null));
  const facts: TableFacts = {
    mainPerson,
    person: own(ofPeople),
    counterparty:
      columns.some(({ role, meaning }) => role === 'payee' && meaning !== null && money.has(meaning)) &&
      !columns.some(({ role }) => role === 'payer'),
    calls: columns.some(({ role }) => role === 'caller' || role === 'called'),
    pays: columns.some(({ role }) => role === 'payer' || role === 'payee'),
    document: has('documentNumber', 'passport') && mainPerson === null,
    vehicle: has('vin', 'plate'),
    firearm: has('calibre') && has('serialNumber'),
    serial: has('serialNumber'),
    device: has('imei', 'imsi'),
    vessel: has('vesselName', 'imo', 'mmsi'),
    parcel: has('trackingNumber', 'containerNumber'),
    address: has('address', 'city'),
  };
  return columns.map((column) => ({ ...column, place: placeOf(column, facts) }));
}

/** In a register of guests, a passport without a role is the guest's. */
function personOfRole(columns: readonly ColumnReading[]): Slot | null {
  for (const role of [
    'guest',
    'driver',
    'suspect',
    'victim',
    'witness',
    'complainant',
    'subscriber',
    'owner',
  ] as const) {
    const named = columns.some(
      (column) => column.role === role && (column.meaning === 'name' || column.meaning === 'surname'),
    );
    if (named) return slot(role, 'person', !persons.has(role));
  }
  return null;
}

/** `from` and `to` are caller and called beside phones, payer and payee beside money, else sender and receiver. */
function settleDirection(column: ColumnReading, all: readonly ColumnReading[]): RowRole | null {
  if (column.role !== 'from' && column.role !== 'to') return column.role;
  const directed = all.filter(({ role }) => role === 'from' || role === 'to');
  const phones = directed.some(({ meaning }) => meaning === 'phone');
  const moves =
    directed.some(({ meaning }) => meaning !== null && money.has(meaning)) ||
    all.some(({ meaning }) => meaning === 'amount');
  if (phones && !moves) return column.role === 'from' ? 'caller' : 'called';
  if (moves) return column.role === 'from' ? 'payer' : 'payee';
  return column.role === 'from' ? 'sender' : 'receiver';
}

function slot(name: string, schema: SchemaId, agent = false): Slot {
  return { slot: name, schema, agent };
}

function placeOf({ column, meaning, role }: ColumnReading, facts: TableFacts): Slot | null {
  if (meaning === null || meaning === 'kept') return null;
  // In messages the maker of a weapon has another key than that of a vehicle.
  if (facts.firearm && /^(?:mak|mod)$/i.test(column)) return slot('firearm', 'firearm');
  if (role !== null && role !== 'person') return placeOfRole(role, meaning);
  if (meaning === 'organization') return slot('organization', 'organization');
  if (ofRow.has(meaning)) {
    const ofLoss = meaning === 'lossType' || meaning === 'lossDate';
    return facts.document && ofLoss ? slot('document', 'identityDocument') : null;
  }
  if (facts.counterparty && money.has(meaning)) return placeOfRole('payer', meaning);
  return placeOfThing(meaning, facts) ?? facts.mainPerson ?? placeOfPivot(meaning);
}

function placeOfRole(role: RowRole, meaning: Meaning): Slot | null {
  if (ofRow.has(meaning) && meaning !== 'role') return null;
  if (vehicle.has(meaning) && meaning !== 'plateState' && (role === 'driver' || role === 'owner')) {
    return slot('vehicle', 'vehicle');
  }
  if (role === 'caller' || role === 'called') {
    if (meaning === 'phone' || meaning === 'imei' || meaning === 'imsi') return slot(role, 'phone');
    return slot(`${role}Person`, 'person', true);
  }
  if (role === 'payer' || role === 'payee') {
    if (meaning === 'wallet') return slot(`${role}Account`, 'wallet');
    if (meaning === 'card') return slot(`${role}Account`, 'paymentCard');
    if (money.has(meaning)) return slot(`${role}Account`, 'bankAccount');
  }
  if (role === 'employer') return slot('organization', 'organization');
  return slot(role, 'person', !persons.has(role));
}

function placeOfThing(meaning: Meaning, facts: TableFacts): Slot | null {
  if (incident.has(meaning)) return slot('incident', 'incident');
  if (notice.has(meaning)) return slot('notice', 'notice');
  if (
    facts.document &&
    ['documentNumber', 'documentType', 'documentCountry', 'passport', 'country'].includes(meaning)
  ) {
    return slot('document', 'identityDocument');
  }
  if (meaning === 'calibre' || meaning === 'serialNumber') {
    if (facts.firearm) return slot('firearm', 'firearm');
    if (meaning === 'serialNumber' && !facts.vehicle) return slot('item', 'item');
  }
  if (vehicle.has(meaning)) {
    if (facts.vehicle) return slot('vehicle', 'vehicle');
    if (facts.firearm) return slot('firearm', 'firearm');
    if (facts.serial) return slot('item', 'item');
    if (facts.device && !facts.person) return slot('device', 'device');
    return meaning === 'make' || meaning === 'model' ? slot('vehicle', 'vehicle') : null;
  }
  if (vessel.has(meaning)) return slot('vessel', 'vessel');
  if (meaning === 'name' && facts.vessel && !facts.parcel) return slot('vessel', 'vessel');
  if (parcel.has(meaning)) return facts.parcel ? slot('parcel', 'parcel') : slot('item', 'item');
  if (meaning === 'weight' && facts.parcel && !facts.person) return slot('parcel', 'parcel');
  if (meaning === 'country' && !facts.person && facts.vehicle) return slot('vehicle', 'vehicle');
  if (meaning === 'state' && facts.vehicle && !facts.address) return slot('vehicle', 'vehicle');
  if (facts.calls && (meaning === 'imei' || meaning === 'imsi')) return slot('caller', 'phone');
  return null;
}

/** A table without people: the identifiers themselves are the things. */
function placeOfPivot(meaning: Meaning): Slot | null {
  if (meaning === 'onlineName' || meaning === 'ip') return slot('online', 'onlineAccount');
  if (meaning === 'accountNumber' || meaning === 'iban') return slot('account', 'bankAccount');
  if (meaning === 'card') return slot('card', 'paymentCard');
  if (meaning === 'wallet') return slot('wallet', 'wallet');
  if (meaning === 'phone') return slot('phone', 'phone');
  if (meaning === 'email') return slot('email', 'email');
  if (meaning === 'imei' || meaning === 'imsi') return slot('device', 'device');
  if (meaning === 'address' || meaning === 'city' || meaning === 'state' || meaning === 'postalCode') {
    return slot('address', 'address');
  }
  if (meaning === 'country') return null;
  return slot('person', 'person', true);
}
