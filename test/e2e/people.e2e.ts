// Several people at one workspace, in the real window: one adds another, each opens with a passphrase of their own, the
// keys are dropped when nobody is there, and a sheet of paper helps who forgot.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedAnswer } from './batch-answers';
import { freshFolder, type Launched, launchApp } from './launch';
import { pdfPages } from './pdf-text';
import { processesBelow } from './processes-below';
import { runBatch } from './run-batch';
import { makeWorkspace } from './scenes';
import { action, asSmallLaptop, choosePaths, choosePlace, openPanel, panel, quit } from './window-driver';

const hers = 'a long enough passphrase';
const his = 'seven grey herring gulls';
const hisNext = 'seven loud herring gulls';

let folder: string;
let running: Launched;
let page: Page;
let sheet = '';

beforeAll(async () => {
  folder = await freshFolder('people');
  running = await launchApp({ home: await freshFolder('people-home'), workspace: join(folder, 'Sheriff') });
  page = running.page;
  await asSmallLaptop(running.app);
  await makeWorkspace(page, 'Dana Michaud', hers);
});

afterAll(() => running.app.close().catch(() => undefined));

async function typePassphrase(words: string): Promise<void> {
  const form = panel(page, 'unlock').locator('form');
  await form.locator('input[type=password]').fill(words);
  await form.locator('button[type=submit]').click();
}

async function open(words: string): Promise<void> {
  await typePassphrase(words);
  await page.locator('.d-workbench').waitFor();
}

async function lock(): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await panel(page, 'unlock').locator('input[type=password]').waitFor();
}

function rowOf(people: Locator, name: string): Locator {
  return people.locator(`tr[data-person="${name}"]`);
}

async function typeTwice(form: Locator, words: string): Promise<void> {
  const fields = form.locator('input[autocomplete=new-password]');
  await fields.nth(0).fill(words);
  await fields.nth(1).fill(words);
}

describe('an administrator', () => {
  it('adds a person with a role and a first passphrase', async () => {
    const people = await openPanel(page, 'people');
    const form = people.locator('[data-form="add-person"]');
    await action(people, 'people.add').press('Enter');
    // By keys alone: away from the form, and back to where one came from.
    await form.getByLabel('Role').press('ArrowDown');
    const choice = page.getByRole('option', { name: 'Reviewer' });
    await choice.waitFor();
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.locator('[data-action="people.add"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await form.getByLabel('Name').fill('Casey Roe');
    await typeTwice(form, 'short');
    await form.locator('button[type=submit]').click();
    await form.locator('.d-callout-bad').waitFor();
    await typeTwice(form, his);
    await form.locator('button[type=submit]').click();
    await rowOf(people, 'Casey Roe').waitFor();
    expect(await rowOf(people, 'Casey Roe').locator('input').first().inputValue()).toBe('Analyst');
    // The only administrator cannot be removed, and the panel says why.
    expect(await action(rowOf(people, 'Dana Michaud'), 'people.remove').isDisabled()).toBe(true);
    expect(await people.textContent()).toContain('The only administrator can neither leave nor step down.');
  });

  it('prints the recovery sheet once and tries it from the paper', async () => {
    const people = panel(page, 'people');
    const pdf = join(folder, 'sheet.pdf');
    await choosePlace(running.app, pdf);
    await action(people, 'people.sheet').click();
    await action(page, 'people.sheet.print').click();
    const form = page.locator('[data-form="try-sheet"]');
    await form.waitFor({ timeout: 30_000 });
    const text = pdfPages(pdf).join('\n');
    for (const said of ['Recovery sheet', 'Sheriff', 'Dana Michaud', 'TLP:AMBER', 'Signature'])
      expect(text).toContain(said);
    const numbered = [...text.matchAll(/(\d+)\.\s+([a-z]+)/g)].map(
      ([, at, word]) => [Number(at), word] as const,
    );
    const inOrder = [...numbered].sort(([a], [b]) => a - b);
    expect(inOrder.map(([at]) => at)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    sheet = inOrder.map(([, word]) => word).join(' ');
    const [seen = ''] = await page.locator('body').allInnerTexts();
    const shown = new Set(seen.toLowerCase().match(/[a-z]+/g));
    // A word or two of the sheet may be words of the window: “name”, “sheet”, “key”.
    expect(inOrder.filter(([, word]) => shown.has(word ?? '')).length).toBeLessThan(8);

    await form.locator('textarea').first().fill(sheet.split(' ').reverse().join(' '));
    await form.locator('button[type=submit]').click();
    await form.locator('.d-callout-bad').waitFor();
    await form
      .locator('textarea')
      .first()
      .fill(inOrder.map(([at, word]) => `${at}. ${word}`).join('\n'));
    await form.locator('button[type=submit]').click();
    await page.locator('[role=dialog] .d-callout-good').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  });
});

describe('a locked workspace', () => {
  it('shows nobody’s name and nothing of a case, and opens for the other person', async () => {
    await lock();
    const seen = (await page.locator('body').textContent()) ?? '';
    expect(seen).not.toContain('Dana');
    expect(seen).not.toContain('Casey');
    await open(his);
    expect(await page.locator('.d-statusbar').textContent()).toContain('Casey Roe');
  });

  it('lets an analyst see who works here and says who may change it', async () => {
    const people = await openPanel(page, 'people');
    await people.locator('table').waitFor();
    expect(await action(people, 'people.add').isDisabled()).toBe(true);
    expect(await action(people, 'people.sheet').isDisabled()).toBe(true);
    expect(await action(rowOf(people, 'Dana Michaud'), 'people.remove').isDisabled()).toBe(true);
    expect(await people.textContent()).toContain('You are here as: analyst.');
    const settings = await openPanel(page, 'settings');
    expect(await action(settings, 'settings.rules').isDisabled()).toBe(true);
  });

  it('opens with the passphrase that he chose himself, and no longer with the first one', async () => {
    const form = (await openPanel(page, 'people')).locator('[data-form="own-passphrase"]');
    await form.locator('input[type=password]').first().fill(his);
    await typeTwice(form, hisNext);
    await form.locator('button[type=submit]').click();
    await page.locator('.mantine-Notification-root').first().waitFor({ timeout: 30_000 });
    await lock();
    await typePassphrase(his);
    await panel(page, 'unlock').locator('.mantine-PasswordInput-error').waitFor();
    await open(hisNext);
  });

  it('is locked by the sleep of the machine', async () => {
    await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await panel(page, 'unlock').locator('input[type=password]').waitFor();
    await open(hers);
  });

  it('is locked when nobody has touched it for as long as the settings say', async () => {
    const settings = await openPanel(page, 'settings');
    await settings.getByLabel('Lock after (minutes)').fill('2');
    await action(settings, 'settings.rules').click();
    await page.locator('.mantine-Notification-root').first().waitFor();
    await passMinutes(1.5);
    await page.waitForTimeout(2500);
    expect(await page.locator('.d-workbench').count()).toBe(1);
    await passMinutes(1);
    await panel(page, 'unlock').locator('input[type=password]').waitFor();
    await open(hers);
  });
});

/** The page's clock goes on without anybody having touched anything. */
async function passMinutes(minutes: number): Promise<void> {
  await page.evaluate((ms) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  }, minutes * 60_000);
}

const rows = Array.from(
  { length: 60_000 },
  (_, at) =>
    `"Birch, Ada ${at}",19${String(60 + (at % 40))}-03-0${1 + (at % 9)},207-555-01${String(at % 100).padStart(2, '0')}`,
);

async function startImport(name: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, ['name,birth date,phone', ...rows, `"${name}",1980-01-01,207-555-0199`].join('\n'));
  const files = await openPanel(page, 'import');
  await choosePaths(running.app, [file]);
  await action(files, 'import.chooseFiles').click();
  await files.locator('.d-queue li[data-stage=ready]').waitFor({ timeout: 60_000 });
  await action(files, 'import.start').click();
  await files.locator('.d-queue li[data-stage=importing]').waitFor();
}

async function importedFiles(): Promise<string> {
  const history = await openPanel(page, 'history');
  await history.locator('.d-history-line').first().waitFor();
  return (await history.locator('.d-history').textContent()) ?? '';
}

describe('an import that runs when the workspace locks', () => {
  it('is finished behind the blank window when somebody locks', async () => {
    await startImport('finished.csv');
    await page.keyboard.press('Control+KeyL');
    const blank = page.locator('[data-panel="locking"]');
    await blank.waitFor();
    expect(await page.locator('body').textContent()).not.toContain('finished.csv');
    await panel(page, 'unlock').locator('input[type=password]').waitFor({ timeout: 60_000 });
    await open(hers);
    expect(await importedFiles()).toContain('finished.csv');
  });

  it('is cancelled by the sleep of the machine: the state is the one before', async () => {
    await startImport('asleep.csv');
    await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await panel(page, 'unlock').locator('input[type=password]').waitFor({ timeout: 30_000 });
    await open(hers);
    const history = await importedFiles();
    expect(history).toContain('finished.csv');
    expect(history).not.toContain('asleep.csv');
    await action(panel(page, 'history'), 'history.verify').click();
    await page.locator('.d-callout-good').waitFor({ timeout: 60_000 });
  });
});

describe('an import whose machine sleeps in the middle', () => {
  /** Everything of the program stands still, as in the sleep of a machine; then it goes on. */
  async function standStill(ms: number): Promise<void> {
    const all = processesBelow(running.app.process().pid ?? 0);
    for (const id of all) process.kill(id, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, ms));
    for (const id of all) process.kill(id, 'SIGCONT');
  }

  it.runIf(process.platform === 'linux')(
    'is finished when it wakes, where nobody asked for a lock',
    async () => {
      await startImport('woken.csv');
      await standStill(3000);
      await page.locator('.d-queue li[data-stage=done]').waitFor({ timeout: 60_000 });
      expect(await importedFiles()).toContain('woken.csv');
    },
  );

  it.runIf(process.platform === 'linux')(
    'is undone, and locked when it wakes, where the sleep was told',
    async () => {
      await startImport('frozen.csv');
      await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
      await standStill(3000);
      await panel(page, 'unlock').locator('input[type=password]').waitFor({ timeout: 30_000 });
      await open(hers);
      expect(await importedFiles()).not.toContain('frozen.csv');
      await action(panel(page, 'history'), 'history.verify').click();
      await page.locator('.d-callout-good').waitFor({ timeout: 60_000 });
    },
  );
});

describe('a person who leaves', () => {
  it('is removed by the one step of typing the name, and their passphrase opens nothing', async () => {
    const people = await openPanel(page, 'people');
    await action(rowOf(people, 'Casey Roe'), 'people.remove').click();
    const form = page.locator('[data-form="remove-person"]');
    await form.locator('input').fill('Casey');
    expect(await form.locator('button[type=submit]').isDisabled()).toBe(true);
    await form.locator('input').fill('Casey Roe');
    await form.locator('button[type=submit]').click();
    await form.waitFor({ state: 'detached', timeout: 60_000 });
    await page.locator('tr[data-person="Casey Roe"][data-left="true"]').waitFor();
    // Whoever left may have read the sheet: a new one is offered at once, and the panel goes on saying so.
    const offered = page.locator('[data-form="print-sheet"] .d-callout-warn');
    await offered.waitFor();
    expect(await offered.textContent()).toContain('Casey Roe');
    await page.keyboard.press('Escape');
    await offered.waitFor({ state: 'detached' });
    expect(await people.locator('.d-callout-warn').last().textContent()).toContain('Casey Roe');
    await lock();
    await typePassphrase(hisNext);
    await panel(page, 'unlock').locator('.mantine-PasswordInput-error').waitFor();
    expect(await readFile(join(folder, 'Sheriff', 'keyring.json'), 'utf8')).not.toContain('Casey');
  });
});

describe('a lost passphrase', () => {
  it('is replaced with the words of the sheet, which still holds after the keys were turned', async () => {
    await action(page, 'unlock.lost').click();
    const words = page.locator('[data-form="recovery-words"]');
    await words.locator('textarea').first().fill('abandon '.repeat(15));
    await words.locator('button[type=submit]').click();
    await words.locator('.d-callout-bad').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Dana');
    await words.locator('textarea').first().fill(sheet);
    await words.locator('button[type=submit]').click();
    const person = page.locator('[data-form="recovery-person"]');
    await person.waitFor();
    await typeTwice(person, 'granite ferry whistle dawn');
    await person.locator('button[type=submit]').click();
    await page.locator('.d-workbench').waitFor();
    await lock();
    await typePassphrase(hers);
    await panel(page, 'unlock').locator('.mantine-PasswordInput-error').waitFor();
    await open('granite ferry whistle dawn');
    const history = await openPanel(page, 'history');
    await history
      .locator('.d-history-line', { hasText: 'Passphrase replaced with the recovery sheet' })
      .waitFor();
  });

  it('is replaced in batch mode, too, with the words in a file', async () => {
    await quit(running.app);
    const workspace = ['--workspace', join(folder, 'Sheriff'), '--json'];
    const words = join(folder, 'words');
    const next = join(folder, 'next');
    await writeFile(words, sheet.split(' ').reverse().join('\n'));
    await writeFile(next, 'four quiet lakes north\n');
    const order = ['recover', words, '--person', 'Dana Michaud', '--new-passphrase-file', next, ...workspace];
    const refused = await runBatch(order);
    expect([refused.exitCode, failedAnswer.parse(JSON.parse(refused.out)).problem.code]).toEqual([
      3,
      'recovery-wrong',
    ]);
    await writeFile(words, sheet.split(' ').join('\n'));
    const { exitCode, err } = await runBatch(order);
    expect(exitCode, err).toBe(0);
    const opened = await runBatch(['list', ...workspace, '--passphrase-file', next]);
    expect(opened.exitCode, opened.err).toBe(0);
  });
});
