// A workspace is a folder: made, locked, left, and opened again by another process, also after a crash.
import type { ChildProcess } from 'node:child_process';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { askDesk } from './ask-desk';
import { freshFolder, type Launched, type LaunchOptions, launchApp, nextPage } from './launch';

const started: ChildProcess[] = [];

afterEach(async () => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
});

async function launch(options: LaunchOptions): Promise<Launched> {
  const launched = await launchApp(options);
  started.push(launched.app.process());
  return launched;
}

/** As if a person had chosen the folder in the system's dialog. */
async function choose(app: ElectronApplication, page: Page, directory: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, directory);
  await askDesk(page, 'chooseWorkspace', { purpose: 'open' });
}

const keyring = { text: '{"a":"keyring"}' };

describe('a workspace folder', () => {
  it('is made with rights for its owner alone, and holds its own database', async () => {
    const workspace = join(await freshFolder('made'), 'inner', 'work');
    const { page } = await launch({ home: await freshFolder('home'), workspace });
    expect(await askDesk(page, 'readKeyring', null)).toEqual({ ok: true, value: null });
    expect(await askDesk(page, 'writeKeyring', keyring)).toEqual({ ok: true, value: null });
    expect(await askDesk(page, 'readKeyring', null)).toEqual({ ok: true, value: keyring.text });
    expect(await askDesk(page, 'writeKeyFile', { passphrase: 'open sesame' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await askDesk(page, 'readKeyFile', null)).toEqual({ ok: true, value: 'open sesame' });
    expect(await askDesk(page, 'situation', null)).toMatchObject({
      value: { page: 'workspace', workspace: { directory: workspace, name: 'work', keyFile: true } },
    });
    const modes = await Promise.all(
      ['', 'keyring.json', 'key.txt'].map((name) => stat(join(workspace, name))),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600', '600']);
    expect(await readdir(workspace)).toEqual(['database', 'key.txt', 'keyring.json']);
    const free = await askDesk(page, 'freeSpace', null);
    expect(free.ok && free.value.bytes).toBeGreaterThan(0);
  });

  it('is refused to a second process while the first lives, and free when it was killed', async () => {
    const workspace = await freshFolder('locked');
    const first = await launch({ home: await freshFolder('home'), workspace });
    await askDesk(first.page, 'writeKeyring', keyring);

    const second = await launch({ home: await freshFolder('home'), workspace });
    const locked = { code: 'workspace-locked', facts: { workspace } };
    expect(await askDesk(second.page, 'situation', null)).toMatchObject({
      value: { page: 'welcome', startProblem: locked },
    });
    await choose(second.app, second.page, workspace);
    const open = (): ReturnType<typeof askDesk<'openWorkspace'>> =>
      askDesk(second.page, 'openWorkspace', { directory: workspace, how: 'open' });
    expect(await open()).toEqual({ ok: false, problem: locked });

    const gone = new Promise((resolve) => first.app.process().once('exit', resolve));
    first.app.process().kill('SIGKILL');
    await gone;
    const page = await nextPage(second.app, open);
    expect(await askDesk(page, 'situation', null)).toMatchObject({
      value: { workspace: { directory: workspace } },
    });
  });

  it('keeps what its pages stored, for the next process', async () => {
    const workspace = await freshFolder('kept');
    const first = await launch({ home: await freshFolder('home'), workspace });
    await askDesk(first.page, 'writeKeyring', keyring);
    const store = (): Promise<number> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kept', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').add('row');
          const counting = writing.objectStore('rows').count();
          writing.oncomplete = () => resolve(counting.result);
        };
      });
    expect(await first.page.evaluate(store)).toBe(1);
    first.app.process().kill('SIGKILL');
    const second = await launch({ home: await freshFolder('home'), workspace });
    expect(await second.page.evaluate(store)).toBe(2);
  });

  it('loses the unfinished keyring of a crash when it is opened', async () => {
    const workspace = await freshFolder('unfinished');
    await writeFile(join(workspace, 'keyring.json'), keyring.text);
    await writeFile(join(workspace, 'keyring.json.new'), '{"half');
    const { page } = await launch({ home: await freshFolder('home'), workspace });
    expect(await askDesk(page, 'readKeyring', null)).toEqual({ ok: true, value: keyring.text });
    expect(await readdir(workspace)).not.toContain('keyring.json.new');
  });

  it('goes back to the welcome page, which lists it and opens it again', async () => {
    const workspace = await freshFolder('again');
    const { app, page } = await launch({ home: await freshFolder('home'), workspace });
    await askDesk(page, 'writeKeyring', keyring);
    const welcome = await nextPage(app, () => askDesk(page, 'closeWorkspace', null));
    const recent = await askDesk(welcome, 'recentWorkspaces', null);
    expect(recent).toMatchObject({ ok: true, value: [{ directory: workspace }] });
    const again = await nextPage(app, () =>
      askDesk(welcome, 'openWorkspace', { directory: workspace, how: 'open' }),
    );
    expect(await askDesk(again, 'readKeyring', null)).toEqual({ ok: true, value: keyring.text });
  });

  it('hears that its window wants to close, and the program ends when it has answered', async () => {
    const workspace = await freshFolder('closing');
    const { app } = await launch({ home: await freshFolder('home'), workspace });
    // The page goes as soon as it has answered, with all it could tell: so the main process tells what it sent.
    let told = '';
    app.process().stdout?.on('data', (bytes: Buffer) => {
      told += bytes.toString();
    });
    const ended = new Promise((resolve) => app.process().once('close', resolve));
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return;
      const { webContents } = window;
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...words) => {
        process.stdout.write(`sent ${JSON.stringify(words)}\n`);
        send(channel, ...words);
      };
      window.close();
    });
    expect(await ended).toBe(0);
    expect(told).toContain('"kind":"closing"');
  });
});
