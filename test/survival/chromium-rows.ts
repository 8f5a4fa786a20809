// What Chromium makes of the files of a database, without the program around it: one Electron opens copy after copy, each in
// a session of its own as the program does, and hands out every row. What the vault makes of them is asked in this process.
import type { ElectronApplication } from 'playwright-core';
import { type TableName, tableNames } from '../../renderer/vault/worker/row-keys';
import { launchApp } from '../e2e/launch';
import type { StoredEntry } from '../vault/raw-rows';

export type ReadDatabase =
  | { readonly kind: 'rows'; readonly rows: ReadonlyMap<TableName, readonly StoredEntry[]> }
  /** Chromium threw it away, or finds none. */
  | { readonly kind: 'empty' }
  /** What it says when it opens or reads it. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly message: string };

type Row = readonly [key: StoredEntry['key'], base64: string];
type Answer =
  | { readonly rows: Readonly<Record<string, readonly Row[]>> }
  | { readonly empty: true }
  | { readonly name: string; readonly message: string };

export class ChromiumRows {
  readonly #app: ElectronApplication;

  private constructor(app: ElectronApplication) {
    this.#app = app;
  }

  /** `home`: an empty folder for the program's own things. */
  static async start(home: string): Promise<ChromiumRows> {
    return new ChromiumRows((await launchApp({ home })).app);
  }

  /** `database`: the folder of that name in a workspace; never the same one twice. */
  async read(database: string): Promise<ReadDatabase> {
    const answer = await this.#app.evaluate(readInPage, { database, page: `(${dump})()` });
    if ('empty' in answer) return { kind: 'empty' };
    if (!('rows' in answer)) return { kind: 'unreadable', ...answer };
    const entries = ([key, text]: Row): StoredEntry => ({
      key,
      value: new Uint8Array(Buffer.from(text, 'base64')),
    });
    const rows = tableNames.map((table) => [table, (answer.rows[table] ?? []).map(entries)] as const);
    return { kind: 'rows', rows: new Map(rows) };
  }

  close(): Promise<void> {
    return this.#app.close();
  }
}

/** In the main process. */
async function readInPage(
  { BrowserWindow, session }: typeof Electron.CrossProcessExports,
  { database, page }: { readonly database: string; readonly page: string },
): Promise<Answer> {
  const own = session.fromPath(database, { cache: false });
  own.protocol.handle('dirigo', () => new Response('', { headers: { 'Content-Type': 'text/html' } }));
  const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } });
  try {
    await window.loadURL('dirigo://app/');
    return (await window.webContents.executeJavaScript(page)) as Answer;
  } finally {
    window.destroy();
  }
}

/** In the page. */
async function dump(): Promise<Answer> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  try {
    let isNew = false;
    const opening = indexedDB.open('dirigo');
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    const opened = await settled(opening).catch((error: unknown) => {
      if (!isNew) throw error;
      return null;
    });
    if (opened === null) return { empty: true };
    const rows: Record<string, Row[]> = {};
    for (const table of opened.objectStoreNames) {
      const store = opened.transaction(table).objectStore(table);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      rows[table] = keys.map((key, at) => {
        let text = '';
        for (const byte of values[at] as Uint8Array) text += String.fromCharCode(byte);
        return [key as unknown as StoredEntry['key'], btoa(text)];
      });
    }
    opened.close();
    return { rows };
  } catch (error) {
    return error instanceof DOMException
      ? { name: error.name, message: error.message }
      : { name: 'Error', message: String(error) };
  }
}
