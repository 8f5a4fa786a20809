// Where the second backup of a workspace lies, and which file a restoring reads: both are pointed at by a person and known
// here alone, so that no page can name a path. Kept with the program's own settings, because a workspace that is handed
// over must not say where to write.
import { basename, join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { z } from 'zod';
import type { BackupFolder } from '#shared/contracts/desk';
import { ok } from '#shared/model/problem';
import { readSettings, writeSettings } from '../settings-file';
import { holdsBackup } from './backup-place';
import type { SomeHandlers } from './desk-handlers';
import { inWorkspace } from './in-workspace';
import { syncedBy } from './synced-folder';
import type { WorkspaceFolder } from './workspace-folder';

const settings = 'backup-folders.json';
const schema = z.array(
  z.strictObject({ workspace: z.string(), folder: z.string(), file: z.string().regex(/^[\w.-]+$/) }),
);

/** As it is before a batch run takes a profile of its own: a folder chosen in the window holds for batch mode too. */
const usualHome =
  process.env.DIRIGO_HOME === undefined || process.env.DIRIGO_HOME === ''
    ? app.getPath('userData')
    : resolve(process.env.DIRIGO_HOME);

const pointed = new Map<string, string>();

export const backupFolderHandlers: SomeHandlers<
  'chooseBackupFolder' | 'backupFolder' | 'forgetBackupFolder' | 'pointAtBackup'
> = {
  chooseBackupFolder: ({ file }, { folder: own, batch, window }) =>
    inWorkspace({ folder: own }, async (workspace) => {
      const folder = batch === null ? await askFolder(window) : (batch.out()?.path ?? null);
      if (folder === null) return ok(null);
      const holds = await holdsBackup(folder, workspace.directory);
      if (!holds.ok) return holds;
      await remember(workspace, { workspace: workspace.directory, folder: resolve(folder), file });
      return ok(shown(resolve(folder)));
    }),
  backupFolder: (_, seat) =>
    inWorkspace(seat, async (workspace) => {
      const chosen = chosenFor(workspace);
      return ok(chosen === null ? null : shown(chosen.folder));
    }),
  forgetBackupFolder: (_, seat) =>
    inWorkspace(seat, async (workspace) => {
      await remember(workspace, null);
      return ok(null);
    }),
  pointAtBackup: (_, { folder: own, batch, window }) =>
    inWorkspace({ folder: own }, async ({ directory }) => {
      const file = batch === null ? await askFile(window) : batch.from();
      if (file === null) return ok(null);
      pointed.set(directory, resolve(file));
      return ok({ name: basename(file) });
    }),
};

type Choice = z.infer<typeof schema>[number];

/** The backup in the chosen folder; null: none was chosen on this machine. */
export function chosenFile(workspace: WorkspaceFolder): string | null {
  const chosen = chosenFor(workspace);
  return chosen === null ? null : join(chosen.folder, chosen.file);
}

/** Null: nobody pointed at one. */
export function pointedFile({ directory }: WorkspaceFolder): string | null {
  return pointed.get(directory) ?? null;
}

function all(): readonly Choice[] {
  return readSettings(settings, schema, usualHome) ?? [];
}

function chosenFor({ directory }: WorkspaceFolder): Choice | null {
  return all().find(({ workspace }) => workspace === directory) ?? null;
}

async function remember({ directory }: WorkspaceFolder, choice: Choice | null): Promise<void> {
  const others = all().filter(({ workspace }) => workspace !== directory);
  await writeSettings(settings, choice === null ? others : [...others, choice], usualHome);
}

function shown(folder: string): BackupFolder {
  return { where: folder, syncedBy: syncedBy(folder) };
}

async function askFolder(window: Electron.BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function askFile(window: Electron.BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'Dirigo', extensions: ['dirigo'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
