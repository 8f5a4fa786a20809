// What a page may ask of the machine: files, printing, the workspace folder. Served by the main process, which checks
// the sender and every argument; the paths of a workspace never travel in an argument after it is open.
import type { Problem } from '../model/problem';
import type { Call } from './rpc';

/** A file the person chose or dropped: the page reads its bytes by fetching `url` (same origin, served once or more). */
export interface DeskFile {
  readonly name: string;
  /** bytes */
  readonly size: number;
  readonly url: string;
}

export interface RecentWorkspace {
  readonly directory: string;
  readonly openedAt: string;
}

export type Language = 'en' | 'fr' | 'es' | 'ar';
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

/**
 * `sample` makes a fresh folder and fills it; `check` opens a workspace in order to look one thing up in it; `restore`
 * takes a workspace or makes a fresh folder, to put a backup into it.
 */
export type OpeningWay = 'open' | 'create' | 'sample' | 'check' | 'restore';

/** Beside the database; in the folder chosen for it; the file a person pointed at, which is only read. */
export type BackupPlace = 'beside' | 'elsewhere' | 'pointed';
export type KeptBackupPlace = Exclude<BackupPlace, 'pointed'>;

/** How this page was opened. `welcome` has no workspace; the others have their folder's own storage. */
export interface DeskSituation {
  readonly page: 'welcome' | 'workspace' | 'batch';
  /** Folder name and full path for the title bar; null on the welcome page. */
  readonly workspace: {
    readonly directory: string;
    readonly name: string;
    readonly keyFile: boolean;
    /** Nothing in the folder can be written: it is open for reading, and nothing is logged. */
    readonly readOnly: boolean;
    /** By which door the person came. */
    readonly entered: OpeningWay;
  } | null;
  readonly preferences: Preferences;
  readonly version: string;
  /** The cloud client that seems to sync the folder, to warn about; null when none is seen. */
  readonly syncedBy: string | null;
  /** Why the workspace that was named at the start did not open; null when none was named or it did. */
  readonly startProblem: Problem | null;
}

export interface BackupFolder {
  /** To be shown. */
  readonly where: string;
  /** The cloud client that seems to sync it; null when none is seen. */
  readonly syncedBy: string | null;
}

export interface BatchRequest {
  readonly verb: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly files: readonly DeskFile[];
  /** Names of files that were asked for too and cannot be read. */
  readonly unreadable: readonly string[];
  readonly words: readonly string[];
  /** From `--passphrase-file`, the environment or the folder's key file; null when `new` makes a key file. */
  readonly passphrase: string | null;
  /** From `--new-passphrase-file` or the environment; null when there is none. */
  readonly newPassphrase: string | null;
}

/** What stands at the foot of every printed page, so that one that gets loose says where it belongs. */
export interface PageFoot {
  /** Case and day, each in its own direction. */
  readonly parts: readonly string[];
  /** The page numbers in the words of the language, with `{page}` and `{pages}` for the two. */
  readonly numbers: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface DeskContract {
  situation: Call<null, DeskSituation>;
  savePreferences: Call<Preferences, null>;

  /** Asks for a folder with the system's dialog. Null: the person closed the dialog. */
  chooseWorkspace: Call<{ readonly purpose: 'open' | 'create' }, { readonly directory: string } | null>;
  recentWorkspaces: Call<null, readonly RecentWorkspace[]>;
  /**
   * Locks the folder and replaces this window by one in the folder's own storage. `create` refuses a folder that
   * holds a workspace; `sample` makes a fresh folder for the sample. Problems: workspace-locked, workspace-missing,
   * workspace-exists, workspace-newer, folder-unwritable.
   */
  openWorkspace: Call<{ readonly directory: string | null; readonly how: OpeningWay }, null>;
  /** Back to the welcome page; the lock is released once the vault has closed. */
  closeWorkspace: Call<null, null>;
  /** Loads the page anew: nothing that it held in memory is kept. */
  reloadPage: Call<null, null>;

  /** The keyring file's text, null when there is none. */
  readKeyring: Call<null, string | null>;
  /** Replaces the keyring file by atomic rename, flushed to disk before it returns. */
  writeKeyring: Call<{ readonly text: string }, null>;
  /** False where the folder cannot be written, or no longer. */
  mayWrite: Call<null, { readonly may: boolean }>;
  /** When passphrases were tried that open nothing, oldest first (ISO instants), since the last good opening. */
  failedOpenings: Call<null, { readonly times: readonly string[] }>;
  /** Kept beside the keyring file; where that cannot be written, as long as the program runs. */
  noteFailedOpening: Call<{ readonly at: string }, null>;
  forgetFailedOpenings: Call<null, null>;
  /** The key file's passphrase when the workspace has one (sample and batch), else null. */
  readKeyFile: Call<null, string | null>;
  writeKeyFile: Call<{ readonly passphrase: string }, null>;
  removeKeyFile: Call<null, null>;
  /**
   * Appends at `offset` (what lies behind it is cut off first), flushed; answers the new size in bytes. A draft lies beside
   * the backup until it is kept. Elsewhere, also for the next three: backup-away when the folder is not there.
   */
  appendBackup: Call<
    {
      readonly place: KeptBackupPlace;
      readonly file: 'kept' | 'draft';
      readonly offset: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    },
    { readonly size: number }
  >;
  /** Puts the draft in the backup's place by atomic rename. */
  keepDraftBackup: Call<{ readonly place: KeptBackupPlace }, null>;
  readBackup: Call<
    {
      readonly place: BackupPlace;
      readonly file: 'kept' | 'draft';
      readonly offset: number;
      readonly length: number;
    },
    Uint8Array<ArrayBuffer>
  >;
  /** `at`: when the file was last written (ISO instant); null and a size of 0: there is none. */
  backupSize: Call<{ readonly place: BackupPlace }, { readonly size: number; readonly at: string | null }>;
  /**
   * Asks for a folder with the system's dialog (in batch mode `--out` names it) and remembers it for this workspace on
   * this machine. `file`: what the backup is called there. Null: the person closed the dialog. Problems: folder-missing,
   * backup-own-folder, folder-unwritable.
   */
  chooseBackupFolder: Call<{ readonly file: string }, BackupFolder | null>;
  /** The folder chosen on this machine, also when it is not there now; null: none. */
  backupFolder: Call<null, BackupFolder | null>;
  forgetBackupFolder: Call<null, null>;
  /** Asks for a backup file with the system's dialog (in batch mode `--from` names it); null: the dialog was closed. */
  pointAtBackup: Call<null, { readonly name: string } | null>;
  /** When the keyring file was last written (ISO instant): with each change. Null: there is none. */
  keyringWrittenAt: Call<null, { readonly at: string | null }>;
  /** Free bytes on the volume that holds the workspace. */
  freeSpace: Call<null, { readonly bytes: number }>;

  /** Null: the person closed the dialog. */
  chooseFiles: Call<{ readonly multiple: boolean }, readonly DeskFile[] | null>;
  /** The sample's files, for the sample workspace and the demo. */
  sampleFiles: Call<null, readonly DeskFile[]>;
  /** Asks where to save and writes; null when the dialog was closed. In batch mode `path` is given and no dialog is shown. */
  saveFile: Call<
    { readonly suggestedName: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly path: string | null },
    { readonly path: string } | null
  >;
  /** Prints static HTML, served from memory to a hidden window, to a tagged PDF with outline; `marking` and `foot` stand on every page. */
  printPdf: Call<
    { readonly html: string; readonly title: string; readonly marking: string; readonly foot: PageFoot },
    { readonly bytes: Uint8Array<ArrayBuffer> }
  >;

  /** What is being copied is a protected value: it goes after a minute, if it is still there. */
  clearClipboardLater: Call<{ readonly text: string }, null>;
  /** It goes now. */
  clearClipboard: Call<null, null>;
  /** Keeps the window out of pictures of the screen, where the system can: on Windows and macOS. */
  protectScreen: Call<{ readonly on: boolean }, null>;

  /** Batch mode only: what was asked; what to print; and the end. */
  batchRequest: Call<null, BatchRequest>;
  /** What an `in-turn` run is to do next; null: nothing more. Problems: input-invalid, file-unreadable. */
  nextBatchRequest: Call<null, BatchRequest | null>;
  batchPrint: Call<{ readonly stream: 'out' | 'err'; readonly text: string }, null>;
  batchDone: Call<{ readonly exitCode: 0 | 1 | 2 | 3 }, null>;
}

/** What the main process tells a page unasked. */
export type DeskEvent =
  | { readonly kind: 'action'; readonly action: string }
  /** The window wants to close: flush, then answer with `closeWorkspace`. */
  | { readonly kind: 'closing' }
  /** The machine goes to sleep, or its screen was locked. */
  | { readonly kind: 'lock'; readonly because: 'suspend' | 'screen' };
