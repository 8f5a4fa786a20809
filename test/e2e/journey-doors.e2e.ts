// The other ways in: the sample, the check of one value or file, and the backup when the database is gone.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFolder, freshFolder, type Launched, launchApp, nextPage } from './launch';
import { runBatch } from './run-batch';
import { action, asSmallLaptop, choosePaths, openPanel, panel, performByPalette } from './window-driver';

let running: Launched;
let page: Page;

beforeAll(async () => {
  running = await launchApp({ home: await freshFolder('doors') });
  page = running.page;
});

afterAll(() => running?.app.close());

async function checkValue(value: string): Promise<string> {
  const check = panel(page, 'check');
  await check.locator('form input').fill(value);
  await action(check, 'check.value').click();
  const answer = check.locator('.d-check-answer', { hasText: value });
  await answer.waitFor();
  return (await answer.textContent()) ?? '';
}

/** Takes the backup the page offers; afterwards somebody of the case is found. */
async function restoreAndFind(gate: Locator): Promise<void> {
  const restoring = gate.locator('.d-form-boxed');
  await restoring.locator('input[type=password]').fill('seal every paper boat');
  await restoring.locator('button[type=submit]').click();
  await page.locator('.d-workbench').waitFor({ timeout: 60_000 });
  const search = await openPanel(page, 'search');
  await search.locator('input').fill('Baranishin');
  await search.locator('.d-hit', { hasText: 'Eugene Baranishin' }).waitFor();
}

describe('the first page', () => {
  it('leads to the sample: three cases, their lists, and connections to read', async () => {
    page = await nextPage(running.app, () => action(page, 'welcome.sample').click());
    await asSmallLaptop(running.app);
    await page.locator('.d-workbench').waitFor({ timeout: 90_000 });
    const rows = (await openPanel(page, 'cases')).locator('.d-case-row');
    await expect.poll(() => rows.count()).toBe(3);
    const connections = await openPanel(page, 'connections');
    await connections.locator('.d-evidence').waitFor({ timeout: 60_000 });
    expect(await connections.locator('[role=option]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Євген Баранишин')]),
    );
  });

  it('leads to records of one case that may be one: decided together, taken back, apart from the other connections', async () => {
    const connections = await openPanel(page, 'connections');
    await connections.locator('label[for$="-within"]').click();
    const first = connections.locator('[role=option]', { hasText: 'Stropwell' }).first();
    await first.click();
    const sheet = connections.locator('.d-evidence');
    await sheet
      .locator('.d-evidence-head', { hasText: '14 more records of the case say the same' })
      .waitFor();
    await connections.locator('[role=listbox]').focus();
    await page.keyboard.press('KeyS');
    await page.locator('.d-decision textarea').fill('One account at the exchange');
    await page.keyboard.press('Control+Enter');
    await page.locator('.d-decision textarea').waitFor({ state: 'detached' });
    await first.click();
    await sheet.locator('.d-decision-state[data-state=same]', { hasText: 'One account' }).waitFor();
    await sheet.getByRole('button', { name: 'Undo' }).click();
    await sheet.locator('.d-decision-state', { hasText: 'Proposed by the machine' }).waitFor();
  });

  it('leads to a check of one value: found in the lost documents, or not a clearance', async () => {
    page = await nextPage(running.app, () => performByPalette(page, 'action.closeWorkspace'));
    await action(page, 'welcome.check').click();
    page = await nextPage(running.app, () => page.locator('.d-recent-row').first().click());
    await asSmallLaptop(running.app);
    await panel(page, 'check').waitFor({ timeout: 60_000 });
    const found = await checkValue('ZX4419087');
    expect(found).toContain('1 possible match for “ZX4419087”, not verified');
    expect(found).toContain('lost_documents.csv');
    expect(await checkValue('zx 441 9087')).toContain('lost_documents.csv');
    const missing = await checkValue('Wilhelmina Quackenbos');
    expect(missing).toContain('not in these lists');
    expect(missing).toContain('not a clearance');
  });

  it('checks a whole file without importing it', async () => {
    const file = join(await freshFolder('checked'), 'guests.csv');
    await writeFile(file, 'guest,passport\n"Calarasu, Ion",ZX4419087\n"Nobody, Else",QQ0000001\n');
    const sources = async (): Promise<number> => {
      const files = await openPanel(page, 'import');
      const rows = files.locator('.d-table tbody tr');
      await rows.first().waitFor();
      const count = await rows.count();
      await openPanel(page, 'check');
      return count;
    };
    const before = await sources();
    await choosePaths(running.app, [file]);
    await panel(page, 'check').locator('.d-drop').click();
    const hits = panel(page, 'check').locator('.d-check-hits', { hasText: 'ZX4419087' });
    await hits.last().waitFor({ timeout: 60_000 });
    expect(await hits.last().textContent()).toContain('row 1');
    expect(await sources()).toBe(before);
  });
});

describe('a workspace whose database was emptied', () => {
  let workspace = '';

  it('is refused in a sentence, and comes back from its backup', async () => {
    const folder = await freshFolder('emptied');
    workspace = join(folder, 'Sheriff');
    const passphrase = join(folder, 'passphrase');
    await writeFile(passphrase, 'seal every paper boat\n');
    const batch = async (...words: readonly string[]): Promise<void> => {
      const { exitCode, err } = await runBatch([
        ...words,
        '--workspace',
        workspace,
        '--passphrase-file',
        passphrase,
      ]);
      expect(exitCode, err).toBe(0);
    };
    await batch('new', '--person', 'Dana Michaud');
    await batch(
      'import',
      '--case',
      'Slack Tide',
      join(appFolder, 'resources', 'sample', 'case-a', 'people.csv'),
    );
    await rm(join(workspace, 'database'), { recursive: true });

    page = await nextPage(running.app, () => performByPalette(page, 'action.closeWorkspace'));
    await choosePaths(running.app, [workspace]);
    page = await nextPage(running.app, () => action(page, 'welcome.open').click());
    const gate = panel(page, 'unlock');
    await gate.locator('input[type=password]').fill('seal every paper boat');
    await page.keyboard.press('Enter');
    await gate.locator('.d-callout', { hasText: 'restore the backup' }).waitFor();
    await restoreAndFind(gate);

    page = await nextPage(running.app, () => performByPalette(page, 'action.closeWorkspace'));
    // The lock goes when the vault has closed, a moment after the first page is there.
    const verify = ['verify', '--workspace', workspace, '--passphrase-file', passphrase];
    await expect.poll(async () => (await runBatch(verify)).exitCode, { timeout: 30_000 }).toBe(0);
  });

  it('comes back from it also without its keyring file, which the backup carries', async () => {
    await rm(join(workspace, 'keyring.json'));
    await choosePaths(running.app, [workspace]);
    page = await nextPage(running.app, () => action(page, 'welcome.open').click());
    const gate = panel(page, 'unlock');
    await gate.locator('.d-callout', { hasText: 'keyring file is missing or damaged' }).waitFor();
    await restoreAndFind(gate);
  });

  it('comes back without a passphrase where a key file opens it: nobody has ever typed one', async () => {
    const keyed = join(await freshFolder('keyed'), 'Keyed');
    const people = join(appFolder, 'resources', 'sample', 'case-a', 'people.csv');
    for (const words of [['new'], ['import', '--case', 'Slack Tide', people]])
      expect((await runBatch([...words, '--workspace', keyed])).exitCode).toBe(0);
    await rm(join(keyed, 'database'), { recursive: true });
    page = await nextPage(running.app, () => performByPalette(page, 'action.closeWorkspace'));
    await choosePaths(running.app, [keyed]);
    page = await nextPage(running.app, () => action(page, 'welcome.open').click());
    await panel(page, 'unlock').locator('.d-callout', { hasText: 'restore the backup' }).waitFor();
    await action(page, 'restore.run').click();
    await page.locator('.d-workbench').waitFor({ timeout: 60_000 });
    await (await openPanel(page, 'cases')).locator('.d-case-row', { hasText: 'Slack Tide' }).waitFor();
  });
});
