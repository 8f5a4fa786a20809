// What FollowTheMoney's schemas (3.8) are here: things, or links between two things. Facts: its schema files.
import type { LinkKindId, PropertyId, SchemaId } from '../../ontology/types';

export interface FtmEdge {
  readonly kind: LinkKindId;
  /** Properties that name the two ends. */
  readonly from: string;
  readonly to: string;
  /** The file itself only supposes it. */
  readonly isTentative?: boolean;
}

export const ftmThings: Readonly<Record<string, SchemaId>> = {
  Person: 'person',
  ...everyOne('organization', ['LegalEntity', 'Organization', 'Company', 'PublicBody']),
  Vehicle: 'vehicle',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  Address: 'address',
  BankAccount: 'bankAccount',
  CryptoWallet: 'wallet',
  UserAccount: 'onlineAccount',
  ...everyOne('identityDocument', ['Identification', 'Passport']),
  Sanction: 'notice',
  ...everyOne('item', ['Asset', 'RealEstate', 'Security', 'Contract', 'License']),
  ...everyOne('event', [
    ...['Event', 'Trip', 'Project', 'CallForTenders', 'CourtCase', 'EconomicActivity', 'TaxRoll'],
    ...['Position', 'Post'],
  ]),
  ...everyOne('document', [
    ...['Document', 'Article', 'Assessment', 'Audio', 'Email', 'Folder', 'HyperText', 'Image', 'Message'],
    ...['Note', 'Package', 'Page', 'Pages', 'PlainText', 'Table', 'Video', 'Workbook'],
  ]),
  // Never of an entity of their own: what others are kinds of.
  ...everyOne('event', ['Thing', 'Interval', 'Interest', 'Value', 'Analyzable']),
};

export const ftmEdges: Readonly<Record<string, FtmEdge>> = {
  Ownership: { kind: 'owns', from: 'owner', to: 'asset' },
  Directorship: { kind: 'directs', from: 'director', to: 'organization' },
  Membership: { kind: 'memberOf', from: 'member', to: 'organization' },
  Employment: { kind: 'employedBy', from: 'employee', to: 'employer' },
  Representation: { kind: 'associateOf', from: 'agent', to: 'client' },
  Associate: { kind: 'associateOf', from: 'person', to: 'associate' },
  Family: { kind: 'relatedTo', from: 'person', to: 'relative' },
  UnknownLink: { kind: 'associateOf', from: 'subject', to: 'object' },
  Documentation: { kind: 'mentions', from: 'document', to: 'entity' },
  Payment: { kind: 'pays', from: 'payer', to: 'beneficiary' },
  Debt: { kind: 'associateOf', from: 'debtor', to: 'creditor' },
  Succession: { kind: 'associateOf', from: 'predecessor', to: 'successor' },
  Occupancy: { kind: 'involvedIn', from: 'holder', to: 'post' },
  CourtCaseParty: { kind: 'involvedIn', from: 'party', to: 'case' },
  ProjectParticipant: { kind: 'involvedIn', from: 'participant', to: 'project' },
  ContractAward: { kind: 'associateOf', from: 'contract', to: 'supplier' },
  Call: { kind: 'calls', from: 'caller', to: 'receiver' },
  Mention: { kind: 'mentions', from: 'document', to: 'resolved' },
  // A machine's guess that two are one is none of ours to repeat as an identity.
  Similar: { kind: 'mentions', from: 'candidate', to: 'match', isTentative: true },
};

/** Read after all others: first what may belong to somebody, then what ties two things together. */
export const ftmLast: readonly (readonly string[])[] = [
  [
    ...[
      'Vehicle',
      'Vessel',
      'Airplane',
      'CryptoWallet',
      'UserAccount',
      'Security',
      'Identification',
      'Passport',
    ],
    ...[
      'Sanction',
      'Event',
      'Trip',
      'Post',
      'Note',
      'Image',
      'Email',
      'Message',
      'TaxRoll',
      'EconomicActivity',
    ],
  ],
  Object.keys(ftmEdges),
];

/** How a thing stands to one that it names in a property; `isTurned`: the named one stands first. */
export const ftmReferences: Readonly<
  Record<string, { readonly kind: LinkKindId; readonly isTurned?: boolean }>
> = {
  addressEntity: { kind: 'locatedAt' },
  startLocation: { kind: 'locatedAt' },
  endLocation: { kind: 'locatedAt' },
  proof: { kind: 'mentions', isTurned: true },
  holder: { kind: 'holds', isTurned: true },
  owner: { kind: 'owns', isTurned: true },
  operator: { kind: 'uses', isTurned: true },
  pictured: { kind: 'mentions' },
  emitters: { kind: 'sends', isTurned: true },
  sender: { kind: 'sends', isTurned: true },
  recipients: { kind: 'mentions' },
};

/** Properties that name another thing, and what that is when the file has not told. */
export const ftmRanges: Readonly<Record<string, SchemaId>> = {
  ...everyOne('person', [
    ...[
      'person',
      'associate',
      'relative',
      'director',
      'employee',
      'holder',
      'caller',
      'receiver',
      'pictured',
    ],
    ...['member', 'party', 'taxee', 'agent'],
  ]),
  ...everyOne('organization', [
    ...[
      'organization',
      'employer',
      'owner',
      'asset',
      'operator',
      'bank',
      'author',
      'authority',
      'onBehalfOf',
    ],
    ...['tenderers', 'supplier', 'debtor', 'creditor', 'declarant', 'sender', 'contractHolder', 'emitters'],
    ...['recipients', 'organizer', 'involved', 'parent', 'payer', 'beneficiary', 'participant', 'client'],
    ...[
      'entity',
      'issuer',
      'candidate',
      'match',
      'predecessor',
      'successor',
      'subject',
      'object',
      'resolved',
    ],
  ]),
  ...everyOne('address', ['addressEntity', 'startLocation', 'endLocation']),
  ...everyOne('document', ['document', 'ancestors', 'proof', 'inReplyToEmail', 'inReplyToMessage']),
  ...everyOne('event', ['case', 'post', 'project', 'callForTenders']),
  ...everyOne('bankAccount', ['payerAccount', 'beneficiaryAccount', 'bankAccount', 'bankRub', 'bankForeign']),
  ...everyOne('onlineAccount', ['senderAccount', 'recipientAccount']),
  ...everyOne('vehicle', ['vehicle', 'transport']),
  contract: 'item',
};

/** The first that the schema may carry holds; a property of no line here is kept as `other`. */
export const ftmProperties: Readonly<Record<string, readonly PropertyId[]>> = {
  name: ['name', 'title', 'description'],
  alias: ['alias', 'note'],
  weakAlias: ['alias', 'note'],
  previousName: ['formerName', 'alias'],
  birthDate: ['birthDate'],
  deathDate: ['deathDate'],
  birthPlace: ['birthPlace'],
  birthCountry: ['birthCountry'],
  nationality: ['nationality'],
  citizenship: ['nationality'],
  country: ['country', 'requestedBy'],
  jurisdiction: ['country'],
  mainCountry: ['country'],
  gender: ['sex'],
  height: ['height'],
  weight: ['weight'],
  eyeColor: ['eyeColour'],
  hairColor: ['hairColour'],
  appearance: ['marks'],
  spokenLanguage: ['spokenLanguage'],
  position: ['profession'],
  title: ['title'],
  fatherName: ['fatherName'],
  motherName: ['motherName'],
  phone: ['phone'],
  email: ['email'],
  website: ['website'],
  address: ['address'],
  full: ['address'],
  idNumber: ['identityDocument'],
  passportNumber: ['identityDocument'],
  socialSecurityNumber: ['nationalNumber'],
  registrationNumber: ['registrationNumber', 'plate', 'serialNumber'],
  taxNumber: ['registrationNumber'],
  vatCode: ['registrationNumber'],
  innCode: ['registrationNumber'],
  ogrnCode: ['registrationNumber'],
  leiCode: ['registrationNumber'],
  dunsCode: ['registrationNumber'],
  accountNumber: ['accountNumber'],
  iban: ['iban'],
  publicKey: ['wallet'],
  imoNumber: ['imo', 'registrationNumber'],
  mmsi: ['mmsi'],
  flag: ['flag'],
  serialNumber: ['serialNumber'],
  model: ['model'],
  manufacturer: ['make'],
  username: ['onlineName'],
  ipAddress: ['ip'],
  number: ['phone'],
  program: ['program'],
  reason: ['charge'],
  unscId: ['noticeId'],
  authorityId: ['noticeId'],
  listingDate: ['date'],
  startDate: ['start', 'date'],
  endDate: ['end'],
  date: ['date'],
  location: ['place'],
  summary: ['description'],
  description: ['description'],
  notes: ['note'],
  fileName: ['title'],
  subject: ['title'],
  bodyText: ['description'],
  status: ['status'],
};

function everyOne<Value>(value: Value, names: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
