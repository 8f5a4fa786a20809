// Where things stand in the window and stay: panels when reading turns round, the case that is worked on, what is told over
// the status bar; and the briefing as it is written.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, type Launched, launchApp } from './launch';
import { madeSample } from './made-sample';
import { action, asSmallLaptop, chooseLanguage, openPanel, panel } from './window-driver';

let home: string;
let workspace: string;
let running: Launched;
let page: Page;

async function open(): Promise<void> {
  running = await launchApp({ home, workspace });
  page = running.page;
  await asSmallLaptop(running.app);
  await panel(page, 'cases').waitFor();
}

beforeAll(async () => {
  home = await freshFolder('places');
  const made = await madeSample();
  expect(made.demo.exitCode, made.demo.err).toBe(0);
  ({ workspace } = made);
  await open();
});

afterAll(() => running?.app.close());

interface Place {
  readonly x: number;
  readonly width: number;
}

async function placeOf(of: Locator): Promise<Place> {
  const box = await of.boundingBox();
  if (box === null) throw new Error('not in sight');
  return { x: box.x, width: box.width };
}

describe('the panels', () => {
  it('change sides when reading turns round, as wide as they were, with what was written in them', async () => {
    const briefing = await openPanel(page, 'briefing');
    await briefing.getByLabel('Bottom line').fill('Half-written, to be gone on with');
    const start = panel(page, 'cases');
    const before = { cases: await placeOf(start), briefing: await placeOf(briefing) };
    expect(before.cases.x).toBeLessThan(before.briefing.x);

    await chooseLanguage(page, 'ar');
    await expect.poll(async () => (await placeOf(start)).x).toBeGreaterThan(before.briefing.x);
    const turned = { cases: await placeOf(start), briefing: await placeOf(briefing) };
    expect(turned.cases.width).toBeCloseTo(before.cases.width, -1);
    expect(turned.briefing.width).toBeCloseTo(before.briefing.width, -1);
    expect(await briefing.locator('textarea').last().inputValue()).toBe('Half-written, to be gone on with');

    await running.app.close();
    await open();
    expect((await placeOf(panel(page, 'cases'))).x).toBeGreaterThan(before.briefing.x);
    await chooseLanguage(page, 'en');
    await expect.poll(async () => (await placeOf(panel(page, 'cases'))).x).toBeCloseTo(before.cases.x, -1);
  });
});

describe('the case that is worked on', () => {
  it('is there again when the workspace is opened anew', async () => {
    const cases = await openPanel(page, 'cases');
    await cases.locator('.d-case-row', { hasText: 'SO-25-1193' }).click();
    const shown = (): Promise<string> => page.locator('.d-topbar-case input').inputValue();
    await expect.poll(shown).toContain('SO-25-1193');
    await running.app.close();
    await open();
    await expect.poll(shown).toContain('SO-25-1193');
  });
});

describe('the palette', () => {
  it('names each action and each thing once', async () => {
    for (const words of ['', 'case', 'panel', 'armand', 'pemaquid', '207-555-0142']) {
      await page.keyboard.press('Control+KeyK');
      await page.locator('.d-palette input').fill(words);
      await page.locator('.d-palette [role=option]').first().waitFor();
      await page.waitForTimeout(300);
      const entries = await page.locator('.d-palette [role=option]').allInnerTexts();
      expect(entries.length, words).toBeGreaterThan(0);
      expect(new Set(entries).size, `${words}: ${entries.sort().join(' | ')}`).toBe(entries.length);
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    }
  });
});

describe('the briefing as it is written', () => {
  it('cites in its own language, whatever the window speaks', async () => {
    const briefing = await openPanel(page, 'briefing');
    await briefing.getByLabel('Language').click();
    await page.getByRole('option', { name: 'Français' }).click();
    await action(briefing, 'briefing.preview').click();
    const paper = briefing.locator('.d-paper');
    await paper.waitFor({ timeout: 30_000 });
    const cites = await paper.locator('.d-paper-cite').allInnerTexts();
    expect(cites.length).toBeGreaterThan(10);
    for (const cite of cites) expect(cite).toMatch(/lignes? \d/);
  });

  it('tells calmly which sources ask for more than the marking, and waits for the reason', async () => {
    const briefing = await openPanel(page, 'briefing');
    const save = action(briefing, 'briefing.save');
    expect(await briefing.locator('.d-callout-warn').count()).toBe(0);
    expect(await save.isDisabled()).toBe(false);
    await briefing.getByLabel('Marking').fill('TLP:GREEN');
    await page.keyboard.press('Escape');
    const told = briefing.locator('.d-callout-warn');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/people\.csv\s*TLP:AMBER/);
    expect(await told.textContent()).not.toContain('notices.json');
    expect(await save.isDisabled()).toBe(true);
    await briefing.getByLabel('Why lower than the sources ask').fill('Cleared by the lead');
    expect(await save.isDisabled()).toBe(false);
  });
});

describe('what is told over the window', () => {
  it('leaves the buttons of the status bar free', async () => {
    const cases = await openPanel(page, 'cases');
    await action(cases, 'case.new').click();
    await cases.getByLabel('Number').fill('AR-25-777');
    await cases.locator('.d-form button[type=submit]').click();
    const told = page.locator('.mantine-Notification-root').first();
    await told.waitFor();
    const box = await told.boundingBox();
    const bar = await page.locator('.d-statusbar').boundingBox();
    if (box === null || bar === null) throw new Error('not in sight');
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
  });
});
