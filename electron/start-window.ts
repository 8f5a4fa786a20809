// The life of the program as a window: one process a profile, the welcome page or the workspace that was named.
import { resolve } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { applyPreferences } from './appearance';
import { serveDesk } from './desk/serve-desk';
import { prepareFolder } from './desk/workspaces';
import { closeDefaultSession } from './page-session';
import { watchPower } from './power';
import { rememberWorkspace } from './recent-workspaces';
import { openWelcome, openWorkspace } from './window';

/** To be called before the app is ready; `workspace` as it was named on the command line. */
export async function startWindow(workspace: string | null): Promise<void> {
  const home = process.env.DIRIGO_HOME;
  if (home !== undefined && home !== '') {
    app.setPath('userData', resolve(home));
    app.setPath('sessionData', resolve(home));
  }
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  app.on('second-instance', showAgain);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  await closeDefaultSession();
  applyPreferences();
  serveDesk();
  watchPower();
  await (workspace === null ? openWelcome(null) : openNamed(resolve(workspace)));
}

/** A folder that is no workspace yet becomes one. */
async function openNamed(directory: string): Promise<void> {
  const found = await prepareFolder(directory, 'open');
  const missing = !found.ok && found.problem.code === 'workspace-missing';
  const folder = missing ? await prepareFolder(directory, 'create') : found;
  if (!folder.ok) return openWelcome(folder.problem);
  await openWorkspace(folder.value, missing ? 'create' : 'open');
  await rememberWorkspace(folder.value.directory);
}

function showAgain(): void {
  const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
