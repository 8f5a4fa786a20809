// A juvenile victim of one case in the real window: marked in hits, on the sheet, in the inbox and on the chart, and a number
// in the briefing until somebody says why not.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InTurn } from './in-turn';
import { appFolder, freshFolder, type Launched, launchApp } from './launch';
import { look } from './look';
import { pdfPages } from './pdf-text';
import { runBatch } from './run-batch';
import { action, chooseLanguage, openPanel, panel, quit } from './window-driver';
import { workbenchOf } from './workbench-of';

const sample = join(appFolder, 'resources', 'sample');
let workspace: string;
let folder: string;
let running: Launched;
let page: Page;

const turns = new InTurn(() => ['--workspace', workspace]);

async function batch(...words: readonly string[]): Promise<string> {
  const { exitCode, out, err } = await turns.run(...words);
  expect(exitCode, err).toBe(0);
  return out;
}

beforeAll(async () => {
  folder = await freshFolder('protected');
  workspace = join(folder, 'Sheriff');
  const made = await runBatch(['new', '--person', 'Dana Michaud', '--workspace', workspace]);
  expect(made.exitCode, made.err).toBe(0);
  await batch('import', '--case', 'Harbor Light', join(sample, 'case-b', 'people.csv'));
  await batch('import', join(sample, 'lists', 'notices.json'));
});

afterAll(async () => {
  if (running !== undefined) await quit(running.app);
});

describe('in batch', () => {
  afterAll(() => turns.end());

  it('a hit and a connection say who is protected, and why', async () => {
    expect(await batch('search', 'Ilinca')).toMatch(/Ilinca[^\t]* \[Protected: Victim, Juvenile\]/);
    expect(await batch('connections')).toContain('[Protected: ');
  });

  it('a briefing has a number in the place of the name, or the name for a reason that is printed', async () => {
    const [withheld, named] = ['withheld.pdf', 'named.pdf'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    await batch('briefing', '--case', 'Harbor Light', '--out', withheld);
    const without = pdfPages(withheld).join('\n');
    expect(without).toContain('Protected person 1');
    expect(without).not.toContain('Ilinca');
    await batch(
      'briefing',
      '--case',
      'Harbor Light',
      '--out',
      named,
      '--protected',
      'For the child advocate',
    );
    const full = pdfPages(named).join('\n');
    expect(full).toContain('Ilinca');
    expect(full).toContain('For the child advocate');
  });
});

describe('in the window', () => {
  it('marks her in hits, on her sheet and in the inbox', async () => {
    running = await launchApp({ home: await freshFolder('protected-home'), workspace });
    page = await workbenchOf(running);
    const search = await openPanel(page, 'search');
    await search.locator('input').fill('Ilinca');
    const hit = search.locator('.d-hit', { hasText: 'people.csv' }).first();
    await hit.locator('[data-protections="victim juvenile"]').waitFor();
    await hit.click();
    const sheet = panel(page, 'entity');
    await sheet.locator('.d-sheet-head [data-protections="victim juvenile"]').waitFor();
    expect(await sheet.locator('.d-sheet-head').textContent()).toContain('Protected: Victim and Juvenile');
    const connections = await openPanel(page, 'connections');
    await connections.locator('.d-inbox-row [data-protections]').first().click();
    await connections.locator('.d-evidence-pair [data-protections]').first().waitFor();
    await look(page, 'protected');
  });

  it('marks her on the chart, with a word in the legend', async () => {
    await openPanel(page, 'search');
    await action(panel(page, 'search'), 'search.addToChart').click();
    const chart = await openPanel(page, 'chart');
    await look(page, 'protected-chart');
    await chart.locator('.d-legend li', { hasText: 'Protected (1)' }).waitFor();
  });

  it('asks for a reason before a briefing names anybody who is protected', async () => {
    const briefing = await openPanel(page, 'briefing');
    const field = briefing.locator('[data-field="protected-reason"]');
    await field.waitFor();
    await action(briefing, 'briefing.preview').click();
    await briefing.getByText('Protected person 1').first().waitFor();
    expect(await briefing.textContent()).not.toContain('Ilinca');
    await look(page, 'protected-briefing');
    await chooseLanguage(page, 'ar');
    await look(page, 'protected-briefing-ar');
    await openPanel(page, 'connections');
    await look(page, 'protected-ar');
    await chooseLanguage(page, 'en');
    await openPanel(page, 'briefing');
    await field.fill('For the child advocate');
    await action(briefing, 'briefing.preview').click();
    await briefing.getByText('Ilinca').first().waitFor();
  });
});
