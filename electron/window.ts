// The windows a person sees: the welcome page, and one workspace. Each replaces the other, because a workspace has a
// Chromium session of its own and a window cannot change its session.
import type { BrowserWindow, Rectangle } from 'electron';
import type { DeskEvent, OpeningWay } from '#shared/contracts/desk';
import type { Problem } from '#shared/model/problem';
import { offerContextMenu } from './context-menu';
import { leaveWorkspace } from './desk/held-locks';
import { dropCopy } from './desk/private-copy';
import type { WorkspaceFolder } from './desk/workspace-folder';
import { memorySession, workspaceSession } from './page-session';
import { makeWindow } from './page-window';
import { origin } from './protocol';
import { type Seat, takeSeat } from './seats';

/** ms that a page gets to put its work away before its window is taken from it */
const patience = 10_000;
/** ms; a page that dies twice within this time is not loaded a third time */
const crashPause = 10_000;

export async function openWelcome(
  startProblem: Problem | null,
  bounds: Rectangle | null = null,
): Promise<void> {
  const { session, files } = await memorySession('welcome');
  const window = makeWindow({ session, title: 'Dirigo', bounds });
  const leave = (): void => window.destroy();
  await open(window, {
    window,
    page: 'welcome',
    folder: null,
    entered: null,
    files,
    batch: null,
    startProblem,
    leave,
  });
}

/** The caller holds the workspace's lock; it is left when the window has gone. */
export async function openWorkspace(
  folder: WorkspaceFolder,
  entered: OpeningWay,
  bounds: Rectangle | null = null,
): Promise<void> {
  const { session, files } = await workspaceSession(folder);
  const window = makeWindow({ session, title: `${folder.name} – Dirigo`, bounds });
  let closing = false;
  const leave = (): void => {
    if (closing) window.destroy();
    else void openWelcome(null, window.getBounds()).then(() => window.destroy());
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    window.webContents.send('desk-event', { kind: 'closing' } satisfies DeskEvent);
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy();
    }, patience);
  });
  window.once('closed', () => {
    leaveWorkspace(folder.directory);
    dropCopy(folder);
  });
  await open(window, {
    window,
    page: 'workspace',
    folder,
    entered,
    files,
    batch: null,
    startProblem: null,
    leave,
  });
}

async function open(window: BrowserWindow, seat: Seat): Promise<void> {
  takeSeat(seat);
  reviveOnce(window);
  offerContextMenu(window.webContents);
  window.once('ready-to-show', () => window.show());
  try {
    await window.loadURL(`${origin}/index.html`);
  } catch (error) {
    // Its workspace's lock goes with it.
    window.destroy();
    throw error;
  }
}

function reviveOnce(window: BrowserWindow): void {
  let diedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    process.stderr.write(`The page stopped (${reason}).\n`);
    if (reason === 'clean-exit') return;
    const again = Date.now() - diedAt < crashPause;
    diedAt = Date.now();
    if (again) window.destroy();
    else window.webContents.reload();
  });
}
