// Batch mode as other programs meet it: one JSON object on standard output, problems as sentences on standard error, an
// exit code that can be trusted, and nothing left behind by what was refused.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  auditAnswer,
  connectionsAnswer,
  decideAnswer,
  failedAnswer,
  fileAnswer,
  importAnswer,
  listAnswer,
  newAnswer,
  searchAnswer,
  undoAnswer,
  verifyAnswer,
} from './batch-answers';
import { InTurn } from './in-turn';
import { appFolder, freshFolder } from './launch';
import { madeSample } from './made-sample';
import { messyPeople } from './messy-people';
import { type BatchEnd, runBatch } from './run-batch';

const people = join(appFolder, 'resources', 'sample', 'case-a', 'people.csv');
const notices = join(appFolder, 'resources', 'sample', 'lists', 'notices.json');

let folder: string;
let workspace: string;
let passphrase: string;

const opening = (): readonly string[] => ['--workspace', workspace, '--passphrase-file', passphrase];
const turns = new InTurn(opening);

/** A run of its own. */
async function run(...words: readonly string[]): Promise<BatchEnd> {
  await turns.end();
  return runBatch([...words, ...opening(), '--json']);
}

/** Exactly one JSON object of this shape, and this exit code. */
function told<T>(shape: z.ZodType<T>, exitCode: number, end: BatchEnd): T {
  expect([end.exitCode, end.err], end.err).toEqual([exitCode, expect.anything()]);
  expect(end.out).toMatch(/^\{.*\}\n$/);
  return shape.parse(JSON.parse(end.out));
}

/** By a run of its own. */
async function ran<T>(shape: z.ZodType<T>, exitCode: number, ...words: readonly string[]): Promise<T> {
  return told(shape, exitCode, await run(...words));
}

/** By the run that goes on, or by a new one behind one that has ended. */
async function answered<T>(shape: z.ZodType<T>, exitCode: number, ...words: readonly string[]): Promise<T> {
  return told(shape, exitCode, await turns.run(...words, '--json'));
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await freshFolder('batch');
  workspace = join(folder, 'workspace');
  passphrase = await write('passphrase', 'a long enough passphrase\n');
});

afterAll(() => turns.end());

describe('the verbs of a batch run, from the workspace to the briefing', () => {
  it('make a workspace for a named person', async () => {
    expect(await ran(newAnswer, 0, 'new', '--person', 'A. Tester')).toEqual({
      workspace,
      people: ['A. Tester'],
    });
  });

  it('import a case file and a list, with counts that add up to the rows of each', async () => {
    const { files } = await ran(importAnswer, 0, 'import', '--case', 'Slack Tide', people);
    expect(files).toMatchObject([{ file: 'people.csv', format: 'delimited', rows: 46, rejected: 0 }]);
    const lists = await answered(importAnswer, 0, 'import', notices);
    expect(lists.files).toMatchObject([{ file: 'notices.json', format: 'interpolNotices', rows: 60 }]);
  });

  it('list the case and its sources', async () => {
    const { cases, sources } = await answered(listAnswer, 0, 'list');
    expect(cases.map(({ title }) => title)).toEqual(['Slack Tide']);
    expect(sources.map(({ file, role, cases: used }) => [file, role, used.length])).toEqual([
      ['people.csv', 'case', 1],
      ['notices.json', 'list', 0],
    ]);
  });

  it('search across scripts', async () => {
    const { hits } = await answered(searchAnswer, 0, 'search', 'Baranishin');
    const captions = hits.map(({ caption }) => caption);
    expect(captions).toContain('Eugene Baranishin');
    expect(captions).toContain('Євген Баранишин');
  });

  it('show connections, take an opinion on one, and take it back', async () => {
    const stateOf = async () => {
      const { connections } = await answered(connectionsAnswer, 0, 'connections', '--case', 'Slack Tide');
      const found = connections.find(({ farCaption }) => farCaption === 'Євген Баранишин');
      if (found === undefined) throw new Error('the director is not connected with his notice');
      return found;
    };
    const { near, far, state, evidence } = await stateOf();
    expect(state).toBe('proposed');
    expect(evidence.map(({ outcome }) => outcome)).toContain('agrees');
    const { entry } = await answered(
      decideAnswer,
      0,
      ...['decide', near, far, '--as', 'same', '--reason', 'Name, birth date and birthplace agree'],
    );
    expect((await stateOf()).state).toBe('same');
    await answered(undoAnswer, 0, 'undo', String(entry));
    expect((await stateOf()).state).toBe('proposed');
    const { entries } = await answered(auditAnswer, 0, 'audit');
    const decided = entries.find(({ number }) => number === entry);
    expect(decided).toMatchObject({ userName: 'A. Tester', command: 'decision.make' });
    expect(decided?.reversedBy).not.toBeNull();
  });

  it('write the chart as an image and the briefing as a PDF', async () => {
    const png = join(folder, 'chart.png');
    const pdf = join(folder, 'briefing.pdf');
    await answered(fileAnswer, 0, 'chart', '--case', 'Slack Tide', '--out', png);
    await answered(fileAnswer, 0, 'briefing', '--case', 'Slack Tide', '--out', pdf);
    expect((await readFile(png)).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('verify every seal and the chain of the audit', async () => {
    const { audit, faults } = await answered(verifyAnswer, 0, 'verify');
    expect([audit.faults, faults]).toEqual([[], []]);
    expect(audit.entries).toBeGreaterThan(5);
    // The next run finds it all again.
    await turns.end();
  });
});

describe('the same bytes again', () => {
  it('add nothing for the same case, and only link for a second one', async () => {
    const before = await answered(listAnswer, 0, 'list');
    const copy = await write('a copy of people.csv', await readFile(people));
    await answered(importAnswer, 0, 'import', '--case', 'Slack Tide', copy);
    expect((await answered(listAnswer, 0, 'list')).sources).toEqual(before.sources);
    await answered(importAnswer, 0, 'import', '--case', 'Harbor Light', copy);
    const after = await answered(listAnswer, 0, 'list');
    expect(after.cases).toHaveLength(2);
    expect(after.sources.map(({ cases, ...source }) => ({ ...source, uses: cases.length }))).toEqual(
      before.sources.map(({ cases, ...source }, at) => ({ ...source, uses: at === 0 ? 2 : cases.length })),
    );
  });
});

/** Files that cannot be taken in, with what the sentence must tell. */
const refused: readonly (readonly [name: string, content: string | Uint8Array, sentence: RegExp])[] = [
  ['empty.csv', '', /^empty\.csv is empty\. /],
  [
    'binary.csv',
    Uint8Array.from({ length: 3000 }, (_, at) => (at * 197 + (at >> 3)) % 256),
    /^binary\.csv is not text /,
  ],
  [
    'cut.csv',
    'name,phone\n"Tibbetts, Garnet",207-555-0119\n"Ouellon, Sylv',
    /^cut\.csv ends in the middle .*row 2/,
  ],
  [
    'cut.json',
    '{"notices":[{"entity_id":"1900/90001","name":"A","forename":"B"},{"entity_id":"1900',
    /^cut\.json ends in the middle /,
  ],
  [
    'header.csv',
    'name,phone,note\n',
    /^header\.csv has a header and no rows, so there is nothing to import\. /,
  ],
];

describe('a file that cannot be taken in', () => {
  it('is refused with a sentence that says what, where and what to do, and leaves nothing behind', async () => {
    const before = await answered(listAnswer, 0, 'list');
    const paths: string[] = [];
    for (const [name, content] of refused) paths.push(await write(name, content));
    const { exitCode, out, err } = await run('import', '--case', 'Slack Tide', ...paths);
    expect(exitCode).toBe(1);
    const { files } = importAnswer.parse(JSON.parse(out));
    expect(files.map(({ file, rows }) => [file, rows])).toEqual(refused.map(([name]) => [name, 0]));
    for (const { problem } of files) expect(problem).not.toBeNull();
    const sentences = err.split('\n');
    for (const [name, , sentence] of refused) {
      const told = sentences.filter((line) => line.startsWith(name) && !line.endsWith('%'));
      expect(told).toEqual([expect.stringMatching(sentence)]);
      // Not only what is wrong: a second sentence says what to do.
      expect(told[0]?.match(/\. \S|; \S/), name).not.toBeNull();
    }
    expect(await answered(listAnswer, 0, 'list')).toEqual(before);
    expect(await answered(verifyAnswer, 0, 'verify')).toMatchObject({ faults: [] });
  });

  it('stops nothing else: what else is named with it comes in', async () => {
    const good = await write('good.csv', 'name,phone\n"Pinkham, Orrin",207-555-0123\n');
    const { files } = await answered(
      importAnswer,
      1,
      'import',
      '--case',
      'Slack Tide',
      join(folder, 'empty.csv'),
      good,
    );
    expect(files.map(({ accepted, problem }) => [accepted, problem === null])).toEqual([
      [0, false],
      [1, true],
    ]);
  });
});

describe('a file with odd content', () => {
  it('comes in row by row: ragged, formula, HTML and impossible dates as text with flags, an empty line counted beside', async () => {
    const messy = await write('messy.csv', messyPeople);
    const { files } = await answered(importAnswer, 0, 'import', '--case', 'Slack Tide', messy);
    expect(files).toMatchObject([{ rows: 7, rejected: 0, repeated: 0, notData: 1, problem: null }]);
    const { remarks = [], rowsNotTold, flagged } = files[0] ?? {};
    expect([new Set(remarks.map(({ row }) => row)).size, rowsNotTold]).toEqual([flagged, 0]);
    expect(remarks).toContainEqual({
      file: 'messy.csv',
      row: 2,
      column: 'DOB',
      outcome: 'flagged',
      code: 'value-not-understood',
      sentence: '“…” in DOB, row 2, was not understood. It is kept as written.',
    });
    expect(remarks).toContainEqual(
      expect.objectContaining({ row: 5, column: 'Name', code: 'value-formula' }),
    );
    expect(JSON.stringify(files)).not.toMatch(/cmd|31\/02|Ouellon/);
    const { hits } = await answered(searchAnswer, 0, 'search', '207-555-0127');
    expect(hits[0]?.caption).toMatch(/^=cmd/);
  });

  it('is read in the encoding it has, and may hold a name of 10,000 characters', async () => {
    const long = 'x'.repeat(10_000);
    const { files } = await answered(
      importAnswer,
      0,
      ...['import', '--case', 'Slack Tide'],
      await write('latin.csv', Buffer.from('nom;prénom\nOuellé;Réjean\n', 'latin1')),
      await write('wide.csv', Buffer.from('\ufeffname,phone\n"Lunksoos, Amory",207-555-0133\n', 'utf16le')),
      await write('long.csv', `name,phone\n${long},207-555-0131\n`),
    );
    expect(files.map(({ rows, rejected }) => [rows, rejected])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect((await answered(searchAnswer, 0, 'search', 'Ouellé')).hits).not.toEqual([]);
    expect((await answered(searchAnswer, 0, 'search', 'Lunksoos')).hits).not.toEqual([]);
  });
});

describe('a call that cannot be met', () => {
  it('fails with a sentence and its problem: 2 for a wrong call, 3 for what could not be done', async () => {
    const failing: readonly (readonly [typeof ran, number, string, readonly string[]])[] = [
      [answered, 2, 'not-found', ['connections', '--case', 'Nowhere']],
      [answered, 3, 'not-found', ['decide', 'this', 'that', '--as', 'same', '--reason', 'x']],
      [answered, 3, 'nothing-to-undo', ['undo', '9999']],
      [ran, 2, 'input-invalid', ['undo', 'latest']],
      [ran, 3, 'workspace-exists', ['new']],
    ];
    for (const [by, exitCode, code, words] of failing) {
      const { problem } = await by(failedAnswer, exitCode, ...words);
      expect(problem.code, words.join(' ')).toBe(code);
    }
    const { exitCode, out, err } = await run('search');
    expect([exitCode, out, err]).toEqual([2, '', 'search needs QUERY.\n']);
  });

  it('is a wrong passphrase, said without a hint of the right one', async () => {
    const wrong = await write('wrong', 'another passphrase\n');
    await turns.end();
    const end = await runBatch(['list', '--workspace', workspace, '--passphrase-file', wrong, '--json']);
    expect(end.exitCode).toBe(3);
    expect(failedAnswer.parse(JSON.parse(end.out)).problem.code).toBe('passphrase-wrong');
    expect(end.err).toMatch(/^\S.+\.\n$/);
    expect(end.err).not.toContain('another passphrase');
  });
});

describe('a workspace that must not be opened', () => {
  it('is one of a newer version, told by its keyring', async () => {
    const keyring = join(workspace, 'keyring.json');
    const text = await readFile(keyring, 'utf8');
    await writeFile(keyring, JSON.stringify({ ...JSON.parse(text), format: 99 }));
    const { problem } = await ran(failedAnswer, 3, 'list');
    expect(problem.code).toBe('workspace-newer');
    await writeFile(keyring, text);
    await ran(listAnswer, 0, 'list');
  });

  it('is one whose database was emptied: it is not taken for a new one', async () => {
    const database = join(workspace, 'database');
    await rename(database, join(folder, 'database'));
    const { problem } = await ran(failedAnswer, 3, 'list');
    expect(problem.code).toBe('workspace-empty-database');
    expect(await readdir(workspace)).toContain('backup.dirigo');
    await rm(database, { recursive: true, force: true });
    await rename(join(folder, 'database'), database);
    await ran(listAnswer, 0, 'list');
  });
});

describe('two runs of the demo', () => {
  it('find the same connections in the same order', async () => {
    const { demo, workspace: one } = await madeSample();
    expect(demo.exitCode, demo.err).toBe(0);
    const two = join(folder, 'two');
    const ended = await runBatch(['demo', '--workspace', two, '--out', folder]);
    expect(ended.exitCode, ended.err).toBe(0);
    const [first, second] = [await connectionsOf(one), await connectionsOf(two)];
    expect(first).toContain('Євген Баранишин');
    expect(second).toBe(first);
  });
});

/** The connections with every id drawn by chance replaced by its place in the text. */
async function connectionsOf(demo: string): Promise<string> {
  const { out } = await runBatch(['connections', '--workspace', demo, '--json']);
  const text = JSON.stringify(connectionsAnswer.parse(JSON.parse(out)), null, 1);
  const places = new Map<string, string>();
  return text.replaceAll(/\b(?:[a-z2-7]{26}|(?:match|sharedIdentifier|path)-[0-9a-z]{12})\b/g, (id) => {
    const place = places.get(id) ?? `#${places.size}`;
    places.set(id, place);
    return place;
  });
}
