// A purge in the real program, as a court's order comes in: blocked by a hold, looked at, done, certified, final.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  failedAnswer,
  importAnswer,
  purgeAnswer,
  purgePreviewAnswer,
  searchAnswer,
  verifyAnswer,
} from './batch-answers';
import { InTurn } from './in-turn';
import { appFolder, freshFolder, launchApp } from './launch';
import { pdfPages } from './pdf-text';
import { runBatch } from './run-batch';
import { action, asSmallLaptop, openPanel, panel } from './window-driver';

const people = join(appFolder, 'resources', 'sample', 'case-a', 'people.csv');
const order = ['--authority', 'Washington County Superior Court', '--number', 'CR-25-118'] as const;

let folder: string;

const open = (): readonly string[] => [
  ...['--workspace', join(folder, 'workspace'), '--passphrase-file', join(folder, 'passphrase')],
];
const turns = new InTurn(open);

async function answered<T>(shape: z.ZodType<T>, exitCode: number, ...words: readonly string[]): Promise<T> {
  const end = await turns.run(...words, '--json');
  expect([end.exitCode, end.err], end.err).toEqual([exitCode, expect.anything()]);
  return shape.parse(JSON.parse(end.out));
}

const found = async (): Promise<readonly string[]> => {
  const { hits } = await answered(searchAnswer, 0, 'search', 'Baranishin');
  return hits.map(({ entity }) => entity);
};

beforeAll(async () => {
  folder = await freshFolder('purge');
  await writeFile(join(folder, 'passphrase'), 'a long enough passphrase\n');
  const made = await runBatch(['new', '--person', 'A. Tester', ...open()]);
  expect(made.exitCode, made.err).toBe(0);
  await answered(importAnswer, 0, 'import', '--case', 'Slack Tide', people);
});

describe('a purge', () => {
  afterAll(() => turns.end());

  it('is blocked by a legal hold until it is lifted', async () => {
    const [person = ''] = await found();
    await answered(z.looseObject({ entry: z.int() }), 0, 'hold', '--case', 'Slack Tide', ...order);
    const { problem } = await answered(failedAnswer, 3, 'purge', '--person', person, ...order);
    expect(problem).toMatchObject({ code: 'on-hold', facts: { authority: `${order[1]} CR-25-118` } });
    await answered(z.looseObject({ entry: z.int() }), 0, 'hold', '--case', 'Slack Tide', '--lift');
  });

  it('is shown before it is done, needs an authority, and is final', async () => {
    const [person = ''] = await found();
    const preview = await answered(purgePreviewAnswer, 0, 'purge', '--person', person, '--preview');
    const own = preview.rows.filter(({ why }) => why === 'own');
    expect(own.length).toBeGreaterThan(0);
    expect(await found()).toContain(person);
    const nameless = await answered(failedAnswer, 3, 'purge', '--person', person);
    expect(nameless.problem).toMatchObject({ code: 'reason-required' });

    const paper = join(folder, 'certificate.pdf');
    const { facts } = await answered(
      purgeAnswer,
      0,
      ...['purge', '--person', person, ...order, '--out', paper],
    );
    expect(facts.rows).toBe(own.length);
    // What follows is asked of another run.
    await turns.end();
    expect(await found()).not.toContain(person);
    const { audit, faults } = await answered(verifyAnswer, 0, 'verify');
    expect([audit.faults, faults]).toEqual([[], []]);
    const said = pdfPages(paper).join('\n');
    for (const words of ['Washington County Superior Court', 'CR-25-118', 'A. Tester', 'TLP:AMBER'])
      expect(said).toContain(words);
    expect(said).not.toContain('Baranishin');
  });

  it('keeps the same row out of another file, and counts it', async () => {
    const other = join(folder, 'people of another year.csv');
    const text = await readFile(people, 'utf8');
    await writeFile(other, text);
    await appendFile(other, `${text.trimEnd().split('\n').at(-1)} again\n`);
    const { files } = await answered(importAnswer, 1, 'import', '--case', 'Slack Tide', other);
    expect(files[0]?.rejected).toBe(1);
    const { hits } = await answered(searchAnswer, 0, 'search', 'Baranishin');
    expect(hits.map(({ caption }) => caption)).toEqual(['Ihor Baranishin', 'Ihor Baranishin']);
  });
});

describe('the list of what would go, in the window', () => {
  it('shows the texts that stay with the words that go marked, and the certificate and no old sheet when it is done', async () => {
    const running = await launchApp({
      home: await freshFolder('purge-home'),
      workspace: join(folder, 'workspace'),
    });
    const { page } = running;
    try {
      page.setDefaultTimeout(30_000);
      await asSmallLaptop(running.app);
      const entry = panel(page, 'unlock').locator('form');
      await entry.locator('input[type=password]').fill('a long enough passphrase');
      await entry.locator('button[type=submit]').click();
      await page.locator('.d-workbench').waitFor();
      const cases = await openPanel(page, 'cases');
      await cases.locator('.d-case-row').first().click();
      await cases.getByRole('button', { name: 'Edit case' }).first().click();
      await cases.getByLabel('Title').fill('Slack Tide, the boat of Ihor Baranishin');
      await cases.locator('form button[type=submit]').click();
      await cases.locator('form').waitFor({ state: 'detached' });
      const search = await openPanel(page, 'search');
      await search.locator('input').fill('Ihor Baranishin');
      await search.locator('.d-hit').first().waitFor();
      await page.keyboard.press('Enter');
      // The keyboard goes along to what was opened.
      await action(panel(page, 'entity'), 'purge.open').press('Enter');
      await page.locator('[data-panel=purge]:focus-within').waitFor();
      const texts = panel(page, 'purge').locator('[data-list=texts]');
      await texts.waitFor();
      expect(await texts.locator('mark').allTextContents()).toEqual(['Ihor Baranishin']);
      const sentence = panel(page, 'purge').locator('form > p').first();
      expect(await sentence.textContent()).toContain('1 text that stays has words blacked out.');
      await texts.locator('input[type=checkbox]').uncheck({ force: true });
      await expect.poll(() => sentence.textContent()).not.toContain('blacked out');

      await panel(page, 'purge')
        .getByLabel(/^Authority|^Ordered by|^By which authority/)
        .fill('Superior Court');
      await panel(page, 'purge').locator('form > div input[type=checkbox]').last().check({ force: true });
      await action(panel(page, 'purge'), 'purge.run').click();
      await action(panel(page, 'purge'), 'purge.certificate').waitFor();
      const sheet = panel(page, 'entity');
      await expect.poll(() => sheet.textContent()).toContain('no longer there');
      expect(await sheet.textContent()).not.toContain('Baranishin');
    } finally {
      await running.app.close();
    }
  }, 90_000);
});
