// Everything the window can show, one scene after another: axe looks at each, and the screenshots are taken of each. A
// scene is brought about by hand, so that it works in every language and theme.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { freshFolder, type Launched, launchApp, nextPage } from './launch';
import { messyPeople } from './messy-people';
import {
  action,
  asSmallLaptop,
  choosePaths,
  openPanel,
  panel,
  performByPalette,
  settled,
} from './window-driver';

export interface Scene {
  readonly name: string;
  readonly show: (page: Page, app: ElectronApplication) => Promise<unknown>;
  /** Puts away what would stand over the next scene. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

/** Called for each stage of the program's life in turn, with what can be seen in it. */
export type Visit = (page: Page, app: ElectronApplication, scenes: readonly Scene[]) => Promise<void>;

const passphrase = 'a long enough passphrase';

/** Goes through the program from its first page to the sample, and calls `visit` at each stage. */
export async function tour(visit: Visit): Promise<void> {
  const { app, page } = await launchApp({ home: await freshFolder('tour') });
  try {
    await tourOf({ app, page }, visit);
  } finally {
    await app.close();
  }
}

async function tourOf({ app, page: first }: Launched, visit: Visit): Promise<void> {
  let page = first;
  const turn = async (act: () => Promise<unknown>): Promise<void> => {
    page = await nextPage(app, act);
    await asSmallLaptop(app);
  };
  await asSmallLaptop(app);
  await panel(page, 'welcome').waitFor();
  await visit(page, app, [stays('welcome')]);

  const synced = join(await freshFolder('tour-synced'), 'Dropbox');
  await mkdir(synced);
  await choosePaths(app, [join(synced, 'Sheriff')]);
  await turn(() => action(page, 'welcome.create').click());
  await panel(page, 'unlock').locator('form').waitFor();
  await visit(page, app, [stays('create-synced')]);
  await turn(() => panel(page, 'unlock').locator('.mantine-Button-root').last().click());
  await panel(page, 'welcome').waitFor();

  const folder = join(await freshFolder('tour-workspace'), 'Sheriff');
  await choosePaths(app, [folder]);
  await turn(() => action(page, 'welcome.create').click());
  await panel(page, 'unlock').waitFor();
  await visit(page, app, [stays('create')]);
  await makeWorkspace(page, 'Dana Michaud', passphrase);
  await visit(page, app, [
    {
      name: 'workbench-empty',
      show: async (shown) => {
        await layOutAnew(shown);
        await settled(shown);
      },
    },
  ]);

  await turn(() => performByPalette(page, 'action.closeWorkspace'));
  await turn(() => action(page, 'welcome.open').click());
  await page.locator('[data-panel=unlock] input[type=password]').waitFor();
  await visit(page, app, [
    stays('unlock'),
    {
      name: 'recover',
      show: async (shown) => {
        await action(shown, 'unlock.lost').click();
        await settled(shown);
      },
      leave: (shown) => action(shown, 'recover.back').click(),
    },
    {
      name: 'restore',
      show: async (shown) => {
        await action(shown, 'unlock.restore').click();
        await panel(shown, 'unlock').locator('[data-form="restore"]').waitFor();
        await settled(shown);
      },
      leave: (shown) => action(shown, 'unlock.restore').click(),
    },
  ]);

  await turn(() => page.locator('[data-panel=unlock] .mantine-Button-root').last().click());
  await turn(() => action(page, 'welcome.sample').click());
  await page.locator('.d-workbench').waitFor({ timeout: 90_000 });
  await workOnFirstCase(page);
  const file = join(await freshFolder('tour-files'), 'people from Hodgdon.csv');
  await writeFile(file, messyPeople);
  const stick = join(await freshFolder('tour-backup'), 'Dropbox');
  await mkdir(stick);
  await visit(page, app, workbenchScenes(file, stick));
}

function stays(name: string): Scene {
  return { name, show: settled };
}

/** Fills in the form of a new workspace and waits for the workbench. */
export async function makeWorkspace(page: Page, name: string, words: string): Promise<void> {
  const form = page.locator('[data-panel=unlock] form');
  await form.locator('input').nth(0).fill(name);
  const passwords = form.locator('input[type=password]');
  await passwords.nth(0).fill(words);
  await passwords.nth(1).fill(words);
  await form.locator('button[type=submit]').click();
  await page.locator('.d-workbench').waitFor();
}

async function workOnFirstCase(page: Page): Promise<void> {
  await openPanel(page, 'cases');
  await panel(page, 'cases').locator('.d-case-row').first().click();
}

/** As the window is before anybody has arranged it. */
async function layOutAnew(page: Page): Promise<void> {
  await performByPalette(page, 'action.panel.reset');
  await panel(page, 'cases').waitFor();
}

/** Adds the second one when nobody has yet. */
async function showTwoPeople(page: Page): Promise<void> {
  await layOutAnew(page);
  const people = await openPanel(page, 'people');
  await people.locator('table').waitFor();
  if ((await people.locator('tr[data-person="Casey Roe"]').count()) > 0) return;
  await action(people, 'people.add').click();
  const form = people.locator('[data-form="add-person"]');
  await form.locator('input').first().fill('Casey Roe');
  for (const field of await form.locator('input[autocomplete=new-password]').all())
    await field.fill('seven grey herring gulls');
  await form.locator('button[type=submit]').click();
  await people.locator('tr[data-person="Casey Roe"]').waitFor();
}

async function showEntity(page: Page): Promise<void> {
  const search = await openPanel(page, 'search');
  await search.locator('input').fill('Baranishin Eugene');
  await search.locator('.d-hit').first().waitFor();
  await page.keyboard.press('Enter');
  await panel(page, 'entity').locator('h2').waitFor();
}

async function showChart(page: Page): Promise<void> {
  await layOutAnew(page);
  const chart = await openPanel(page, 'chart');
  const suggest = chart.locator('.d-empty .mantine-Button-root').first();
  const canvas = chart.locator('.d-graph-canvas canvas').first();
  await suggest.or(canvas).waitFor();
  if (await suggest.isVisible()) await suggest.click();
  await canvas.waitFor({ timeout: 60_000 });
  // Cytoscape settles its size after the panel has its own.
  await settled(page);
  await chart.locator('.d-graph-canvas').focus();
  await page.keyboard.press('KeyF');
  await page.keyboard.press('ArrowRight');
  await settled(page);
}

async function showFile(page: Page, app: ElectronApplication, file: string, part: string): Promise<void> {
  const files = await openPanel(page, 'import');
  if ((await files.locator('.d-queue-row').count()) === 0) {
    await choosePaths(app, [file]);
    await action(files, 'import.chooseFiles').click();
  } else if ((await files.locator('.d-file').count()) === 0) {
    await files.locator('.d-queue-row').first().click();
  }
  await files.locator('.d-counts').waitFor();
  await files.locator(`.d-file label[for$="-${part}"]`).first().click();
}

function workbenchScenes(file: string, stick: string): readonly Scene[] {
  const opening = (name: Parameters<typeof openPanel>[1]): Scene => ({
    name,
    show: async (page) => {
      await layOutAnew(page);
      await openPanel(page, name);
      await settled(page);
    },
  });
  const pressEscape = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  };
  const ofFile = (part: string): Scene => ({
    name: `import-${part}`,
    show: async (page, app) => {
      await showFile(page, app, file, part);
      if (part === 'rows') await page.locator('label[for$="-worst"]').click();
      await settled(page);
    },
  });
  return [
    {
      name: 'cases',
      show: async (page) => {
        await layOutAnew(page);
        await openPanel(page, 'cases');
        await settled(page);
      },
    },
    {
      name: 'case-form',
      show: async (page) => {
        const cases = await openPanel(page, 'cases');
        await action(cases, 'case.new').click();
        await settled(page);
      },
      leave: (page) => panel(page, 'cases').locator('.d-form .mantine-Button-root').last().click(),
    },
    {
      name: 'search',
      show: async (page) => {
        const search = await openPanel(page, 'search');
        await search.locator('input').fill('207-555-0142');
        await search.locator('.d-hit').first().waitFor();
        await settled(page);
      },
    },
    { ...opening('import') },
    ofFile('recognised'),
    ofFile('columns'),
    ofFile('rows'),
    {
      ...ofFile('head'),
      // Other scenes want the panel without a file on show.
      leave: (page) => panel(page, 'import').locator('.d-queue button').last().click(),
    },
    {
      name: 'connections',
      show: async (page) => {
        await layOutAnew(page);
        const connections = await openPanel(page, 'connections');
        await connections.locator('.d-evidence').waitFor({ timeout: 60_000 });
        await settled(page);
      },
    },
    {
      name: 'connection-decide',
      show: async (page) => {
        const connections = await openPanel(page, 'connections');
        await action(connections, 'connection.same').click();
        await settled(page);
      },
      leave: async (page) => {
        await panel(page, 'connections').locator('.d-decision textarea').press('Escape');
      },
    },
    {
      name: 'chart',
      show: showChart,
    },
    {
      name: 'chart-table',
      show: async (page) => {
        await showChart(page);
        await page.keyboard.press('KeyT');
        await panel(page, 'chart').locator('table').first().waitFor();
        await settled(page);
      },
      leave: async (page) => {
        await page.keyboard.press('KeyT');
        await panel(page, 'chart').locator('.d-graph-canvas').waitFor();
      },
    },
    {
      name: 'entity',
      show: async (page) => {
        await showEntity(page);
        await settled(page);
      },
    },
    {
      name: 'record',
      show: async (page) => {
        await showEntity(page);
        await panel(page, 'entity').locator('.d-row-link').first().click();
        await panel(page, 'record').locator('.d-cells').waitFor();
        await settled(page);
      },
    },
    {
      name: 'purge',
      show: async (page) => {
        await layOutAnew(page);
        await showEntity(page);
        await action(panel(page, 'entity'), 'purge.open').click();
        await panel(page, 'purge').locator('form').waitFor();
        await settled(page);
      },
    },
    {
      name: 'check',
      show: async (page) => {
        await layOutAnew(page);
        const check = await openPanel(page, 'check');
        await check.locator('form input').fill('ZX4419087');
        await action(check, 'check.value').click();
        await check.locator('.d-check-answer').waitFor();
        await settled(page);
      },
    },
    {
      name: 'briefing',
      show: async (page) => {
        await layOutAnew(page);
        const briefing = await openPanel(page, 'briefing');
        await action(briefing, 'briefing.preview').click();
        await briefing.locator('.d-paper').waitFor({ timeout: 60_000 });
        await settled(page);
      },
    },
    opening('history'),
    {
      name: 'history-verified',
      show: async (page) => {
        const history = await openPanel(page, 'history');
        await action(history, 'history.verify').click();
        await history.locator('.d-callout-good').waitFor({ timeout: 60_000 });
        await settled(page);
      },
    },
    {
      name: 'history-access',
      show: async (page) => {
        await layOutAnew(page);
        const history = await openPanel(page, 'history');
        await history.locator('label[for$="-access"]').click();
        await history.locator('.d-history-line[data-kind=opened]').first().waitFor();
        await settled(page);
      },
      leave: (page) => panel(page, 'history').locator('label[for$="-changes"]').click(),
    },
    opening('settings'),
    {
      name: 'backup',
      show: async (page, app) => {
        await layOutAnew(page);
        const section = (await openPanel(page, 'settings')).locator('[data-section=backup]');
        await action(section, 'backup.now').waitFor();
        if ((await action(section, 'backup.forget').count()) === 0) {
          await choosePaths(app, [stick]);
          await action(section, 'backup.choose').click();
          await action(section, 'backup.forget').waitFor({ timeout: 60_000 });
        }
        await section.scrollIntoViewIfNeeded();
        await settled(page);
      },
    },
    {
      name: 'backup-checked',
      show: async (page) => {
        const section = (await openPanel(page, 'settings')).locator('[data-section=check]');
        await action(section, 'backup.check').click();
        await section.locator('.d-callout-good').waitFor({ timeout: 60_000 });
        await section.locator('.d-callout-good').scrollIntoViewIfNeeded();
        await settled(page);
      },
    },
    {
      name: 'people',
      show: async (page) => {
        await showTwoPeople(page);
        await settled(page);
      },
    },
    {
      name: 'people-add',
      show: async (page) => {
        await layOutAnew(page);
        await action(await openPanel(page, 'people'), 'people.add').click();
        await panel(page, 'people')
          .locator('[data-form="add-person"] input[autocomplete=new-password]')
          .first()
          .fill('four lakes');
        await settled(page);
      },
      leave: (page) =>
        panel(page, 'people').locator('[data-form="add-person"] .mantine-Button-root').last().click(),
    },
    {
      name: 'people-remove',
      show: async (page) => {
        await showTwoPeople(page);
        await action(panel(page, 'people').locator('tr[data-person="Casey Roe"]'), 'people.remove').click();
        await page.locator('[data-form="remove-person"]').waitFor();
        await settled(page);
      },
      leave: pressEscape,
    },
    {
      name: 'people-sheet',
      show: async (page) => {
        await layOutAnew(page);
        await action(await openPanel(page, 'people'), 'people.sheet').click();
        await page.locator('[data-form="print-sheet"]').waitFor();
        await settled(page);
      },
      leave: pressEscape,
    },
    {
      name: 'palette',
      show: async (page) => {
        await page.keyboard.press('Control+KeyK');
        await page.locator('.d-palette input').fill('bara');
        await page.locator('.d-palette .d-schema').first().waitFor();
        await settled(page);
      },
      leave: pressEscape,
    },
    {
      name: 'shortcuts',
      show: async (page) => {
        await page.keyboard.press('F1');
        await page.locator('.d-shortcuts').waitFor();
        await settled(page);
      },
      leave: pressEscape,
    },
  ];
}
