// Starts the real program for a test: `npm run e2e` builds it and says where Electron is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';

export const appFolder = fileURLToPath(new URL('../..', import.meta.url));

export interface LaunchOptions {
  /** The program's own folder: preferences, recent workspaces, and where the sample goes. One a running program. */
  readonly home: string;
  /** Opened at the start; a folder that is no workspace yet becomes one. Without it: the welcome page. */
  readonly workspace?: string;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export async function launchApp(options: LaunchOptions): Promise<Launched> {
  // The driver was seen to wait in vain for a program that had started; it says so here, and what it had heard of it.
  const app = await driven(options).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
    console.warn(error.message);
    return driven(options);
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page };
}

function driven({ home, workspace }: LaunchOptions): Promise<ElectronApplication> {
  const words = workspace === undefined ? [] : ['--workspace', workspace];
  return _electron.launch({
    executablePath: electronPath(),
    args: electronArgs(appFolder, words),
    env: { ...environment(), DIRIGO_HOME: home },
    timeout: 40_000,
  });
}

/** Runs `act`, which makes the program replace its window, and answers the page of the new one. */
export async function nextPage(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const opening = app.waitForEvent('window');
  // The page that asked goes with its window, often before it hears the answer.
  await act().catch((error: Error) => {
    if (!/closed/.test(error.message)) throw error;
  });
  const page = await opening;
  await page.waitForLoadState('load');
  return page;
}

const made: string[] = [];

/** A new empty folder under the system's temporary one, removed when the file's tests have run. */
export async function freshFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `dirigo-e2e-${name}-`));
  made.push(folder);
  return folder;
}

afterAll(async () => {
  // A program that was just killed may still be writing.
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

export function electronPath(): string {
  const path = process.env.DIRIGO_ELECTRON;
  if (path === undefined) throw new Error('DIRIGO_ELECTRON is not set: run these tests with `npm run e2e`.');
  return path;
}

/** Without what a developer's shell may hold for the program. */
export function environment(): Record<string, string> {
  const { DIRIGO_PASSPHRASE: _, DIRIGO_NEW_PASSPHRASE: __, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
