// What leaves the program on paper, read back by other programs: every word can be read, every page says whose it is and
// who may see it, and no marking is lowered without a word.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAnswer, failedAnswer, importAnswer } from './batch-answers';
import { InTurn } from './in-turn';
import { freshFolder } from './launch';
import { type MadeSample, madeSample } from './made-sample';
import { pdfFontSizes, pdfPages, pdfPagesAcross } from './pdf-text';

const sampleCase = ['--case', 'DTF-25-0417'];

let folder: string;
let workspace: string;
let made: MadeSample;
const turns = new InTurn(() => ['--workspace', workspace]);

const run: InTurn['run'] = (...words) => turns.run(...words);

async function brief(name: string, ...words: readonly string[]): Promise<string> {
  const path = join(folder, name);
  const { exitCode, err } = await run('briefing', ...sampleCase, '--out', path, ...words);
  expect([exitCode, err]).toEqual([0, '']);
  return path;
}

beforeAll(async () => {
  folder = await freshFolder('paper');
  made = await madeSample();
  ({ workspace } = made);
});

afterAll(() => turns.end());

describe('the demo', () => {
  it('ends by saying where the workspace is and how it is opened', () => {
    const { demo } = made;
    expect([demo.exitCode, demo.err.includes('key.txt')]).toEqual([0, true]);
    expect(demo.out.trim().split('\n').at(-1)).toMatch(/npm start -- --workspace ".*workspace"/);
    expect(demo.out).toContain(demo.workspace);
    expect(demo.out).toContain('complaint.eml as “Saved email (EML)”: 1 row =');
  });
});

describe('a briefing on paper', () => {
  it('prints no word smaller than 7 points, and its chart over as many sheets as that takes', () => {
    const pdf = join(made.papers, 'briefing.pdf');
    const sizes = pdfFontSizes(pdf);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes[0]).toBeGreaterThanOrEqual(7);
    const parts = pdfPages(pdf).flatMap((text) => {
      const [, part, of] = /Chart, part (\d) of (\d)/.exec(text) ?? [];
      return part === undefined ? [] : [{ text, part: Number(part), of: Number(of) }];
    });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ part, of }) => [part, of])).toEqual(parts.map((_, at) => [at + 1, parts.length]));
    for (const name of ['Marisela Ventimilla', 'Kittiwake Star', 'Reggie Willett-Varney'])
      expect(parts.filter(({ text }) => text.includes(name)).length, name).toBeGreaterThan(0);
  });

  it('lays the sheets of a chart across where its parts are wide', async () => {
    // Eight rows of eight telephones: calls run along the rows, so that it is parted between two of them.
    const areas = [207, 212, 215, 301, 302, 303, 305, 312];
    const phones = Array.from({ length: 64 }, (_, at) => `${areas[at % 8]}-555-01${10 + (at >> 3)}`);
    const calls = phones.flatMap((phone, at) =>
      at % 8 === 7 ? [] : [`${phone},${phones[at + 1]},2025-10-01T10:00:00Z`],
    );
    const [csv, lines] = [join(folder, 'calls.csv'), join(folder, 'phones.txt')];
    await writeFile(csv, ['caller,called,start', ...calls].join('\n'));
    await writeFile(lines, phones.join('\n'));
    const pdf = join(folder, 'calls.pdf');
    for (const order of [
      ['import', '--case', 'Calls', csv],
      ['measure', lines, '--chart', 'Calls'],
      ['briefing', '--case', 'Calls', '--out', pdf],
    ]) {
      const { exitCode, err } = await run(...order);
      expect(exitCode, err).toBe(0);
    }
    const pages = pdfPages(pdf);
    const across = pdfPagesAcross(pdf);
    const parts = pages.flatMap((text, at) => (/Chart, part \d of \d/.test(text) ? [across[at]] : []));
    expect(parts).toEqual([true, true]);
    expect(pdfFontSizes(pdf)[0]).toBeGreaterThanOrEqual(7);
  });

  const words = { en: 'Page {page} of {pages}', fr: 'Page {page} de {pages}', ar: 'صفحة' } as const;
  for (const language of ['en', 'fr', 'ar'] as const) {
    it(`says on every page who may see it, of which case it is and which page it is (${language})`, async () => {
      const pdf = await brief(`${language}.pdf`, '--language', language);
      expect(pdfFontSizes(pdf)[0]).toBeGreaterThanOrEqual(7);
      const pages = pdfPages(pdf);
      expect(pages.length).toBeGreaterThan(20);
      pages.forEach((text, at) => {
        const number = words[language].replace('{page}', `${at + 1}`).replace('{pages}', `${pages.length}`);
        expect(text.match(/TLP:AMBER\+STRICT/g)?.length, `page ${at + 1}`).toBeGreaterThanOrEqual(2);
        expect(text, `page ${at + 1}`).toContain('DTF-25-0417 Slack Tide');
        expect(text, `page ${at + 1}`).toContain(number);
      });
    });
  }
});

describe('a marking lower than the sources ask', () => {
  it('is refused with who asks what, and nothing is written, until there is a reason', async () => {
    const pdf = join(folder, 'low.pdf');
    const { exitCode, out, err } = await run(
      ...['briefing', ...sampleCase, '--out', pdf, '--marking', 'TLP:GREEN', '--json'],
    );
    expect([exitCode, failedAnswer.parse(JSON.parse(out)).problem.code]).toEqual([2, 'marking-lowered']);
    expect(err).toContain('case-b/people.csv (TLP:AMBER+STRICT)');
    expect(err).toContain('--reason');
    expect(err).not.toContain('lists/notices.json');
    await expect(readFile(pdf)).rejects.toThrow();
  });

  it('is printed with its reason and stands in the audit with one', async () => {
    const entries = async () => {
      const { out } = await run('audit', '--json');
      return auditAnswer.parse(JSON.parse(out)).entries;
    };
    const before = (await entries()).length;
    const pdf = await brief('low.pdf', '--marking', 'TLP:GREEN', '--reason', 'Cleared by Det. Quarrier');
    const first = pdfPages(pdf)[0]?.replace(/\s+/g, ' ');
    expect(first).toContain('Cleared by Det. Quarrier');
    expect(first).toMatch(/Lower than these sources ask: .*TLP:AMBER/);
    for (const text of pdfPages(pdf)) expect(text).toContain('TLP:GREEN');
    const after = await entries();
    expect(after).toHaveLength(before + 1);
    expect(after.map(({ command }) => command)).toContain('briefing.save');
  });
});

describe('a file that is not there', () => {
  it('is named, and keeps none of the others out', async () => {
    const good = join(folder, 'good.csv');
    await writeFile(good, 'name,phone\n"Pinkham, Orrin",207-555-0123\n');
    const { exitCode, out, err } = await run('import', join(folder, 'gone.csv'), good, '--json');
    expect(exitCode).toBe(1);
    expect(err).toContain('gone.csv could not be read');
    const { files } = importAnswer.parse(JSON.parse(out));
    expect(files.map(({ file, accepted, problem }) => [file, accepted, problem?.code ?? null])).toEqual([
      ['gone.csv', 0, 'file-unreadable'],
      ['good.csv', 1, null],
    ]);
  });
});
