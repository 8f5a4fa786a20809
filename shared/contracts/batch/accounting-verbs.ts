// Who did and saw what, what is to be forgotten, and what has to be kept.
import { type BatchOption, type BatchVerb, caseOption, nothing, outFile } from './verb';

const authorityOptions: readonly BatchOption[] = [
  { name: 'authority', value: 'TEXT', required: false, help: 'the court or rule that orders it' },
  { name: 'number', value: 'TEXT', required: false, help: 'number of the order' },
  { name: 'date', value: 'TEXT', required: false, help: 'day of the order, YYYY-MM-DD' },
];

const logFile = [
  { name: 'format', value: 'TEXT', required: false, help: 'csv for a table, jsonl for signed lines' },
  { ...outFile, required: false },
] as const;

export const accountingVerbs: readonly BatchVerb[] = [
  {
    name: 'audit',
    workspace: 'open',
    follows: nothing,
    options: [
      { name: 'verify', value: null, required: false, help: 'check every seal and both chains instead' },
      ...logFile,
    ],
    help: 'show who changed what, and when',
    internal: false,
  },
  {
    name: 'access',
    workspace: 'open',
    follows: nothing,
    options: [
      { name: 'about', value: 'TEXT', required: false, help: 'who has seen the thing of this id' },
      ...logFile,
    ],
    help: 'show who looked at what, and when',
    internal: false,
  },
  {
    name: 'verify',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'check every seal, and the chains of the audit and the access log',
    internal: false,
  },
  {
    name: 'purge',
    workspace: 'open',
    follows: nothing,
    options: [
      { name: 'person', value: 'TEXT', required: false, help: 'the entity whose rows go' },
      { name: 'row', value: 'TEXT', required: false, help: 'one row, as SOURCE/ROW' },
      { name: 'source', value: 'TEXT', required: false, help: 'a source as a whole' },
      { ...caseOption, help: 'number or title of a case, with the sources only it uses' },
      ...authorityOptions,
      { name: 'preview', value: null, required: false, help: 'show what would go, and change nothing' },
      { ...outFile, required: false, help: 'where to write the certificate (PDF)' },
    ],
    help: 'remove under an authority, for good, also from history and backup',
    internal: false,
  },
  {
    name: 'reveal',
    workspace: 'open',
    follows: nothing,
    options: [
      { name: 'row', value: 'TEXT', required: true, help: 'the row, as SOURCE/ROW' },
      { name: 'column', value: 'NAME', required: true, help: 'the column whose number is wanted in full' },
      { name: 'reason', value: 'TEXT', required: true, help: 'why; stands in the access log' },
    ],
    help: 'show a social security or card number in full',
    internal: false,
  },
  {
    name: 'hold',
    workspace: 'open',
    follows: nothing,
    options: [
      caseOption,
      { name: 'source', value: 'TEXT', required: false, help: 'the source it stands over' },
      ...authorityOptions,
      { name: 'lift', value: null, required: false, help: 'lift the hold' },
    ],
    help: 'place or lift a legal hold that blocks purges; without options: list them',
    internal: false,
  },
];
