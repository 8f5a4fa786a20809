// The verbs of `dirigo --batch` as data: the main process reads arguments and writes `--help` from it, the batch page
// runs it, and a test walks it.

export interface BatchOption {
  readonly name: string;
  /** What stands for its value in the help; null: a flag without value. */
  readonly value: 'NAME' | 'TEXT' | 'FILE' | 'FOLDER' | 'NUMBER' | null;
  readonly required: boolean;
  readonly help: string;
}

export interface BatchVerb {
  readonly name: string;
  /** Whether the workspace is made by this verb, opened, there without being opened, put back or made from a backup, or only asked about. */
  readonly workspace: 'create' | 'open' | 'closed' | 'restored' | 'untouched';
  /** What may follow the verb: files to read, or plain words, as the help shows them; and how many at least and at most. */
  readonly follows: {
    readonly kind: 'files' | 'words';
    readonly shown: string;
    readonly atLeast: number;
    readonly atMost: number;
  };
  readonly options: readonly BatchOption[];
  readonly help: string;
  /** Not listed in the help: for the project's own scripts. */
  readonly internal: boolean;
}

const nothing = { kind: 'words', shown: '', atLeast: 0, atMost: 0 } as const;

const caseOption = {
  name: 'case',
  value: 'NAME',
  required: false,
  help: 'number or title of the case',
} as const;
const thisCase = { ...caseOption, required: true } as const;
const outFile = { name: 'out', value: 'FILE', required: true, help: 'where to write the file' } as const;

const authorityOptions: readonly BatchOption[] = [
  { name: 'authority', value: 'TEXT', required: false, help: 'the court or rule that orders it' },
  { name: 'number', value: 'TEXT', required: false, help: 'number of the order' },
  { name: 'date', value: 'TEXT', required: false, help: 'day of the order, YYYY-MM-DD' },
];

const protectedOption: BatchOption = {
  name: 'protected',
  value: 'TEXT',
  required: false,
  help: 'why victims, juveniles and informants are named; otherwise they are numbers',
};

const newPassphraseOption: BatchOption = {
  name: 'new-passphrase-file',
  value: 'FILE',
  required: false,
  help: 'a file whose first line is the new passphrase; or the environment variable DIRIGO_NEW_PASSPHRASE',
};

const logFile = [
  { name: 'format', value: 'TEXT', required: false, help: 'csv for a table, jsonl for signed lines' },
  { ...outFile, required: false },
] as const;

/** Options that every verb takes. `--passphrase` is not among them: arguments can be read by every process. */
export const commonBatchOptions: readonly BatchOption[] = [
  { name: 'workspace', value: 'FOLDER', required: true, help: 'the folder of the workspace' },
  {
    name: 'passphrase-file',
    value: 'FILE',
    required: false,
    help: 'a file whose first line is the passphrase',
  },
  {
    name: 'purpose',
    value: 'TEXT',
    required: false,
    help: 'what for; stands in the access log, and is required where the workspace asks for it',
  },
  { name: 'json', value: null, required: false, help: 'answer as JSON, for other programs' },
];

export const batchVerbs: readonly BatchVerb[] = [
  {
    name: 'new',
    workspace: 'create',
    follows: nothing,
    options: [{ name: 'person', value: 'NAME', required: false, help: 'who works in it; signs the audit' }],
    help: 'make a workspace',
    internal: false,
  },
  {
    name: 'import',
    workspace: 'open',
    follows: { kind: 'files', shown: 'FILE...', atLeast: 1, atMost: 10_000 },
    options: [
      caseOption,
      {
        name: 'report',
        value: 'FILE',
        required: false,
        help: 'write every flagged and rejected row to a CSV file: file, row, column, code, sentence',
      },
    ],
    help: 'read files into a case',
    internal: false,
  },
  {
    name: 'list',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'list cases and their sources',
    internal: false,
  },
  {
    name: 'search',
    workspace: 'open',
    follows: { kind: 'words', shown: 'QUERY', atLeast: 1, atMost: 100 },
    options: [caseOption],
    help: 'find things and records',
    internal: false,
  },
  {
    name: 'connections',
    workspace: 'open',
    follows: nothing,
    options: [caseOption],
    help: 'show what ties cases and lists together, each with its evidence',
    internal: false,
  },
  {
    name: 'decide',
    workspace: 'open',
    follows: { kind: 'words', shown: 'LEFT RIGHT', atLeast: 2, atMost: 2 },
    options: [
      { name: 'as', value: 'TEXT', required: true, help: 'same, different or unsure' },
      { name: 'reason', value: 'TEXT', required: true, help: 'why; kept with the decision' },
      {
        name: 'override',
        value: 'TEXT',
        required: false,
        help: 'the imminent danger that allows no second person; named in the audit',
      },
    ],
    help: 'record an opinion on whether two things are one',
    internal: false,
  },
  {
    name: 'briefing',
    workspace: 'open',
    follows: nothing,
    options: [
      thisCase,
      outFile,
      {
        name: 'language',
        value: 'TEXT',
        required: false,
        help: 'en, fr, es or ar; otherwise the language of the window',
      },
      {
        name: 'marking',
        value: 'TEXT',
        required: false,
        help: 'who may see it; otherwise the strictest of its sources',
      },
      {
        name: 'reason',
        value: 'TEXT',
        required: false,
        help: 'why the marking is lower than a source asks; kept and printed',
      },
      protectedOption,
    ],
    help: 'write a briefing as PDF',
    internal: false,
  },
  {
    name: 'chart',
    workspace: 'open',
    follows: nothing,
    options: [thisCase, outFile, protectedOption],
    help: 'write a chart as a PNG image, with its legend',
    internal: false,
  },
  {
    name: 'undo',
    workspace: 'open',
    follows: { kind: 'words', shown: '[ENTRY]', atLeast: 0, atMost: 1 },
    options: [],
    help: 'undo the latest change, or the audit entry of this number',
    internal: false,
  },
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
  {
    name: 'person',
    workspace: 'open',
    follows: { kind: 'words', shown: 'add|remove|role|list [NAME]', atLeast: 1, atMost: 2 },
    options: [
      {
        name: 'role',
        value: 'TEXT',
        required: false,
        help: 'analyst, reviewer, supervisor or administrator; analyst where add is not told',
      },
      { name: 'agency', value: 'TEXT', required: false, help: 'where an added person works' },
      newPassphraseOption,
    ],
    help: 'list who works here, add or remove a person, change a role',
    internal: false,
  },
  {
    name: 'passphrase',
    workspace: 'open',
    follows: nothing,
    options: [newPassphraseOption],
    help: 'change the passphrase that opens; a key file goes',
    internal: false,
  },
  {
    name: 'recover',
    workspace: 'closed',
    follows: { kind: 'files', shown: 'WORDS', atLeast: 1, atMost: 1 },
    options: [
      { name: 'person', value: 'NAME', required: true, help: 'whose passphrase is lost' },
      newPassphraseOption,
    ],
    help: 'give a person a new passphrase, with the words of the recovery sheet from a file',
    internal: false,
  },
  {
    name: 'lock-status',
    workspace: 'untouched',
    follows: nothing,
    options: [],
    help: 'say whether the workspace is open in another program',
    internal: false,
  },
  {
    name: 'backup',
    workspace: 'open',
    follows: nothing,
    options: [
      {
        name: 'out',
        value: 'FOLDER',
        required: false,
        help: 'a folder or stick that gets a sealed backup too, now and from now on',
      },
    ],
    help: 'bring the backups up to date and say how far they are',
    internal: false,
  },
  {
    name: 'restore',
    workspace: 'restored',
    follows: nothing,
    options: [
      {
        name: 'from',
        value: 'FILE',
        required: false,
        help: 'the backup file; otherwise the one in the folder',
      },
      { name: 'preview', value: null, required: false, help: 'show what is newer where, and change nothing' },
      {
        name: 'older',
        value: null,
        required: false,
        help: 'restore although changes are lost that only the workspace holds',
      },
    ],
    help: 'put a backup back, also into an empty folder on another machine',
    internal: false,
  },
  {
    name: 'check',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'check every seal, every reference and every count, and read the backups back',
    internal: false,
  },
  {
    name: 'demo',
    workspace: 'create',
    follows: nothing,
    options: [{ ...outFile, value: 'FOLDER', help: 'where to write what the demo makes' }],
    help: 'import the sample, find its connections, write a briefing',
    internal: true,
  },
  {
    name: 'measure',
    workspace: 'open',
    follows: { kind: 'files', shown: 'QUERIES', atLeast: 1, atMost: 1 },
    options: [
      { name: 'chart', value: 'NAME', required: false, help: 'put what is found on a chart of this case' },
    ],
    help: 'time opening and searching',
    internal: true,
  },
  {
    name: 'measure-verify',
    workspace: 'open',
    follows: { kind: 'words', shown: 'ENTRIES', atLeast: 1, atMost: 1 },
    options: [],
    help: 'fill the audit and time verifying it',
    internal: true,
  },
  {
    name: 'measure-sealing',
    workspace: 'open',
    follows: { kind: 'words', shown: 'TIMES', atLeast: 1, atMost: 1 },
    options: [],
    help: 'time sealing everything imported once more',
    internal: true,
  },
  {
    name: 'in-turn',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'run the verbs that come as JSON arrays on standard input, one after another',
    internal: true,
  },
];
