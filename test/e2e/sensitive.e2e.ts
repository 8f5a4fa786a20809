// A social security number in the real window and in batch: the last four everywhere, in full for a reason, and the reason in
// the access log.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InTurn } from './in-turn';
import { freshFolder, type Launched, launchApp } from './launch';
import { look } from './look';
import { runBatch } from './run-batch';
import { action, chooseLanguage, openPanel, panel, quit } from './window-driver';
import { workbenchOf } from './workbench-of';

const ssn = '219-09-9998';
const card = '4111 1111 1111 1111';
const plain = [ssn, '219099998', card, '4111111111111111'];

let workspace: string;
const turns = new InTurn(() => ['--workspace', workspace]);
let folder: string;
let running: Launched;
let page: Page;

beforeAll(async () => {
  folder = await freshFolder('sensitive');
  workspace = join(folder, 'Sheriff');
  const arrests = join(folder, 'arrests.csv');
  const guests = join(folder, 'guests.csv');
  await writeFile(
    arrests,
    `Last Name,First Name,DOB,SSN,Remarks\nLarkspur,Wren,1984-03-02,${ssn},gave card ${card} at the desk\n`,
  );
  await writeFile(guests, 'Last Name,First Name,DOB,SSN\nLarkspur,Wrenna,1984-03-02,219099998\n');
  const made = await runBatch(['new', '--person', 'Dana Michaud', '--workspace', workspace]);
  expect(made.exitCode, made.err).toBe(0);
  for (const words of [
    ['import', '--case', 'Slack Tide', arrests],
    ['import', '--case', 'Harbor Light', guests],
  ]) {
    const { exitCode, err } = await turns.run(...words);
    expect(exitCode, err).toBe(0);
  }
});

afterAll(async () => {
  if (running !== undefined) await quit(running.app);
});

async function expectMasked(where: Page | Locator): Promise<void> {
  const said = (await where.locator('body, :scope').first().textContent()) ?? '';
  for (const number of plain) expect(said, number).not.toContain(number);
}

describe('in batch', () => {
  afterAll(() => turns.end());

  it('what is found, connected and listed has the last four', async () => {
    for (const words of [['search', ssn], ['search', 'Larkspur'], ['connections'], ['access'], ['audit']]) {
      const { exitCode, out, err } = await turns.run(...words, '--json');
      expect(exitCode, err).toBe(0);
      for (const number of plain) expect(out, words.join(' ')).not.toContain(number);
    }
    const { out } = await turns.run('connections', '--json');
    expect(JSON.stringify(JSON.parse(out))).toContain('"national-number.ending","facts":{"ending":"9998"}');
  });

  it('a number is told in full for a reason', async () => {
    const found = await turns.run('search', ssn, '--json');
    const { hits } = JSON.parse(found.out) as { hits: { source: string; row: number; caption: string }[] };
    const hit = hits.find(({ caption }) => caption === 'Wren Larkspur');
    const asked = ['reveal', '--row', `${hit?.source}/${hit?.row}`, '--column', 'SSN'];
    const told = await turns.run(...asked, '--reason', 'letter to the SSA');
    expect(told.err).toBe('');
    expect(told.out.trim()).toBe(ssn);
    const { out } = await turns.run('access');
    expect(out).toMatch(/Read in full\tletter to the SSA\tarrests\.csv 1 SSN/);
    await turns.end();
    const unreasoned = await runBatch([...asked, '--workspace', workspace]);
    expect([unreasoned.exitCode, unreasoned.out]).toEqual([2, '']);
  });
});

describe('in the window', () => {
  it('a sheet and its row show the last four', async () => {
    running = await launchApp({ home: await freshFolder('sensitive-home'), workspace });
    page = await workbenchOf(running);
    const search = await openPanel(page, 'search');
    await search.locator('input').fill(ssn);
    await search.locator('.d-hit', { hasText: 'Wren Larkspur' }).first().click();
    const sheet = panel(page, 'entity');
    await sheet.locator('[data-protected]').first().waitFor();
    expect(await sheet.textContent()).toContain('•••-••-9998');
    await expectMasked(sheet);
    await look(page, 'sheet-masked');
    await sheet.locator('.d-row-link').first().click();
    const record = panel(page, 'record');
    await record.locator('.d-cells').waitFor();
    expect(await record.textContent()).toContain('gave card •••• •••• •••• 1111 at the desk');
    await expectMasked(record);
  });

  it('asks why, shows the number in full, and hides it again', async () => {
    const record = panel(page, 'record');
    await action(record, 'reveal.open').first().click();
    const form = record.locator('[data-form="reveal"]');
    await form.waitFor();
    await look(page, 'reveal-asking');
    expect(await form.locator('button[type=submit]').isDisabled()).toBe(true);
    await form.locator('input').fill('booking sheet for the court');
    await form.locator('button[type=submit]').click();
    const shown = record.locator('.d-reveal-written');
    await shown.waitFor();
    expect(await shown.textContent()).toBe(ssn);
    await look(page, 'reveal-shown');
    await action(record, 'reveal.copy').click();
    await expect.poll(() => running.app.evaluate(async ({ clipboard }) => clipboard.readText())).toBe(ssn);
    await chooseLanguage(page, 'ar');
    await look(page, 'reveal-shown-ar');
    await chooseLanguage(page, 'en');
    await action(record, 'reveal.hide').click();
    await shown.waitFor({ state: 'detached' });
    await expectMasked(record);
  });

  it('has the reason, the column and the masked copy in the access log', async () => {
    const history = await openPanel(page, 'history');
    await history.locator('label[for$="-access"]').click();
    const line = history.locator('.d-history-line[data-kind="reveal"]').first();
    await line.waitFor();
    const said = (await line.textContent()) ?? '';
    for (const part of ['Read in full', 'booking sheet for the court', 'arrests.csv 1 SSN', 'Dana Michaud'])
      expect(said).toContain(part);
    await history.locator('.d-history-line[data-kind="copy"]').first().waitFor();
    await expectMasked(history);
    await look(page, 'reveal-log');
    const connections = await openPanel(page, 'connections');
    await connections.locator('[role=option]').first().click();
    const evidence = connections.locator('.d-evidence');
    await evidence.getByText('The same national number, ending in 9998.').waitFor();
    for (const file of ['arrests.csv', 'guests.csv']) expect(await evidence.textContent()).toContain(file);
    await expectMasked(connections);
    await look(page, 'same-number');
    await chooseLanguage(page, 'ar');
    await panel(page, 'record').locator('.d-cells').waitFor();
    await action(panel(page, 'record'), 'reveal.open').first().click();
    await look(page, 'reveal-asking-ar');
  });
});
