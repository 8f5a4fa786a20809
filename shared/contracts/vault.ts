// What a window or a batch run asks of the vault: the only worker that holds keys and opens the database.
import type { AccessLine, Look, Purpose, ReportedKind } from '../access/types';
import type { AuditCheck, Authority, HistoryLine, LogFilter, PurgeFacts } from '../audit/types';
import type { BriefingRequest, BriefingState } from '../briefing/types';
import type { CommandInputs, CommandName, CommandOutputs } from '../commands/commands';
import type { Connection, ConnectionProgress, ConnectionReport } from '../connections/types';
import type { Scene } from '../graph/types';
import type { Protected } from '../handling/protection';
import type { PreviewRow, SourceHead, Spec } from '../import/types';
import type { DocumentKind, DocumentOf, WorkspaceDocument } from '../model/documents';
import type {
  Anchor,
  CaseId,
  ChartId,
  ConnectionId,
  DocumentId,
  EntityId,
  SourceId,
  UserId,
} from '../model/ids';
import type { ProblemCode } from '../model/problem';
import type { PersonRole } from '../model/roles';
import type { BackupState, CheckedBackup, KnownCopy, Restorable } from './backup-answers';
import type { ReadableFile, ReadingProgress } from './compute';
import type { BackupPlace, KeptBackupPlace } from './desk';
import type { PurgeRow, PurgeTarget, PurgeText } from './purge-answers';
import type { Call } from './rpc';
import type {
  EntityLink,
  EntitySheet,
  ImportReport,
  LongStep,
  Opened,
  PersonLine,
  RecordView,
  SearchHit,
  Waiting,
} from './vault-answers';

/** Lines that fit the filter; of the access log, where `about` is not null, as far as they concern one thing. */
export type LogExport =
  | { readonly log: 'audit'; readonly about: null; readonly filter: LogFilter }
  | { readonly log: 'access'; readonly about: EntityId | Anchor | null; readonly filter: LogFilter };

export interface VaultContract {
  /**
   * Makes keyring and database for one person. `isDrawn`: the passphrase is 160 random bits of a key file, which nothing has to
   * make dear to guess. Problems: workspace-exists, passphrase-weak, name-required, disk-short, disk-full.
   */
  create: Call<
    {
      readonly name: string;
      readonly passphrase: string;
      readonly agency: string;
      readonly isDrawn?: boolean;
    },
    Opened
  >;
  /**
   * Problems: passphrase-wrong, keyring-damaged, keyring-older, workspace-newer, workspace-empty-database,
   * workspace-shorter-database, row-*.
   */
  open: Call<{ readonly passphrase: string }, Opened, Waiting | LongStep>;
  /** What could be restored; nothing is changed. Problems: those of reading. */
  restorable: Call<null, Restorable>;
  /**
   * Puts a backup's rows into an empty or refused database, then opens. Nothing is cleared before every row was found to
   * open. `older`: it may replace more than it holds. Problems: backup-damaged, backup-foreign, backup-behind,
   * backup-older, passphrase-wrong. `known`: how many audit entries the keyring file that lay there knew of; 0: there was none.
   */
  restore: Call<
    { readonly passphrase: string; readonly from: BackupPlace; readonly older: boolean },
    Opened & { readonly known: number },
    { readonly bytes: number; readonly size: number } | LongStep
  >;
  /**
   * The people whose passphrase the words of the recovery sheet may replace. Problems: recovery-wrong, and those of
   * reading.
   */
  recoverable: Call<{ readonly words: string }, readonly PersonLine[]>;
  /** Gives a person a new passphrase and opens as them. Problems: recovery-wrong, passphrase-weak, passphrase-taken. */
  recover: Call<
    { readonly words: string; readonly user: UserId; readonly passphrase: string },
    Opened,
    LongStep
  >;
  /** Backs up, drops the keys, closes the database. */
  close: Call<null, null>;

  /**
   * The only way anything changes, imports and undo aside (they are commands too, planned by the vault). `line`: what the history
   * says of it now; it names what the command named, so that it is no look.
   */
  execute: Call<
    { readonly [N in CommandName]: { readonly name: N; readonly input: CommandInputs[N] } }[CommandName],
    { readonly entry: number; readonly output: CommandOutputs[CommandName]; readonly line: HistoryLine }
  >;
  /**
   * `digest`, `free space`, read, understand, seal, commit: all or nothing. Problems: those of reading, disk-short, disk-full,
   * cancelled.
   */
  importFile: Call<
    {
      readonly file: ReadableFile;
      readonly spec: Spec;
      readonly head: SourceHead;
      readonly statedTotal: number | null;
    },
    ImportReport,
    ReadingProgress
  >;
  /**
   * Reverses an entry; where `entry` is null the newest command of a stack, the newest undo of it (`which`), or the newest entry
   * about a document. Undoing an undo is redo. `line`: the command that was undone or brought back, as it stands now; null where
   * somebody else had decided and the look at whom it names could not be written down. Problems: undo-conflict, nothing-to-undo.
   */
  undo: Call<
    {
      readonly entry: number | null;
      readonly stack: string | null;
      readonly which?: 'command' | 'undo';
      readonly about?: DocumentId;
    },
    { readonly entry: number; readonly reversed: number; readonly line: HistoryLine | null }
  >;

  /** Who works or worked here, in the order they came. */
  people: Call<null, readonly PersonLine[]>;
  /** Problems: role-insufficient, name-required, passphrase-weak, passphrase-taken. */
  addPerson: Call<
    {
      readonly name: string;
      readonly agency: string;
      readonly role: PersonRole;
      readonly passphrase: string;
    },
    { readonly user: UserId }
  >;
  /**
   * Turns the keys and seals every row anew. With an administrator the recovery sheet goes. Problems: role-insufficient,
   * not-found, last-administrator.
   */
  removePerson: Call<{ readonly user: UserId }, null, LongStep>;
  /** With an administrator who steps down the recovery sheet goes. Problems: role-insufficient, not-found, last-administrator. */
  changeRole: Call<{ readonly user: UserId; readonly role: PersonRole }, null>;
  /**
   * Of the person who opened; turns the keys and seals every row anew. Problems: passphrase-wrong, passphrase-weak,
   * passphrase-taken.
   */
  changePassphrase: Call<{ readonly current: string; readonly next: string }, null, LongStep>;
  /** When the sheet that holds was made (ISO instant); null: none holds. */
  recoverySheet: Call<null, { readonly madeAt: string | null }>;
  /** The words are told once and kept nowhere. Problems: role-insufficient. */
  makeRecoverySheet: Call<null, { readonly words: string }>;
  tryRecoverySheet: Call<{ readonly words: string }, { readonly holds: boolean }>;

  /**
   * What a purge would take; nothing is changed. `rows`: those a person left in the list; absent: what is certain. Problems:
   * role-insufficient, not-found, on-hold.
   */
  purgePreview: Call<
    {
      readonly target: PurgeTarget;
      readonly rows?: readonly { readonly source: SourceId; readonly row: number }[];
    },
    {
      readonly rows: readonly PurgeRow[];
      readonly facts: Omit<PurgeFacts, 'state' | 'authority' | 'emptied'>;
      /** Documents that are left and lose words; the first of so many. */
      readonly texts: readonly PurgeText[];
      readonly textsOf: number;
    }
  >;
  /**
   * For good, also from history and backup. `rows`: those a person left in the list; of a source or a case none are
   * named. `keep`: documents whose texts a person found to speak of somebody else. Problems: role-insufficient, reason-required, not-found, on-hold, disk-full.
   */
  purge: Call<
    {
      readonly target: PurgeTarget;
      readonly rows: readonly { readonly source: SourceId; readonly row: number }[];
      readonly keep?: readonly DocumentId[];
      readonly authority: Authority;
    },
    {
      readonly entry: number;
      readonly facts: PurgeFacts;
      readonly by: string;
      readonly agency: string;
      /** ISO instant */
      readonly at: string;
      /** Backups that are known and were not reached. */
      readonly copies: readonly KnownCopy[];
    },
    LongStep
  >;

  history: Call<
    { readonly about: DocumentId | null; readonly limit: number; readonly filter?: LogFilter },
    readonly HistoryLine[]
  >;
  /** Who looked at what, newest first. `about`: only looks that showed this thing, under whatever id it was then known. */
  accessLog: Call<
    { readonly about: EntityId | Anchor | null; readonly filter: LogFilter; readonly limit: number },
    { readonly lines: readonly AccessLine[]; readonly total: number }
  >;
  /** Logs a look that the vault cannot see. Problems: disk-full, timed-out. */
  look: Call<Look & { readonly what: ReportedKind }, null>;
  /** Stands on each further line of the access log until the workspace is closed. */
  setPurpose: Call<Purpose, null>;
  /**
   * Signed lines: one JSON object an entry, and a last one that says what was asked for, whose keys sign, how many entries
   * there are and the newest's hash, signed by the person. The export is a look itself. Problems: row-missing, row-damaged, disk-full.
   */
  signedLines: Call<LogExport, { readonly bytes: Uint8Array<ArrayBuffer>; readonly entries: number }>;
  verify: Call<
    null,
    {
      readonly audit: AuditCheck;
      readonly access: AuditCheck;
      readonly segments: number;
      readonly faults: readonly {
        readonly table: string;
        readonly code: ProblemCode;
        readonly source: string;
        /** Of `row-altered` the row; of `rows-altered` rows of which some are. */
        readonly rows?: { readonly first: number; readonly last: number };
      }[];
      /** Files of sources imported before rows were bound to the history: whether theirs were altered cannot be told. */
      readonly unbound: readonly string[];
    },
    { readonly done: number; readonly of: number }
  >;

  backupState: Call<null, BackupState>;
  /** Brings the backups up to date. Problems: those of the one beside; what is wrong elsewhere stands in the state. */
  backUp: Call<null, BackupState>;
  /**
   * A folder for a second backup, which is then written whole. Null: the dialog was closed. Problems: backup-newer, backup-foreign,
   * backup-away, folder-missing, backup-own-folder, folder-unwritable, disk-full.
   */
  chooseBackupFolder: Call<null, BackupState | null>;
  /** What was written there stays, as a copy that is known. */
  forgetBackupFolder: Call<null, BackupState>;

  /** `verify`, what documents name, and the backups read back from the disk; `elsewhere` null: none, or not there. */
  check: Call<
    null,
    VaultContract['verify']['output'] & {
      readonly references: readonly {
        readonly kind: DocumentKind;
        readonly id: DocumentId;
        readonly missing: readonly string[];
      }[];
      readonly backup: CheckedBackup;
      readonly elsewhere: CheckedBackup | null;
    },
    { readonly done: number; readonly of: number }
  >;

  documents: Call<{ readonly kind: DocumentKind }, readonly WorkspaceDocument[]>;
  search: Call<
    {
      readonly query: string;
      readonly limit: number;
      /** For the eye: an identifier itself comes first, and what looks alike is one hit. False when not said. */
      readonly gathered?: boolean;
    },
    { readonly hits: readonly SearchHit[]; readonly total: number }
  >;
  /** For the benchmark: fills the audit up to so many entries and verifies everything. Problems: not-found (no case). */
  timeVerify: Call<
    { readonly entries: number },
    {
      readonly entries: number;
      readonly faults: number;
      readonly fillMs: number;
      readonly verifyMs: number;
    }
  >;
  /** For the benchmark: seals every row of the imports so often, and keeps nothing. `ms`: for once. Problems: row-damaged. */
  timeSealing: Call<
    { readonly times: number },
    { readonly rows: number; readonly bytes: number; readonly ms: number }
  >;
  /** For the project's own benchmark: how long the vault takes for each search as the window asks it, in ms. */
  timeSearches: Call<{ readonly queries: readonly string[] }, { readonly ms: readonly number[] }>;
  entity: Call<{ readonly id: EntityId | Anchor }, EntitySheet>;
  /**
   * What a row has in a column, in full; a line of the access log, with the reason, is written before. Problems:
   * role-insufficient, reason-required, not-found, those of reading, disk-full.
   */
  reveal: Call<
    {
      readonly source: SourceId;
      readonly row: number;
      readonly column: string;
      readonly reason: string;
    },
    { readonly written: string }
  >;
  record: Call<{ readonly source: SourceId; readonly row: number }, RecordView>;
  /** Rows of a source with an outcome, in order: the ledger's detail. `from` counts those behind the row `after`. */
  ledger: Call<
    {
      readonly source: SourceId;
      readonly outcome: 'flagged' | 'rejected' | 'repeated';
      readonly after?: number;
      readonly from: number;
      readonly limit: number;
    },
    readonly PreviewRow[]
  >;
  /** Entities one step away that are not among `except`. */
  neighbours: Call<
    { readonly id: EntityId; readonly except: readonly EntityId[]; readonly limit: number },
    readonly EntityLink[]
  >;
  /** Derived; computed anew when sources or decisions have changed since. */
  connections: Call<
    { readonly caseId: CaseId | null },
    ConnectionReport & { readonly protected: Protected },
    ConnectionProgress
  >;
  connection: Call<{ readonly id: ConnectionId }, Connection>;
  /** A chart's scene: items with positions, links among them, styles resolved. */
  scene: Call<{ readonly chartId: ChartId }, Scene>;
  /** A first chart of a case: what its connections touch, and how these hang together. Planned, not written. */
  suggestChart: Call<{ readonly caseId: CaseId }, readonly EntityId[]>;
  briefingState: Call<{ readonly request: BriefingRequest }, Omit<BriefingState, 'chart'>>;
}

/** Told after each change: which kinds of document changed, that the access log grew, or that backups did. Answers that depend on it are asked anew. */
export type VaultEvent =
  | { readonly kind: 'changed'; readonly documents: readonly DocumentKind[] }
  | { readonly kind: 'looked' }
  /** `mended`: which was found damaged and was written anew. */
  | { readonly kind: 'backedUp'; readonly mended: KeptBackupPlace | null };

export type DocumentsAnswer<K extends DocumentKind> = readonly DocumentOf<K>[];
