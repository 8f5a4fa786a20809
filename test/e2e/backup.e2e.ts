// Backups in the real program: kept on a stick too, checked, and put back where the workspace was lost.
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  backupAnswer,
  checkAnswer,
  failedAnswer,
  importAnswer,
  newAnswer,
  restorableAnswer,
  restoredAnswer,
  searchAnswer,
} from './batch-answers';
import { InTurn } from './in-turn';
import { appFolder, freshFolder, launchApp } from './launch';
import { type BatchEnd, runBatch } from './run-batch';
import { quit } from './window-driver';

const people = join(appFolder, 'resources', 'sample', 'case-a', 'people.csv');

let folder: string;
let stick: string;
let home: string;

const openingOf = (workspace: string): readonly string[] => [
  ...['--workspace', join(folder, workspace), '--passphrase-file', join(folder, 'passphrase')],
];

function told<T>(shape: z.ZodType<T>, exitCode: number, end: BatchEnd): T {
  expect(end.exitCode, end.err).toBe(exitCode);
  return shape.parse(JSON.parse(end.out.split('\n')[0] ?? ''));
}

/** By a run of its own. */
async function answered<T>(
  shape: z.ZodType<T>,
  exitCode: number,
  workspace: string,
  ...words: readonly string[]
): Promise<T> {
  const end = await runBatch([...words, ...openingOf(workspace), '--json'], { DIRIGO_HOME: home });
  return told(shape, exitCode, end);
}

type Asked = <T>(shape: z.ZodType<T>, exitCode: number, ...words: readonly string[]) => Promise<T>;

/** What `act` asks, by one run that then ends. */
async function inOneRun(workspace: string, act: (asked: Asked) => Promise<void>): Promise<void> {
  const turns = new InTurn(() => openingOf(workspace), { DIRIGO_HOME: home });
  try {
    await act(async (shape, exitCode, ...words) =>
      told(shape, exitCode, await turns.run(...words, '--json')),
    );
  } finally {
    await turns.end();
  }
}

async function backupOnStick(): Promise<string> {
  const [name = ''] = await readdir(stick);
  return join(stick, name);
}

beforeAll(async () => {
  folder = await freshFolder('backup');
  home = await freshFolder('backup-home');
  stick = join(folder, 'stick');
  await mkdir(stick);
  const workspace = join(folder, 'workspace');
  const made = await runBatch(['new', '--person', 'A. Tester', '--workspace', workspace]);
  expect(made.exitCode, made.err).toBe(0);
  // What its key file held is its passphrase from here on: a start spares what makes a chosen one dear to guess.
  await rename(join(workspace, 'key.txt'), join(folder, 'passphrase'));
});

describe('a backup', () => {
  it('names the folder that is missing, and the workspace’s own', async () => {
    const none = join(stick, 'none');
    await inOneRun('workspace', async (asked) => {
      const missing = await asked(failedAnswer, 3, 'backup', '--out', none);
      expect(missing.problem).toEqual({ code: 'folder-missing', facts: { path: none } });
      const own = await asked(failedAnswer, 3, 'backup', '--out', join(folder, 'workspace'));
      expect(own.problem.code).toBe('backup-own-folder');
    });
  });

  it('is kept in a chosen folder from then on, under a name that says nothing', async () => {
    const first = await answered(backupAnswer, 0, 'workspace', 'backup', '--out', stick);
    expect(first.elsewhere).toMatchObject({ where: stick, entries: first.entries, trouble: null });
    expect(await readdir(stick)).toEqual([expect.stringMatching(/^dirigo-[0-9a-f]{12}\.dirigo$/)]);
    await inOneRun('workspace', async (asked) => {
      await asked(importAnswer, 0, 'import', '--case', 'Slack Tide', people);
      const after = await asked(checkAnswer, 0, 'check');
      expect([after.faults, after.references]).toEqual([[], []]);
      expect(after.backup).toMatchObject({ behind: 0, faults: 0, cut: 0 });
      expect(after.elsewhere).toMatchObject({ behind: 0, faults: 0, cut: 0 });
    });
  });

  it('says in a sentence that the stick is away, and is caught up when it is back', async () => {
    await rename(stick, `${stick}-away`);
    await answered(
      importAnswer,
      0,
      'workspace',
      'import',
      join(appFolder, 'resources/sample/case-b/entities.csv'),
    ).catch(() => undefined);
    const away = await answered(backupAnswer, 3, 'workspace', 'backup');
    expect(away.elsewhere?.trouble).toMatchObject({ code: 'backup-away' });
    expect(away.beside.entries).toBe(away.entries);
    await rename(`${stick}-away`, stick);
    const back = await answered(backupAnswer, 0, 'workspace', 'backup');
    expect(back.elsewhere).toMatchObject({ entries: back.entries, trouble: null });
  });

  it('is shown before it is restored, and comes back into an empty folder on another machine', async () => {
    const file = await backupOnStick();
    home = await freshFolder('backup-other-home');
    const shown = await answered(restorableAnswer, 0, 'fresh', 'restore', '--from', file, '--preview');
    expect(shown).toMatchObject({
      database: { entries: 0, known: 0 },
      backups: [{ place: 'pointed', belongs: null }],
    });
    const restored = await answered(restoredAnswer, 0, 'fresh', 'restore', '--from', file);
    expect(restored).toEqual({
      from: 'pointed',
      entries: shown.backups[0]?.entries,
      sources: expect.any(Number),
    });
    await inOneRun('fresh', async (asked) => {
      const { hits } = await asked(searchAnswer, 0, 'search', 'Baranishin');
      expect(hits.length).toBeGreaterThan(0);
      const { faults, backup } = await asked(checkAnswer, 0, 'check');
      expect([faults, backup.faults, backup.behind]).toEqual([[], 0, 0]);
    });
  });

  it('comes back where the database was lost, and not over something newer or of another workspace', async () => {
    const old = join(folder, 'old.dirigo');
    await copyFile(await backupOnStick(), old);
    await answered(importAnswer, 0, 'fresh', 'import', '--case', 'High Water', people);
    const refused = await answered(failedAnswer, 3, 'fresh', 'restore', '--from', old);
    expect(refused.problem.code).toBe('backup-behind');
    await rm(join(folder, 'fresh', 'database'), { recursive: true });
    const lost = await answered(failedAnswer, 3, 'fresh', 'list');
    expect(lost.problem.code).toBe('workspace-empty-database');
    expect((await answered(restoredAnswer, 0, 'fresh', 'restore')).from).toBe('beside');
    await answered(newAnswer, 0, 'another', 'new', '--person', 'A. Tester');
    const foreign = await answered(failedAnswer, 3, 'another', 'restore', '--from', old, '--older');
    expect(foreign.problem.code).toBe('backup-foreign');
    await answered(restoredAnswer, 0, 'fresh', 'restore', '--from', old, '--older');
  });

  it('that cannot be read is refused, and a missing passphrase is a wrong call', async () => {
    await writeFile(join(folder, 'broken.dirigo'), 'no backup');
    const words = ['restore', '--from', join(folder, 'broken.dirigo')];
    expect((await answered(failedAnswer, 3, 'empty', ...words)).problem.code).toBe('backup-damaged');
    const end = await runBatch([...words, '--workspace', join(folder, 'empty2')]);
    expect([end.exitCode, end.out]).toEqual([2, '']);
    expect(end.err).toContain('--passphrase-file');
    for (const verb of ['backup', 'restore', 'check'])
      expect((await runBatch([verb, '--help'])).out).toContain(verb);
  });
});

describe('the window', () => {
  it('shows what is newer where before it restores', async () => {
    const workspace = join(folder, 'shown');
    await cp(join(folder, 'workspace'), workspace, { recursive: true });
    await rm(join(workspace, 'database'), { recursive: true });
    const { app, page } = await launchApp({ home: await freshFolder('backup-window'), workspace });
    const passphrase = (await readFile(join(folder, 'passphrase'), 'utf8')).trim();
    await page.locator('[data-panel="unlock"] input[type="password"]').fill(passphrase);
    await page.keyboard.press('Enter');
    const form = page.locator('[data-form="restore"]');
    await form.locator('[data-backup="beside"]').waitFor();
    expect(await form.textContent()).toMatch(/Empty[\s\S]*Backup beside the workspace[\s\S]*newest/);
    await form.locator('input[type="password"]').fill(passphrase);
    await form.locator('[data-action="restore.run"]').click();
    await page.locator('[data-panel="cases"]').waitFor();
    await quit(app);
  });
});
