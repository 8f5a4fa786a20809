// What a verb of `dirigo --batch` is, and the options that several of them take.

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

export const nothing = { kind: 'words', shown: '', atLeast: 0, atMost: 0 } as const;

export const caseOption = {
  name: 'case',
  value: 'NAME',
  required: false,
  help: 'number or title of the case',
} as const;
export const outFile = {
  name: 'out',
  value: 'FILE',
  required: true,
  help: 'where to write the file',
} as const;
