// Schemas and properties as data. A property has one meaning and one value type wherever it stands; a schema lists the
// properties it may carry, best known first. Mapped to FollowTheMoney and STIX for exchange.
import type { PropertyDefinition, SchemaDefinition, ValueTypeId } from './types';

interface PropertyOptions {
  readonly identifies?: boolean;
  readonly pivot?: string;
  readonly ftm?: string;
}

function property(type: ValueTypeId, options: PropertyOptions = {}): PropertyDefinition {
  return {
    type,
    identifies: options.identifies ?? false,
    pivot: options.pivot ?? null,
    ftm: options.ftm ?? null,
  };
}

export const properties = {
  // names
  name: property('name', { ftm: 'name' }),
  alias: property('name', { ftm: 'alias' }),
  nameAtBirth: property('name', { ftm: 'previousName' }),
  formerName: property('name', { ftm: 'previousName' }),
  fatherName: property('name', { ftm: 'fatherName' }),
  motherName: property('name', { ftm: 'motherName' }),
  // people
  birthDate: property('date', { ftm: 'birthDate' }),
  deathDate: property('date', { ftm: 'deathDate' }),
  birthPlace: property('text', { ftm: 'birthPlace' }),
  birthCountry: property('country', { ftm: 'birthCountry' }),
  nationality: property('country', { ftm: 'nationality' }),
  country: property('country', { ftm: 'country' }),
  sex: property('sex', { ftm: 'gender' }),
  height: property('height', { ftm: 'height' }),
  weight: property('weight', { ftm: 'weight' }),
  eyeColour: property('code', { ftm: 'eyeColor' }),
  hairColour: property('code', { ftm: 'hairColor' }),
  marks: property('text', { ftm: 'appearance' }),
  spokenLanguage: property('language', { ftm: 'spokenLanguage' }),
  profession: property('text', { ftm: 'position' }),
  title: property('text', { ftm: 'title' }),
  role: property('code'),
  // ways to reach and to identify
  phone: property('phone', { identifies: true, pivot: 'phone', ftm: 'phone' }),
  email: property('email', { identifies: true, pivot: 'email', ftm: 'email' }),
  website: property('url', { ftm: 'website' }),
  onlineName: property('onlineAccount', { identifies: true, pivot: 'onlineAccount' }),
  address: property('address', { pivot: 'address', ftm: 'address' }),
  identityDocument: property('document', { identifies: true, pivot: 'identityDocument', ftm: 'idNumber' }),
  nationalNumber: property('nationalNumber', { identifies: true, ftm: 'idNumber' }),
  registrationNumber: property('registration', { identifies: true, ftm: 'registrationNumber' }),
  accountNumber: property('account', { identifies: true, pivot: 'bankAccount', ftm: 'accountNumber' }),
  iban: property('iban', { identifies: true, pivot: 'bankAccount', ftm: 'iban' }),
  card: property('card', { identifies: true, pivot: 'paymentCard' }),
  wallet: property('wallet', { identifies: true, pivot: 'wallet', ftm: 'publicKey' }),
  ip: property('ip', { pivot: 'device', ftm: 'ipAddress' }),
  imei: property('imei', { identifies: true, pivot: 'device' }),
  imsi: property('imsi', { identifies: true, pivot: 'device' }),
  // vehicles, vessels, goods
  vin: property('vin', { identifies: true }),
  plate: property('plate', { identifies: true, ftm: 'registrationNumber' }),
  imo: property('imo', { identifies: true, ftm: 'imoNumber' }),
  mmsi: property('mmsi', { identifies: true, ftm: 'mmsi' }),
  containerNumber: property('container', { identifies: true }),
  trackingNumber: property('tracking', { identifies: true }),
  serialNumber: property('serial', { identifies: true, ftm: 'serialNumber' }),
  make: property('text'),
  model: property('text', { ftm: 'model' }),
  colour: property('text'),
  year: property('number'),
  flag: property('country', { ftm: 'flag' }),
  quantity: property('number'),
  contents: property('text'),
  // notices, lists and documents
  noticeId: property('code', { ftm: 'recordId' }),
  noticeColour: property('code'),
  charge: property('text', { ftm: 'reason' }),
  requestedBy: property('country'),
  program: property('text', { ftm: 'program' }),
  documentType: property('code', { ftm: 'type' }),
  lossType: property('code'),
  // happenings
  start: property('time', { ftm: 'startDate' }),
  end: property('time', { ftm: 'endDate' }),
  date: property('date', { ftm: 'date' }),
  amount: property('amount', { ftm: 'amount' }),
  count: property('number'),
  duration: property('number'),
  offence: property('code'),
  place: property('text'),
  method: property('text'),
  // anything
  recordId: property('code', { ftm: 'recordId' }),
  description: property('text', { ftm: 'description' }),
  note: property('text', { ftm: 'notes' }),
  status: property('code', { ftm: 'status' }),
  other: property('text', { ftm: 'notes' }),
} as const satisfies Record<string, PropertyDefinition>;

export type PropertyId = keyof typeof properties;
export const propertyIds = Object.keys(properties) as readonly PropertyId[];

const reach = ['phone', 'email', 'onlineName', 'address', 'website'] as const;
const money = ['accountNumber', 'iban', 'card', 'wallet'] as const;
const rest = ['status', 'description', 'note', 'recordId', 'other'] as const;

interface SchemaOptions {
  readonly caption: readonly PropertyId[];
  readonly pivotBy?: PropertyId;
  readonly ftm?: string;
  readonly stix?: string;
  readonly properties: readonly PropertyId[];
}

function schema(icon: string, options: SchemaOptions): SchemaDefinition {
  return {
    icon,
    caption: options.caption,
    pivotBy: options.pivotBy ?? null,
    ftm: options.ftm ?? null,
    stix: options.stix ?? null,
    properties: [...options.properties, ...rest],
  };
}

export const schemas = {
  person: schema('user', {
    caption: ['name', 'alias', 'nameAtBirth', 'phone', 'email', 'onlineName'],
    ftm: 'Person',
    stix: 'identity',
    properties: [
      ...(['name', 'alias', 'nameAtBirth', 'fatherName', 'motherName', 'birthDate', 'deathDate'] as const),
      ...(['birthPlace', 'birthCountry', 'nationality', 'country', 'sex', 'height', 'weight'] as const),
      ...(['eyeColour', 'hairColour', 'marks', 'spokenLanguage', 'profession', 'title', 'role'] as const),
      ...(['identityDocument', 'nationalNumber', 'imei', 'imsi', 'ip'] as const),
      ...reach,
      ...money,
    ],
  }),
  organization: schema('building', {
    caption: ['name', 'alias', 'formerName', 'registrationNumber'],
    ftm: 'Organization',
    stix: 'identity',
    properties: ['name', 'alias', 'formerName', 'registrationNumber', 'country', 'role', ...reach, ...money],
  }),
  vehicle: schema('car', {
    caption: ['plate', 'vin', 'make', 'model'],
    ftm: 'Vehicle',
    stix: 'x-vehicle',
    properties: ['plate', 'vin', 'make', 'model', 'year', 'colour', 'country'],
  }),
  vessel: schema('ship', {
    caption: ['name', 'formerName', 'imo', 'mmsi'],
    ftm: 'Vessel',
    stix: 'x-vessel',
    properties: ['name', 'formerName', 'alias', 'imo', 'mmsi', 'flag'],
  }),
  aircraft: schema('plane', {
    caption: ['registrationNumber', 'model'],
    ftm: 'Airplane',
    stix: 'x-aircraft',
    properties: ['registrationNumber', 'serialNumber', 'make', 'model', 'country'],
  }),
  phone: schema('phone', {
    caption: ['phone'],
    pivotBy: 'phone',
    stix: 'x-phone',
    properties: ['phone', 'imei', 'imsi', 'start', 'end'],
  }),
  email: schema('mail', { caption: ['email'], pivotBy: 'email', stix: 'email-addr', properties: ['email'] }),
  onlineAccount: schema('at', {
    caption: ['onlineName'],
    pivotBy: 'onlineName',
    ftm: 'UserAccount',
    stix: 'user-account',
    properties: ['onlineName', 'name', 'email', 'phone', 'ip'],
  }),
  address: schema('map-pin', {
    caption: ['address'],
    pivotBy: 'address',
    ftm: 'Address',
    stix: 'location',
    properties: ['address', 'country'],
  }),
  identityDocument: schema('id', {
    caption: ['identityDocument', 'nationalNumber'],
    pivotBy: 'identityDocument',
    ftm: 'Passport',
    stix: 'x-identity-document',
    // A national number stands here where a text names one without saying whose it is.
    properties: ['identityDocument', 'nationalNumber', 'documentType', 'country', 'lossType', 'date'],
  }),
  bankAccount: schema('building-bank', {
    caption: ['iban', 'accountNumber', 'name'],
    pivotBy: 'accountNumber',
    ftm: 'BankAccount',
    stix: 'x-bank-account',
    properties: ['accountNumber', 'iban', 'name', 'country'],
  }),
  paymentCard: schema('credit-card', {
    caption: ['card', 'name'],
    pivotBy: 'card',
    stix: 'x-payment-card',
    properties: ['card', 'name'],
  }),
  wallet: schema('wallet', {
    caption: ['wallet'],
    pivotBy: 'wallet',
    ftm: 'CryptoWallet',
    stix: 'x-wallet',
    properties: ['wallet', 'onlineName'],
  }),
  device: schema('device-mobile', {
    caption: ['imei', 'imsi', 'ip'],
    pivotBy: 'imei',
    stix: 'x-device',
    properties: ['imei', 'imsi', 'ip', 'make', 'model'],
  }),
  firearm: schema('target', {
    caption: ['serialNumber', 'make', 'model'],
    stix: 'x-firearm',
    properties: ['serialNumber', 'make', 'model', 'country'],
  }),
  item: schema('box', {
    caption: ['description', 'serialNumber', 'containerNumber'],
    stix: 'x-item',
    properties: ['serialNumber', 'containerNumber', 'make', 'model', 'quantity', 'contents', 'amount'],
  }),
  substance: schema('flask', {
    caption: ['description', 'contents'],
    stix: 'x-substance',
    properties: ['contents', 'quantity', 'amount'],
  }),
  parcel: schema('package', {
    caption: ['trackingNumber', 'containerNumber', 'contents'],
    stix: 'x-parcel',
    properties: ['trackingNumber', 'containerNumber', 'contents', 'weight', 'date'],
  }),
  incident: schema('alert-triangle', {
    caption: ['recordId', 'offence', 'description'],
    ftm: 'Event',
    stix: 'incident',
    properties: ['offence', 'date', 'start', 'end', 'place', 'method'],
  }),
  event: schema('calendar-event', {
    caption: ['description', 'place', 'date'],
    ftm: 'Event',
    stix: 'x-event',
    properties: ['date', 'start', 'end', 'place', 'amount', 'count', 'method'],
  }),
  notice: schema('flag', {
    caption: ['noticeId', 'noticeColour'],
    ftm: 'Sanction',
    stix: 'x-notice',
    properties: ['noticeId', 'noticeColour', 'charge', 'requestedBy', 'program', 'date'],
  }),
  document: schema('file-text', {
    caption: ['title', 'recordId', 'description'],
    ftm: 'Document',
    stix: 'report',
    properties: ['title', 'date', 'method'],
  }),
} as const satisfies Record<string, SchemaDefinition>;

export type SchemaId = keyof typeof schemas;
export const schemaIds = Object.keys(schemas) as readonly SchemaId[];

export function definitionOf(id: PropertyId): PropertyDefinition {
  return properties[id];
}

export function schemaOf(id: SchemaId): SchemaDefinition {
  return schemas[id];
}
