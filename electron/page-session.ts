// A Chromium session made fit for our pages, once: a workspace opened again gets the same session from Electron.
import { app, type Session, session } from 'electron';
import type { WorkspaceFolder } from './desk/workspace-folder';
import { OfferedFiles } from './offered-files';
import { closeSessionToNetwork } from './offline';
import { serveScheme } from './protocol';
import { confineSession } from './security';

export interface PageSession {
  readonly session: Session;
  /** What its page may read of the disk. */
  readonly files: OfferedFiles;
}

// A PDF names the program's default user agent as its creator: a recipient need not learn what machine made it. Pages
// keep Chromium's own, from which libraries tell the system they run on.
const chromiumAgent = app.userAgentFallback;
app.userAgentFallback = app.getName();

const prepared = new WeakMap<Session, Promise<PageSession>>();

/** For the welcome page and for printing: nothing of it reaches the disk. */
export function memorySession(purpose: 'welcome' | 'print'): Promise<PageSession> {
  return prepare(session.fromPartition(purpose, { cache: false }));
}

/** The database of a workspace lies in its folder. */
export function workspaceSession({ database }: WorkspaceFolder): Promise<PageSession> {
  return prepare(session.fromPath(database, { cache: false }));
}

/** The session that no page of ours uses, closed like the others. */
export async function closeDefaultSession(): Promise<void> {
  confineSession(session.defaultSession);
  await closeSessionToNetwork(session.defaultSession);
}

function prepare(chromium: Session): Promise<PageSession> {
  const known = prepared.get(chromium);
  if (known !== undefined) return known;
  const ready = makeFit(chromium);
  prepared.set(chromium, ready);
  return ready;
}

async function makeFit(chromium: Session): Promise<PageSession> {
  confineSession(chromium);
  chromium.setUserAgent(chromiumAgent);
  await closeSessionToNetwork(chromium);
  const files = new OfferedFiles();
  serveScheme(chromium, files);
  return { session: chromium, files };
}
