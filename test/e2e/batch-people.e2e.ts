// People of a workspace in batch mode: listed, added, given another role and removed; passphrases changed; and whether
// the workspace is open elsewhere.
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failedAnswer } from './batch-answers';
import { InTurn } from './in-turn';
import { freshFolder, launchApp } from './launch';
import { type BatchEnd, runBatch } from './run-batch';
import { quit } from './window-driver';

const user = z.string().min(1);
const line = z.strictObject({
  user,
  name: z.string(),
  agency: z.string(),
  role: z.enum(['analyst', 'reviewer', 'supervisor', 'administrator']),
  since: z.string(),
  leftAt: z.string().nullable(),
  isOwn: z.boolean(),
});
const listAnswer = z.strictObject({ people: z.array(line) });
const personAnswer = z.strictObject({ user });
/** Whoever left or stepped down may have read it: null says that none holds. */
const recoverySheet = z.string().nullable();
const leftAnswer = personAnswer.extend({ recoverySheet });
const roleAnswer = leftAnswer.extend({ role: line.shape.role });
const passphraseAnswer = z.strictObject({ changed: z.literal(true), keyFileRemoved: z.boolean() });
const lockAnswer = z.strictObject({ open: z.boolean() });

let folder: string;
let workspace: string;

async function keep(name: string, words: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${words}\n`);
  return path;
}

function run(...words: readonly string[]): Promise<BatchEnd> {
  return runBatch([...words, '--workspace', workspace, '--json']);
}

async function answered<T>(shape: z.ZodType<T>, exitCode: number, ...words: readonly string[]): Promise<T> {
  const end = await run(...words);
  expect(end.exitCode, end.err).toBe(exitCode);
  return shape.parse(JSON.parse(end.out));
}

let casey: readonly string[] = [];

beforeAll(async () => {
  folder = await freshFolder('batch-people');
  workspace = join(folder, 'workspace');
  // Without a passphrase: a key file opens it.
  await run('new', '--person', 'Dana Michaud');
  casey = ['--passphrase-file', await keep('casey', 'seven grey herring gulls')];
});

describe('the people of a workspace', () => {
  it('are added with a role and listed', async () => {
    const first = ['--new-passphrase-file', casey[1] ?? ''];
    await answered(
      personAnswer,
      0,
      ...['person', 'add', 'Casey Roe', '--role', 'reviewer', '--agency', 'Calais PD', ...first],
    );
    const { people } = await answered(listAnswer, 0, 'person', 'list');
    expect(people.map(({ name, agency, role, isOwn }) => [name, agency, role, isOwn])).toEqual([
      ['Dana Michaud', '', 'administrator', true],
      ['Casey Roe', 'Calais PD', 'reviewer', false],
    ]);
    const { out } = await runBatch(['person', 'list', '--workspace', workspace]);
    expect(out).toMatch(/^Casey Roe \(Calais PD\), reviewer, since \d{4}-\d{2}-\d{2}$/m);
  });

  it('do what their role allows, and are told their role by its name', async () => {
    const end = await runBatch([
      ...['person', 'remove', 'Dana Michaud', '--workspace', workspace, '--json'],
      ...casey,
    ]);
    expect(end.exitCode).toBe(3);
    expect(failedAnswer.parse(JSON.parse(end.out)).problem.code).toBe('role-insufficient');
    expect(end.err).toContain('(reviewer)');
  });

  it('get another role by name, whatever its capitals', async () => {
    expect(await answered(roleAnswer, 0, 'person', 'role', 'casey roe', '--role', 'analyst')).toMatchObject({
      role: 'analyst',
    });
  });

  it('are refused where the call is wrong', async () => {
    const failing: readonly (readonly [number, string, readonly string[]])[] = [
      [2, 'input-invalid', ['person', 'dance']],
      [2, 'input-invalid', ['person', 'add']],
      [2, 'input-invalid', ['person', 'add', 'Jo']],
      [2, 'input-invalid', ['person', 'role', 'Casey Roe', '--role', 'chief']],
      [2, 'not-found', ['person', 'remove', 'Nobody']],
      [3, 'last-administrator', ['person', 'remove', 'Dana Michaud']],
      [3, 'passphrase-weak', ['person', 'add', 'Jo', '--new-passphrase-file', await keep('weak', 'short')]],
      [3, 'passphrase-taken', ['person', 'add', 'Jo', '--new-passphrase-file', casey[1] ?? '']],
    ];
    const turns = new InTurn(() => ['--workspace', workspace]);
    for (const [exitCode, code, words] of failing) {
      const end = await turns.run(...words, '--json');
      expect(end.exitCode, words.join(' ')).toBe(exitCode);
      expect(failedAnswer.parse(JSON.parse(end.out)).problem.code, words.join(' ')).toBe(code);
    }
    await turns.end();
  });

  it('are removed, and their passphrase opens nothing', async () => {
    expect(await answered(leftAnswer, 0, 'person', 'remove', 'Casey Roe')).toMatchObject({
      recoverySheet: null,
    });
    const { problem } = await answered(failedAnswer, 3, 'person', 'list', ...casey);
    expect(problem.code).toBe('passphrase-wrong');
  });
});

describe('a passphrase', () => {
  it('takes the place of the key file, and of the passphrase before', async () => {
    const first = await keep('first', 'four quiet lakes north');
    expect(await answered(passphraseAnswer, 0, 'passphrase', '--new-passphrase-file', first)).toEqual({
      changed: true,
      keyFileRemoved: true,
    });
    await expect(access(join(workspace, 'key.txt'))).rejects.toThrow();
    const changed = await runBatch(
      ['passphrase', '--workspace', workspace, '--json', '--passphrase-file', first],
      { DIRIGO_NEW_PASSPHRASE: 'granite ferry whistle dawn' },
    );
    expect(passphraseAnswer.parse(JSON.parse(changed.out)).keyFileRemoved).toBe(false);
    const { problem } = await answered(failedAnswer, 3, 'list', '--passphrase-file', first);
    expect(problem.code).toBe('passphrase-wrong');
    const opened = await runBatch(['list', '--workspace', workspace], {
      DIRIGO_PASSPHRASE: 'granite ferry whistle dawn',
    });
    expect(opened.exitCode).toBe(0);
  });

  it('is asked for in a sentence where it is lacking', async () => {
    const end = await runBatch(['passphrase', '--workspace', workspace], {
      DIRIGO_PASSPHRASE: 'granite ferry whistle dawn',
    });
    expect([end.exitCode, end.out]).toEqual([2, '']);
    expect(end.err).toContain('--new-passphrase-file');
  });
});

describe('lock-status', () => {
  it('says whether the workspace is open elsewhere, without a passphrase', async () => {
    expect(await answered(lockAnswer, 0, 'lock-status')).toEqual({ open: false });
    const { app, page } = await launchApp({ home: await freshFolder('batch-people-home'), workspace });
    await page.locator('[data-panel="unlock"]').waitFor();
    expect(await answered(lockAnswer, 0, 'lock-status')).toEqual({ open: true });
    await quit(app);
    const { exitCode, err } = await runBatch(['lock-status', '--workspace', folder]);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/: There is no workspace in this folder\./);
  });
});
