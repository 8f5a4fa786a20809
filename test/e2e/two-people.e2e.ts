// The second-person rule in the real window: what one person holds to be the same waits until another says so, and the
// exception has a name. And what must leave no trace on the machine.
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InTurn } from './in-turn';
import { appFolder, freshFolder, type Launched, launchApp } from './launch';
import { runBatch } from './run-batch';
import { action, asSmallLaptop, openPanel, panel, quit } from './window-driver';

const hers = 'a long enough passphrase';
const his = 'seven grey herring gulls';
const sample = join(appFolder, 'resources', 'sample');

let home: string;
let running: Launched;
let page: Page;

beforeAll(async () => {
  const folder = await freshFolder('two-people');
  home = await freshFolder('two-people-home');
  const workspace = join(folder, 'Sheriff');
  const [dana, casey] = [join(folder, 'dana'), join(folder, 'casey')];
  await writeFile(dana, `${hers}\n`);
  await writeFile(casey, `${his}\n`);
  const open = ['--workspace', workspace, '--passphrase-file', dana];
  // A number of the documentation kind: the area is one that was never given out to anybody.
  const numbers = join(folder, 'numbers.csv');
  await writeFile(numbers, 'name,SSN\n"Larkspur, Wren",772-45-6789\n');
  const made = await runBatch(['new', '--person', 'Dana Michaud', ...open]);
  expect(made.exitCode, made.err).toBe(0);
  const turns = new InTurn(() => open);
  for (const words of [
    ['import', '--case', 'Slack Tide', join(sample, 'case-a', 'people.csv')],
    ['import', '--case', 'Slack Tide', numbers],
    ['import', join(sample, 'lists', 'notices.json')],
    ['person', 'add', 'Casey Roe', '--new-passphrase-file', casey],
  ]) {
    const { exitCode, err } = await turns.run(...words);
    expect(exitCode, err).toBe(0);
  }
  await turns.end();
  running = await launchApp({ home, workspace });
  page = running.page;
  await asSmallLaptop(running.app);
  await unlock(hers);
});

afterAll(() => quit(running.app));

async function unlock(words: string): Promise<void> {
  const form = panel(page, 'unlock').locator('form');
  await form.locator('input[type=password]').fill(words);
  await form.locator('button[type=submit]').click();
  await page.locator('.d-workbench').waitFor();
}

async function changePerson(words: string): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await unlock(words);
}

async function showConnection(at: number): Promise<Locator> {
  const connections = await openPanel(page, 'connections');
  await connections.locator('[role=option]').nth(at).click();
  return connections.locator('.d-evidence');
}

async function decideSame(sheet: Locator, reason: string): Promise<void> {
  await action(sheet, 'connection.same').click();
  await sheet.locator('form textarea').first().fill(reason);
  await action(sheet, 'connection.decide').click();
  await sheet.locator('form').waitFor({ state: 'detached' });
}

describe('the second-person rule', () => {
  it('is a setting of the workspace', async () => {
    const settings = await openPanel(page, 'settings');
    await settings.getByLabel('“Same” takes two people').check({ force: true });
    await action(settings, 'settings.rules').click();
    await page.locator('.mantine-Notification-root').first().waitFor();
  });

  it('lets one person’s “same” wait, and lets them not confirm it', async () => {
    await decideSame(await showConnection(0), 'Name, birth date and birthplace agree');
    const sheet = await showConnection(0);
    await sheet.locator('.d-decision-state[data-state="waiting"]').waitFor();
    expect(await sheet.textContent()).toContain('It counts once a second person says so too.');
    expect(await sheet.textContent()).toContain('somebody else has to confirm it');
    await action(sheet, 'connection.same').click();
    await sheet.locator('form textarea').first().fill('once more');
    expect(await action(sheet, 'connection.decide').isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.d-inbox-row .d-status[data-status="waiting"]').first().waitFor();
  });

  it('counts once the second person says so, and both stand beside it', async () => {
    await changePerson(his);
    const sheet = await showConnection(0);
    await sheet.locator('.d-decision-state[data-state="waiting"]').waitFor();
    expect(await action(sheet, 'connection.same').textContent()).toContain('Confirm');
    await decideSame(sheet, 'His sister knows him');
    const standing = (await showConnection(0)).locator('.d-decision-state[data-state="same"]');
    await standing.waitFor();
    const said = (await standing.textContent()) ?? '';
    for (const part of ['Dana Michaud', 'confirmed by Casey Roe', 'His sister knows him'])
      expect(said).toContain(part);
  });

  it('gives way to imminent danger for who may decide alone, and the history names the exception', async () => {
    const other = await showConnection(1);
    await action(other, 'connection.same').click();
    expect(await action(other, 'connection.override').count()).toBe(0);
    await page.keyboard.press('Escape');
    await changePerson(hers);
    const sheet = await showConnection(1);
    await action(sheet, 'connection.same').click();
    await sheet.locator('form textarea').first().fill('Same tattoo');
    await action(sheet, 'connection.override').click();
    expect(await action(sheet, 'connection.decide').isDisabled()).toBe(true);
    await sheet.getByLabel('Which danger allows no waiting?').fill('He is armed and on the way');
    await action(sheet, 'connection.decide').click();
    await sheet.locator('form').waitFor({ state: 'detached' });
    const standing = (await showConnection(1)).locator('.d-decision-state[data-state="same"]');
    await standing.waitFor();
    expect(await standing.textContent()).toContain('He is armed and on the way');
    const history = await openPanel(page, 'history');
    await history
      .locator('.d-history-line', { hasText: 'Decision recorded without a second person' })
      .waitFor();
  });
});

describe('a protected value', () => {
  it('is taken off the clipboard when the workspace locks; another copy stays', async () => {
    const search = await openPanel(page, 'search');
    await search.locator('input').fill('Larkspur');
    await search.locator('.d-hit').first().waitFor();
    await page.keyboard.press('Enter');
    const value = panel(page, 'entity').locator('[data-protected] .d-property-value').first();
    await value.waitFor();
    await copy(value);
    const shown = (await value.textContent()) ?? '';
    await expect.poll(clipboard).toBe(shown);
    await changePerson(hers);
    expect(await clipboard()).toBe('');
    await openPanel(page, 'cases');
    await copy(page.locator('.d-case-title').first());
    await expect.poll(clipboard).toBe('Slack Tide');
    await changePerson(hers);
    expect(await clipboard()).toBe('Slack Tide');
  });
});

async function copy(text: Locator): Promise<void> {
  await text.evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+KeyC');
}

function clipboard(): Promise<string> {
  return running.app.evaluate(async ({ clipboard: board }) => board.readText());
}

describe('the window', () => {
  it('is kept out of screenshots when the workspace asks for it', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const asked: boolean[] = [];
      Object.assign(globalThis, { asked });
      for (const window of BrowserWindow.getAllWindows())
        window.setContentProtection = (on) => asked.push(on);
    });
    const settings = await openPanel(page, 'settings');
    await settings.getByLabel('Keep the window out of screenshots').check({ force: true });
    await action(settings, 'settings.rules').click();
    await expect
      .poll(() => running.app.evaluate(() => (globalThis as { asked?: boolean[] }).asked?.at(-1)))
      .toBe(true);
  });
});

describe('the program’s own folder', () => {
  it('holds no crash dump, no dictionary and no word of a case', async () => {
    const off = await running.app.evaluate(({ app, BrowserWindow, session }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return {
        switches: ['disable-breakpad', 'disable-background-networking', 'disable-component-update'].map(
          (name) => app.commandLine.hasSwitch(name),
        ),
        spelling: [own, session.defaultSession].map((one) => one?.isSpellCheckerEnabled()),
      };
    });
    expect(off).toEqual({ switches: [true, true, true], spelling: [false, false] });
    // A page that dies for real leaves nothing behind, in the folder for dumps neither.
    const dumps = await running.app.evaluate(async ({ app, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const gone = new Promise((resolve) => window?.webContents.once('render-process-gone', resolve));
      window?.webContents.forcefullyCrashRenderer();
      await gone;
      return app.getPath('crashDumps');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const dumped = await readdir(dumps, { recursive: true }).catch(() => []);
    expect(dumped.filter((name) => name.endsWith('.dmp'))).toEqual([]);
    const files: string[] = [];
    for (const name of await readdir(home, { recursive: true })) {
      const path = join(home, name);
      if ((await lstat(path)).isFile()) files.push(name);
    }
    expect(files.filter((name) => /\.dmp$|Dictionaries/i.test(name))).toEqual([]);
    const holding = async (word: string): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const name of files) {
        const bytes = await readFile(join(home, name));
        if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.push(name);
      }
      return found;
    };
    // The scan finds what is there: the folder itself.
    expect(await holding('Sheriff')).toContain('recent-workspaces.json');
    for (const word of ['Slack Tide', 'Baranishin', 'Larkspur', 'Dana Michaud', 'people.csv'])
      expect(await holding(word), word).toEqual([]);
    const recent = JSON.parse(await readFile(join(home, 'recent-workspaces.json'), 'utf8'));
    expect(recent.map((one: object) => Object.keys(one).sort())).toEqual([['directory', 'openedAt']]);
  });
});
