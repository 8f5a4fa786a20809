// Who looked at whom: a search, a sheet, a record, a print and a copy are in the log, and the log tells it for one person.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, type Launched, launchApp, nextPage } from './launch';
import { look } from './look';
import { runBatch } from './run-batch';
import {
  action,
  asSmallLaptop,
  chooseLanguage,
  choosePlace,
  dismissNotifications,
  openPanel,
  panel,
  performByPalette,
  quit,
} from './window-driver';

let home: string;
let running: Launched;
let page: Page;

beforeAll(async () => {
  home = await freshFolder('access');
  running = await launchApp({ home });
  page = await nextPage(running.app, () => action(running.page, 'welcome.sample').click());
  await asSmallLaptop(running.app);
  await page.locator('.d-workbench').waitFor({ timeout: 120_000 });
});

afterAll(() => running?.app.close().catch(() => undefined));

async function showAccess(): Promise<Locator> {
  const history = await openPanel(page, 'history');
  await history.locator('label[for$="-access"]').click();
  return history.locator('.d-history-line');
}

async function kindsOf(lines: Locator): Promise<readonly (string | null)[]> {
  return lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-kind')));
}

describe('the access log in the window', () => {
  it('holds the search that was sent, not the letters on the way, and the sheet and record that were opened', async () => {
    const search = await openPanel(page, 'search');
    // Half a second without a key is a rest, and a busy machine may hold a key for as long.
    const slower = 4;
    await page.evaluate((times) => {
      const { setTimeout: own } = window;
      Object.assign(window, {
        setTimeout: (act: () => void, ms = 0) => own(act, ms * times),
        asBefore: () => Object.assign(window, { setTimeout: own }),
      });
    }, slower);
    await search.locator('input').pressSequentially('baranyshyn', { delay: 30 });
    await search.locator('.d-hit').first().waitFor();
    await page.evaluate(() => (window as unknown as { asBefore: () => void }).asBefore());
    await page.waitForTimeout(slower * 500 + 400);
    await search.locator('input').press('Enter');
    const sheet = panel(page, 'entity');
    await sheet.locator('.d-row-link').first().waitFor();
    await sheet.locator('.d-row-link').first().click();
    await panel(page, 'record').locator('.d-cells').waitFor();

    const lines = await showAccess();
    await lines.first().waitFor();
    await expect
      .poll(() => kindsOf(lines))
      .toEqual(expect.arrayContaining(['record', 'entity', 'search', 'opened']));
    const searched = (await lines.allTextContents()).filter((text) => text.includes('Searched'));
    expect(searched).toHaveLength(1);
    expect(searched[0]).toContain('baranyshyn');
    await look(page, 'access-en');
  });

  it('tells who has seen one person, and a print of them', async () => {
    await choosePlace(running.app, join(home, 'briefing.pdf'));
    const briefing = await openPanel(page, 'briefing');
    await action(briefing, 'briefing.save').click();
    await page
      .locator('.mantine-Notification-root', { hasText: 'briefing.pdf' })
      .waitFor({ timeout: 60_000 });
    await dismissNotifications(page);
    const sheet = await openPanel(page, 'entity');
    await sheet.locator('.d-property-value').first().selectText();
    await page.keyboard.press('Control+KeyC');
    await action(sheet, 'entity.whoHasSeen').click();
    const history = panel(page, 'history');
    await history.locator('.d-log-about').waitFor();
    const lines = history.locator('.d-history-line');
    // The whole log may still stand there for a moment.
    await expect.poll(() => kindsOf(lines)).not.toContain('opened');
    await expect
      .poll(() => kindsOf(lines))
      .toEqual(expect.arrayContaining(['copy', 'search', 'entity', 'record']));
    expect(await kindsOf(lines)).not.toContain('opened');
    await look(page, 'who-has-seen-en');
    await history.locator('.d-log-about button').click();
    await expect.poll(() => kindsOf(lines)).toEqual(expect.arrayContaining(['briefing', 'opened']));
  });

  it('is written out as signed lines, and as a table that no spreadsheet takes for formulas', async () => {
    const history = await openPanel(page, 'history');
    for (const format of ['jsonl', 'csv']) {
      const file = join(home, `log.${format}`);
      await choosePlace(running.app, file);
      await action(history, 'log.export').click();
      await page.locator(`[data-format="${format}"]`).click();
      await page.locator('.mantine-Notification-root', { hasText: `log.${format}` }).waitFor();
    }
    const last = (await readFile(join(home, 'log.jsonl'), 'utf8')).trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ log: 'access', people: [{ role: 'administrator' }] });
    const csv = await readFile(join(home, 'log.csv'), 'utf8');
    expect(csv).toContain('Search');
    expect(csv.split('\r\n')[0]).toContain('Number,Time (UTC),Person');
    await dismissNotifications(page);
  });

  it('reads from right to left in Arabic', async () => {
    await chooseLanguage(page, 'ar');
    await (await showAccess()).first().waitFor();
    await look(page, 'access-ar');
    await chooseLanguage(page, 'en');
  });

  it('asks what for after unlocking, where the workspace wants to know, and puts it on each line', async () => {
    await page.keyboard.press('Control+Comma');
    const form = page.locator('[data-form="rules"]');
    await form.getByLabel('Ask for case and purpose').check({ force: true });
    await action(form, 'settings.rules').click();
    await page.locator('[data-form="purpose"]').waitFor();
    await look(page, 'purpose-en');
    await page.locator('[data-form="purpose"]').getByLabel('Purpose').fill('warrant application');
    await page.locator('[data-form="purpose"] button[type=submit]').click();
    await action(page, 'purpose.change').waitFor();
    const search = await openPanel(page, 'search');
    await search.locator('input').fill('tannahill');
    await search.locator('.d-hit').first().waitFor();
    await search.locator('input').press('Enter');
    await panel(page, 'entity').locator('h2').waitFor();
    const lines = await showAccess();
    await expect
      .poll(async () => (await lines.first().textContent()) ?? '')
      .toContain('For: warrant application');
    await look(page, 'purpose-line-en');
    page = await nextPage(running.app, () => performByPalette(page, 'action.closeWorkspace'));
    page = await nextPage(running.app, () => page.locator('.d-recent-row').first().click());
    await page.locator('[data-panel="purpose"]').waitFor({ timeout: 60_000 });
    await look(page, 'purpose-page-en');
    await quit(running.app);
  });

  it('is read in batch mode, which says what for too', async () => {
    const workspace = join(home, 'Dirigo sample');
    const refused = await runBatch(['access', '--workspace', workspace]);
    expect(refused.exitCode).toBe(3);
    expect(refused.err).toContain('--purpose');
    const told = await runBatch(['access', '--workspace', workspace, '--purpose', 'yearly review', '--json']);
    expect(told.exitCode).toBe(0);
    const { entries } = JSON.parse(told.out) as { entries: { what: string; purpose: string }[] };
    expect(entries.map(({ what }) => what)).toContain('briefing');
    expect(entries.some(({ purpose }) => purpose === 'warrant application')).toBe(true);
    const checked = await runBatch(['audit', '--verify', '--workspace', workspace, '--purpose', 'review']);
    expect([checked.exitCode, checked.err]).toEqual([0, '']);
  });
});
