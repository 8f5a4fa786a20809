// Choosing, opening and closing workspaces. A page can open only a folder that a person pointed at: in a dialog, in
// the list of recent ones, or on the command line.
import { homedir } from 'node:os';
import { app, dialog } from 'electron';
import type { OpeningWay } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import { recentWorkspaces, rememberWorkspace } from '../recent-workspaces';
import type { Seat } from '../seats';
import { openWorkspace } from '../window';
import type { SomeHandlers } from './desk-handlers';
import { diskProblem } from './disk-problem';
import { holdWorkspace, leaveWorkspace } from './held-locks';
import { readThroughCopy } from './private-copy';
import {
  findFolder,
  freshFolderName,
  makeFolder,
  takesFiles,
  tidyFolder,
  type WorkspaceFolder,
} from './workspace-folder';

const pointedAt = new Set<string>();

export const workspaceHandlers: SomeHandlers<
  'chooseWorkspace' | 'recentWorkspaces' | 'openWorkspace' | 'closeWorkspace' | 'reloadPage'
> = {
  chooseWorkspace: async ({ purpose }, { window }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: usualPlace(),
      properties:
        purpose === 'open' ? ['openDirectory'] : ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    const directory = filePaths[0];
    if (canceled || directory === undefined) return ok(null);
    pointedAt.add(directory);
    return ok({ directory });
  },
  recentWorkspaces: async () => ok(recentWorkspaces()),
  openWorkspace: async ({ directory, how }, seat) => {
    // A workspace is left before another one is opened, so that its vault has closed.
    if (seat.page !== 'welcome') return fail('refused');
    if (directory !== null && !isPointedAt(directory)) return fail('refused', { workspace: directory });
    const folder = await prepareFolder(directory, how);
    if (!folder.ok) return folder;
    await replaceWindow(seat, folder.value, how);
    return ok(null);
  },
  closeWorkspace: async (_, seat) => {
    // After the answer is on its way: the page that waits for it goes with its window.
    setImmediate(seat.leave);
    return ok(null);
  },
  reloadPage: async (_, { window }) => {
    setImmediate(() => window.webContents.reload());
    return ok(null);
  },
};

/** Finds or makes the folder and takes its lock. */
export async function prepareFolder(
  directory: string | null,
  how: OpeningWay,
): Promise<Result<WorkspaceFolder>> {
  const place = directory ?? (how === 'sample' ? await freshFolderName(usualPlace(), 'Dirigo sample') : null);
  if (place === null) return fail('input-invalid', { field: 'directory' });
  const folder = await folderFor(place, how);
  if (!folder.ok) return folder;
  const held = await holdWorkspace(folder.value.directory);
  if (!held.ok) return held;
  const readied = await ready(folder.value);
  if (!readied.ok) leaveWorkspace(folder.value.directory);
  return readied;
}

/** Problems: those of `tidyFolder` and `readThroughCopy`. */
async function ready(found: WorkspaceFolder): Promise<Result<WorkspaceFolder>> {
  try {
    const readOnly = found.readOnly || !(await takesFiles(found.directory));
    if (readOnly) return await readThroughCopy({ ...found, readOnly });
    const tidied = await tidyFolder(found);
    return tidied.ok ? ok(found) : tidied;
  } catch (error) {
    return diskProblem(error, found.directory);
  }
}

async function folderFor(place: string, how: OpeningWay): Promise<Result<WorkspaceFolder>> {
  if (how === 'open' || how === 'check') return findFolder(place);
  if (how !== 'restore') return makeFolder(place);
  const found = await findFolder(place);
  return !found.ok && found.problem.code === 'workspace-missing' ? makeFolder(place) : found;
}

async function replaceWindow(seat: Seat, folder: WorkspaceFolder, how: OpeningWay): Promise<void> {
  await openWorkspace(folder, how, seat.window.getBounds());
  await rememberWorkspace(folder.directory);
  setImmediate(seat.leave);
}

function isPointedAt(directory: string): boolean {
  return pointedAt.has(directory) || recentWorkspaces().some((recent) => recent.directory === directory);
}

function usualPlace(): string {
  const home = process.env.DIRIGO_HOME;
  if (home !== undefined && home !== '') return home;
  return app.getPath('documents') || homedir();
}
