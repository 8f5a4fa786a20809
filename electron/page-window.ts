// A window for one of our pages: no Node, sandboxed, and nothing of the web's looser habits.
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Rectangle, type Session } from 'electron';

export interface PageWindow {
  readonly session: Session;
  readonly title: string;
  /** Where the window it replaces stood. */
  readonly bounds: Rectangle | null;
}

/** Hidden until its page asks to be shown. */
export function makeWindow({ session, title, bounds }: PageWindow): BrowserWindow {
  return new BrowserWindow({
    width: 1366,
    height: 768,
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    icon: join(app.getAppPath(), 'resources', 'icons', 'dirigo-256.png'),
    webPreferences: {
      session,
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // Imports go on while the window is covered.
      backgroundThrottling: false,
    },
  });
}
