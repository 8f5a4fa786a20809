// What a first day on a small laptop asks of the window: everything can be read beside an open sheet, and the keyboard is
// never nowhere. One step after another on the sample.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../shared/i18n/catalogue';
import { freshFolder, type Launched, launchApp, nextPage } from './launch';
import { action, chooseLanguage, openPanel, panel, settled } from './window-driver';
import { workbenchOf } from './workbench-of';

let running: Launched;
let page: Page;

beforeAll(async () => {
  const { app, page: first } = await launchApp({ home: await freshFolder('small-laptop') });
  running = { app, page: await nextPage(app, () => action(first, 'welcome.sample').click()) };
  page = await workbenchOf(running);
});

afterAll(() => running?.app.close().catch(() => undefined));

/** What stands in a panel and is not there whole: words that end in dots, or at an edge. */
async function cutIn(name: 'connections'): Promise<readonly string[]> {
  return panel(page, name).evaluate((inside) => {
    const hides = (element: Element): boolean => getComputedStyle(element).overflowX === 'hidden';
    const leaves = [...inside.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.children.length === 0 && one.textContent.trim() !== '' && one.clientWidth > 0,
    );
    const isCut = (leaf: HTMLElement): boolean => {
      if (hides(leaf) && leaf.scrollWidth > leaf.clientWidth) return true;
      const { left, right } = leaf.getBoundingClientRect();
      for (let around = leaf.parentElement; around !== null; around = around.parentElement) {
        const frame = around.getBoundingClientRect();
        if (hides(around) && (left < frame.left - 1 || right > frame.right + 1)) return true;
        if (around === inside) return left < frame.left - 1 || right > frame.right + 1;
      }
      return false;
    };
    return leaves.filter(isCut).map((leaf) => leaf.textContent);
  });
}

describe('beside an open sheet', () => {
  it.each(['en', 'ar'] as const)('cuts no word of the connections (%s)', async (language) => {
    await chooseLanguage(page, language);
    await openPanel(page, 'cases');
    const connections = await openPanel(page, 'connections');
    await connections.locator('.d-evidence').waitFor({ timeout: 60_000 });
    await connections.locator('.d-evidence-pair .d-entity-link').first().click();
    await panel(page, 'entity').locator('h2').waitFor();
    await settled(page);
    expect((await connections.boundingBox())?.width).toBeLessThan(700);
    expect(await cutIn('connections')).toEqual([]);
    // A file may be called anything.
    await connections.locator('.d-evidence .d-row-link bdi').evaluateAll((names) => {
      for (const name of names) name.textContent = 'Rückmeldungen détenus 2025 (korrigiert).csv';
    });
    expect(await cutIn('connections')).toEqual([]);
  });
});

it('takes what is typed right after the keys that open the check', async () => {
  await page.keyboard.press('Alt+Digit5');
  const field = panel(page, 'check').locator('.d-check-form input');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
});

it('goes from the number of a new case to its title', async () => {
  const cases = await openPanel(page, 'cases');
  await action(cases, 'case.new').click();
  await page.keyboard.type('25-77');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Herring Gull');
  const form = cases.locator('.d-form');
  expect(await form.locator('input').nth(0).inputValue()).toBe('25-77');
  expect(await form.locator('input').nth(1).inputValue()).toBe('Herring Gull');
  await form.locator('.mantine-Button-root').last().click();
});

describe('behind the command palette', () => {
  it.each([
    ['a list', '.d-inbox-list'],
    ['nothing', null],
  ] as const)('hears the next keys at once where %s had the focus', async (_, where) => {
    await openPanel(page, 'connections');
    if (where !== null) await page.locator(where).focus();
    else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+KeyK');
    await page.locator('.d-palette input').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+KeyF');
    await expect
      .poll(() =>
        panel(page, 'search')
          .locator('input')
          .evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
  });

  it('gives the focus back to where it was, and to the panel where it was nowhere', async () => {
    const list = (await openPanel(page, 'connections')).locator('.d-inbox-list');
    const through = async (): Promise<void> => {
      await page.keyboard.press('Control+KeyK');
      await page.locator('.d-palette input').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.d-palette').waitFor({ state: 'detached' });
    };
    const isThere = (): Promise<boolean> => list.evaluate((one) => one === document.activeElement);
    await list.focus();
    await through();
    await expect.poll(isThere).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await through();
    await expect.poll(isThere).toBe(true);
  });
});

describe('a chart of the connections', () => {
  it('has the name that the language of who made it gives, and keeps it in every other', async () => {
    await chooseLanguage(page, 'ar');
    const cases = await openPanel(page, 'cases');
    await cases.locator('.d-case-row').first().click();
    const chart = await openPanel(page, 'chart');
    await chart.locator('.d-empty .mantine-Button-root').first().click();
    const choice = chart.locator('.d-chart-choice input').first();
    await choice.waitFor({ timeout: 60_000 });
    expect(await choice.inputValue()).toBe(catalogues.ar['chart.firstTitle']);
    await chooseLanguage(page, 'en');
    expect(await choice.inputValue()).toBe(catalogues.ar['chart.firstTitle']);
  });

  it('says how much of it is in view, shows all when asked, and cuts no line of its legend', async () => {
    const chart = panel(page, 'chart');
    const part = chart.locator('.d-chart-part');
    expect(await part.textContent()).toMatch(/Showing \d+ of \d+ things/);
    const cutLines = (): Promise<number> =>
      chart.locator('.d-legend ul').evaluate((list) => {
        const { bottom } = list.getBoundingClientRect();
        const boxes = [...list.children].map((one) => one.getBoundingClientRect());
        return boxes.filter((box) => box.top < bottom - 1 && box.bottom > bottom + 1).length;
      });
    expect(await cutLines()).toBe(0);
    const all = chart.locator('.d-legend .d-link');
    await all.click();
    expect(await all.getAttribute('aria-expanded')).toBe('true');
    expect(
      await chart.locator('.d-legend ul').evaluate((list) => list.scrollHeight > list.clientHeight),
    ).toBe(false);
    await all.click();
    await part.locator('button').click();
    await part.waitFor({ state: 'detached' });
  });
});
