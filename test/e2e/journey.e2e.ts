// An analyst's first day: a workspace, a case, files, the person who is wanted under another script, a decision, the
// briefing; and everything is there again on the next morning. One step after another on one program.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFolder, freshFolder, type Launched, launchApp, nextPage } from './launch';
import { messyPeople } from './messy-people';
import { pdfPages } from './pdf-text';
import { makeWorkspace } from './scenes';
import {
  action,
  asSmallLaptop,
  chooseLanguage,
  choosePaths,
  choosePlace,
  dismissNotifications,
  openPanel,
  panel,
  quit,
  settled,
} from './window-driver';

const sample = join(appFolder, 'resources', 'sample');
const passphrase = 'seal every paper boat';

let home: string;
let folder: string;
let running: Launched;
let page: Page;

beforeAll(async () => {
  home = await freshFolder('journey-home');
  folder = await freshFolder('journey');
  running = await launchApp({ home });
  page = running.page;
  await asSmallLaptop(running.app);
});

afterAll(() => running?.app.close().catch(() => undefined));

/** How many things and links the chart tells that it has. */
async function chartCounts(): Promise<readonly number[]> {
  const label = await panel(page, 'chart').locator('.d-graph-canvas').getAttribute('aria-label');
  return [...(label ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Presses keys where the drawn chart hears them. */
async function onChart(...keys: readonly string[]): Promise<void> {
  await panel(page, 'chart').locator('.d-graph-canvas').focus();
  for (const key of keys) await page.keyboard.press(key);
}

async function countsOf(part: Locator): Promise<Readonly<Record<string, number>>> {
  const lines = await part
    .locator('.d-counts dl > div')
    .evaluateAll((divs) =>
      divs.map(
        (div) =>
          [
            div.getAttribute('data-outcome') ?? div.querySelector('dt')?.textContent ?? '',
            Number(div.querySelector('dd')?.textContent),
          ] as const,
      ),
    );
  return Object.fromEntries(lines);
}

/** Clicking the file on show would put it away. */
async function showQueued(files: Locator, name: string): Promise<void> {
  const row = files.locator('.d-queue-row', { hasText: name });
  if ((await row.getAttribute('aria-current')) !== 'true') await row.click();
}

async function searchFor(query: string): Promise<Locator> {
  const search = await openPanel(page, 'search');
  await search.locator('input').fill(query);
  await search.locator('.d-hit').first().waitFor();
  return search.locator('.d-hit');
}

async function showConnection(farCaption: string): Promise<Locator> {
  const connections = await openPanel(page, 'connections');
  await connections.locator('[role=option]', { hasText: farCaption }).first().click();
  const sheet = connections.locator('.d-evidence');
  await sheet.locator('.d-evidence-pair', { hasText: farCaption }).waitFor();
  return sheet;
}

describe('an analyst', () => {
  it('makes a workspace in a folder, with a name and a passphrase', async () => {
    await panel(page, 'welcome').waitFor();
    await choosePaths(running.app, [join(folder, 'Sheriff')]);
    page = await nextPage(running.app, () => action(page, 'welcome.create').click());
    await asSmallLaptop(running.app);
    await makeWorkspace(page, 'Dana Michaud', passphrase);
    expect(await page.locator('.d-statusbar').textContent()).toContain('Dana Michaud');
  });

  it('creates a case', async () => {
    const cases = await openPanel(page, 'cases');
    await action(cases, 'case.new').click();
    await cases.getByLabel('Number').fill('AR-25-001');
    await cases.getByLabel('Title').fill('Slack Tide');
    await cases.locator('.d-form button[type=submit]').click();
    await cases.locator('.d-case-title', { hasText: 'Slack Tide' }).waitFor();
    await expect.poll(() => page.locator('.d-topbar-case input').inputValue()).toContain('AR-25-001');
  });

  it('sees what three files are, what their columns mean and what is wrong in which rows, before anything is written', async () => {
    const messy = join(folder, 'people from Hodgdon.csv');
    await writeFile(messy, messyPeople);
    const files = await openPanel(page, 'import');
    await choosePaths(running.app, [
      join(sample, 'case-a', 'people.csv'),
      join(sample, 'lists', 'notices.json'),
      messy,
    ]);
    await action(files, 'import.chooseFiles').click();
    await expect
      .poll(() => files.locator('.d-queue li[data-stage=ready]').count(), { timeout: 60_000 })
      .toBe(3);

    await showQueued(files, 'people.csv');
    await files.locator('.d-recognised', { hasText: 'CSV' }).waitFor();
    await files.locator('label[for$="-columns"]').click();
    const nam = files.locator('.d-mapping tr', { has: page.locator('th', { hasText: /^NAM$/ }) });
    expect(await nam.locator('input').first().inputValue()).toBe('Name');

    await showQueued(files, 'notices.json');
    await files.locator('.d-recognised', { hasText: 'INTERPOL' }).waitFor();
    await files.locator('.d-callout', { hasText: '60 of the 212' }).waitFor();

    await showQueued(files, 'Hodgdon');
    await files.locator('.d-counts').waitFor();
    const { Rows: rows, accepted, flagged, rejected, repeated } = await countsOf(files);
    expect([rows, rejected, repeated]).toEqual([7, 0, 0]);
    expect((accepted ?? 0) + (flagged ?? 0)).toBe(7);
    expect(await files.locator('.d-counts').textContent()).toContain('Not data (titles, blanks)1');
    await files.locator('.d-file label[for$="-rows"]').click();
    await files.locator('label[for$="-worst"]').click();
    const problems = await files.locator('.d-problems').allTextContents();
    expect(problems.join('\n')).toMatch(/“31\/02\/1990” in DOB, row 2/);
    expect(problems.join('\n')).toMatch(/in Name, row 5, looks like a spreadsheet formula/);
    expect(await page.title()).not.toBe('1');
    expect(await files.locator('.d-preview img, .d-preview b').count()).toBe(0);
  });

  it('imports them', async () => {
    const files = panel(page, 'import');
    await files.getByRole('button', { name: 'Import all 3' }).click();
    await expect
      .poll(() => files.locator('.d-queue li[data-stage=done]').count(), { timeout: 60_000 })
      .toBe(3);
    expect(await files.locator('.d-file').textContent()).toContain('Hodgdon');
    expect(await countsOf(files)).toMatchObject({ Rows: 7, rejected: 0 });
  });

  it('finds a person in both scripts; on the sheet every value shows its file and row, and leads to the record', async () => {
    const hits = await searchFor('Baranishin');
    const captions = await hits.locator('.d-hit-caption').allTextContents();
    expect(captions).toEqual(expect.arrayContaining(['Eugene Baranishin', 'Євген Баранишин']));
    await hits.filter({ hasText: 'Eugene Baranishin' }).click();
    const sheet = panel(page, 'entity');
    await sheet.locator('h2', { hasText: 'Eugene Baranishin' }).waitFor();
    const values = sheet.locator('.d-property li');
    expect(await values.count()).toBeGreaterThan(5);
    for (const places of await values.locator('.d-property-places').allTextContents())
      expect(places).toMatch(/people\.csv\s*row 5/);
    await sheet.locator('.d-row-link').first().click();
    const record = panel(page, 'record');
    await record.locator('.d-cells', { hasText: 'BARANISHIN, EUGENE' }).waitFor();
    expect(await record.locator('h2').textContent()).toBe('row 5');
    await openPanel(page, 'entity');
  });

  it('puts the person on a chart, expands, moves, pins, hides, lays out, and takes steps back', async () => {
    await action(panel(page, 'entity'), 'entity.addToChart').click();
    const chart = panel(page, 'chart');
    await chart.locator('.d-graph-canvas canvas').first().waitFor();
    await expect.poll(chartCounts).toEqual([1, 0]);

    await onChart('ArrowRight', 'KeyE');
    await expect.poll(async () => (await chartCounts())[0], { timeout: 20_000 }).toBeGreaterThan(1);
    const [things = 0, links = 0] = await chartCounts();
    expect(links).toBeGreaterThan(0);

    await settled(page);
    const before = await chart.locator('.d-graph-canvas').screenshot();
    await onChart('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await settled(page);
    const moved = await chart.locator('.d-graph-canvas').screenshot();
    expect(moved.equals(before)).toBe(false);

    await onChart('KeyP');
    const said = chart.locator('.d-graph [role=status]');
    await expect.poll(() => said.textContent()).toContain('pinned');

    await onChart('KeyH');
    await expect.poll(async () => (await chartCounts())[0]).toBe(things - 1);
    await onChart('Shift+KeyH');
    await expect.poll(chartCounts).toEqual([things, links]);

    await onChart('KeyF', 'KeyL');
    await page.locator('.d-layout-form button[type=submit]').click();
    await page.locator('.d-layout-form').waitFor({ state: 'detached', timeout: 30_000 });

    // Laid out, shown again, hidden, pinned: four steps back, and the pin is gone.
    await settled(page);
    for (let step = 0; step < 4; step++) {
      await onChart('Control+KeyZ');
      await settled(page);
    }
    await expect.poll(chartCounts).toEqual([things, links]);
    await onChart('ArrowRight', 'ArrowLeft');
    await expect.poll(() => said.textContent()).toContain('Baranishin');
    expect(await said.textContent()).not.toContain('pinned');
  });

  it('reads why a connection is proposed, says “same” with a reason, takes it back, and says it again', async () => {
    const sheet = await showConnection('Євген Баранишин');
    await sheet.locator('.d-decision-state', { hasText: 'Proposed by the machine' }).waitFor();
    const agrees = await sheet.locator('.d-evidence-column[data-outcome=agrees]').textContent();
    expect(agrees).toContain('БАРАНИШИН');
    expect(agrees).toContain('BARANISHIN, EUGENE');
    expect(agrees).toMatch(/people\.csv\s*row 5/);

    const say = async (): Promise<Locator> => {
      await panel(page, 'connections').locator('[role=listbox]').focus();
      await page.keyboard.press('KeyS');
      await page.locator('.d-decision textarea').fill('Name, birth date and birthplace agree');
      await page.keyboard.press('Control+Enter');
      await page.locator('.d-decision textarea').waitFor({ state: 'detached' });
      return showConnection('Євген Баранишин');
    };
    const decided = await say();
    await decided.locator('.d-decision-state[data-state=same]', { hasText: 'Dana Michaud' }).waitFor();
    await decided.getByRole('button', { name: 'Undo' }).click();
    await decided.locator('.d-decision-state', { hasText: 'Proposed by the machine' }).waitFor();
    await (await say()).locator('.d-decision-state[data-state=same]').waitFor();
  });

  it('writes the briefing: marked on every page, the name copies out in its own script, and no probability is printed', async () => {
    const briefing = await openPanel(page, 'briefing');
    await briefing.getByLabel('Marking').fill('TLP:AMBER+STRICT');
    await briefing.locator('[data-field=bottom-line]').fill('One man, two alphabets.');
    const pdf = join(folder, 'briefing.pdf');
    await choosePlace(running.app, pdf);
    await action(briefing, 'briefing.save').click();
    await expect
      .poll(
        () =>
          readFile(pdf).then(
            ({ length }) => length > 1000,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    const pages = pdfPages(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toContain('TLP:AMBER+STRICT');
    const whole = pages.join('\n');
    expect(whole).toContain('БАРАНИШИН');
    expect(whole).toContain('Євген');
    expect(whole).toContain('1900/90001');
    expect(whole).toContain('not an arrest warrant');
    expect(whole).toContain('Name, birth date and birthplace agree');
    expect(whole).not.toMatch(/probabilit|likelihood|\d\s?%/i);
  });

  it('switches to Arabic without a restart: it reads from right to left, chart and sheet included', async () => {
    await openPanel(page, 'chart');
    await openPanel(page, 'entity');
    const counts = await chartCounts();
    await dismissNotifications(page);
    await chooseLanguage(page, 'ar');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await panel(page, 'entity').getAttribute('dir')).toBe('rtl');
    expect(await panel(page, 'entity').locator('h2').textContent()).toContain('Baranishin');
    const chart = panel(page, 'chart');
    expect(await chart.getAttribute('dir')).toBe('rtl');
    expect(await chart.locator('.d-graph-canvas').getAttribute('aria-label')).toMatch(/[\u0600-\u06ff]/);
    expect(await chart.locator('.d-graph-canvas canvas').first().isVisible()).toBe(true);
    await chooseLanguage(page, 'en');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    await expect.poll(chartCounts).toEqual(counts);
  });

  it('quits, is told that a passphrase is wrong, and finds everything again', async () => {
    const counts = await chartCounts();
    expect(await quit(running.app)).toBe(0);
    running = await launchApp({ home });
    page = running.page;
    await asSmallLaptop(running.app);
    page = await nextPage(running.app, () => page.locator('.d-recent-row', { hasText: 'Sheriff' }).click());
    await asSmallLaptop(running.app);
    const field = page.locator('[data-panel=unlock] input[type=password]');
    await field.fill('seal every paper ship');
    await page.keyboard.press('Enter');
    await page
      .locator('[data-panel=unlock]', { hasText: 'This passphrase does not open the workspace.' })
      .waitFor();
    await field.fill(passphrase);
    await page.keyboard.press('Enter');
    await page.locator('.d-workbench').waitFor({ timeout: 60_000 });

    const cases = await openPanel(page, 'cases');
    await cases.locator('.d-case-row', { hasText: 'Slack Tide' }).click();
    const hits = await searchFor('Tibbetts-Roy');
    await expect.poll(() => hits.count()).toBe(1);
    await openPanel(page, 'chart');
    await expect.poll(chartCounts, { timeout: 30_000 }).toEqual(counts);
    const sheet = await showConnection('Євген Баранишин');
    await sheet.locator('.d-decision-state[data-state=same]', { hasText: 'Dana Michaud' }).waitFor();
    const briefing = await openPanel(page, 'briefing');
    await expect
      .poll(() => briefing.locator('[data-field=bottom-line]').inputValue())
      .toBe('One man, two alphabets.');
    const history = await openPanel(page, 'history');
    await action(history, 'history.verify').click();
    await history.locator('.d-callout', { hasText: 'Nothing was changed, removed or reordered' }).waitFor();
  });
});
