// Expected failure as a value: a code and the facts a person needs. The words come from the catalogues.

/** Every code has one sentence in each catalogue (`problem.CODE`), saying what, where and what to do. */
export type ProblemCode =
  // reading files
  | 'file-empty'
  | 'file-binary'
  | 'file-cut'
  | 'file-too-large'
  | 'file-unreadable'
  | 'format-unknown'
  | 'encoding-wrong'
  | 'header-only'
  | 'json-malformed'
  | 'xml-malformed'
  | 'sheet-malformed'
  // rows
  | 'row-ragged'
  | 'row-wider'
  | 'row-header'
  | 'row-total'
  | 'row-perhaps-total'
  | 'row-too-long'
  | 'row-quote-open'
  | 'row-malformed'
  | 'row-end-missing'
  | 'row-end-unknown'
  | 'row-nothing-understood'
  | 'row-duplicate'
  | 'row-outside-window'
  | 'row-attachments'
  | 'row-fault'
  | 'row-purged'
  | 'row-purged-before'
  // values
  | 'value-not-understood'
  | 'value-placeholder'
  | 'value-too-long'
  | 'value-ambiguous-date'
  | 'value-other-order'
  | 'value-time-doubled'
  | 'value-time-missing'
  | 'value-check-digit'
  | 'value-formula'
  | 'value-other-encoding'
  | 'value-fault'
  // the workspace
  | 'workspace-locked'
  | 'workspace-newer'
  | 'workspace-missing'
  | 'workspace-exists'
  | 'workspace-empty-database'
  | 'workspace-shorter-database'
  | 'keyring-damaged'
  | 'keyring-older'
  | 'passphrase-wrong'
  | 'passphrase-weak'
  | 'disk-short'
  | 'disk-lost'
  | 'writing-lost'
  | 'passphrase-taken'
  | 'role-insufficient'
  | 'last-administrator'
  | 'second-person'
  | 'already-decided'
  | 'recovery-wrong'
  | 'on-hold'
  | 'purged-before'
  | 'disk-full'
  | 'database-stuck'
  | 'folder-unwritable'
  | 'folder-missing'
  | 'folder-has-link'
  | 'backup-own-folder'
  | 'workspace-read-only'
  | 'purpose-required'
  | 'row-damaged'
  | 'row-missing'
  | 'row-swapped'
  | 'row-altered'
  | 'rows-altered'
  | 'backup-damaged'
  | 'backup-away'
  | 'backup-newer'
  | 'backup-older'
  | 'backup-behind'
  | 'backup-foreign'
  // commands
  | 'not-found'
  | 'name-required'
  | 'reason-required'
  | 'marking-lowered'
  | 'already-there'
  | 'undo-conflict'
  | 'nothing-to-undo'
  | 'input-invalid'
  // running
  | 'cancelled'
  | 'worker-died'
  | 'timed-out'
  | 'refused'
  | 'internal';

/** What a fact may be: never an object, so that it can be shown, logged and compared as it stands. */
export type Fact = string | number | boolean | null | readonly string[];

export interface Problem {
  readonly code: ProblemCode;
  /** Named facts for the sentence: `file`, `row`, `column`, `value`, `bytes`, ... */
  readonly facts: Readonly<Record<string, Fact>>;
}

export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail(code: ProblemCode, facts: Readonly<Record<string, Fact>> = {}): Result<never> {
  return { ok: false, problem: { code, facts } };
}

export function problem(code: ProblemCode, facts: Readonly<Record<string, Fact>> = {}): Problem {
  return { code, facts };
}
