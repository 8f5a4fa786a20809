// What happens to a disk in the middle of an import, on a small file system of its own: another file fills it, it is pulled
// out, it may no longer be written. Only root may mount one; without it these tests are skipped, and say so.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../shared/i18n/catalogue';
import { failedAnswer, importAnswer, listAnswer, verifyAnswer } from './batch-answers';
import { InTurn } from './in-turn';
import { freshFolder, launchApp } from './launch';
import { look } from './look';
import { type BatchEnd, runBatch } from './run-batch';
import { importAndThen, manyPeople, mounted, plugIn, takeOff } from './small-disk';
import { action, asSmallLaptop, choosePaths, openPanel, quit } from './window-driver';

const disk = join(await freshFolder('disk'), 'disk');

const place = mounted(disk);
const workspace = join(disk, 'workspace');
const words = ['--workspace', workspace, '--json'];
const filler = join(disk, 'filler');
const fullSentence = /^The disk is full\. /;

function fill(): void {
  const file = openSync(filler, 'w');
  for (let size = 1 << 20; size > 0; size >>= 1) {
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(file, block);
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error;
    }
  }
  closeSync(file);
}

/** From here on each reading and each writing fails with an I/O error (the ioctl FS_IOC_SHUTDOWN, nothing flushed). */
function pullOut(): void {
  const script =
    'sysopen(D, $ARGV[0], 0) or die; my $how = pack("L", 2); ioctl(D, 0x8004587d, $how) or die $!';
  execFileSync('perl', ['-e', script, disk], { stdio: 'pipe' });
}

/** From here on nothing can be written, as ext4 does after an error of the disk. */
function refuseWriting(): void {
  execFileSync('mount', ['-o', 'remount,abort', disk], { stdio: 'pipe' });
}

/** Fills the disk once rows are being written. */
async function importWhileFilling(path: string): Promise<BatchEnd> {
  const end = await importAndThen(['--case', 'Slack Tide', path, ...words], 12_000, fill);
  expect(end.acted).toBe(true);
  return end;
}

describe.skipIf(!place)('a disk that is full', () => {
  let small = '';
  let large = '';

  beforeAll(async () => {
    const folder = await freshFolder('disk-files');
    small = join(folder, 'small.csv');
    large = join(folder, 'large.csv');
    await writeFile(small, manyPeople(5));
    await writeFile(large, manyPeople(120_000));
    expect((await runBatch(['new', ...words])).exitCode).toBe(0);
    expect((await runBatch(['import', '--case', 'Slack Tide', small, ...words])).exitCode).toBe(0);
  });

  it('is told before anything is read when there is too little room for a file', async () => {
    const room = join(disk, 'room');
    execFileSync('fallocate', ['-l', '90m', room]);
    const end = await runBatch(['import', '--case', 'Slack Tide', large, ...words]);
    await rm(room);
    expect(end.exitCode).toBe(3);
    const [file] = importAnswer.parse(JSON.parse(end.out)).files;
    expect(file?.problem?.code).toBe('disk-short');
    expect(end.err).toMatch(/^There is too little room: \d+ MB are needed, \d+ MB are free\. .+\n$/);
  });

  it('ends an import in a sentence when it fills up half-way, and nothing of it is left', async () => {
    const end = await importWhileFilling(large);
    expect(end.exitCode).toBe(3);
    expect(importAnswer.parse(JSON.parse(end.out)).files[0]).toMatchObject({
      rows: 0,
      problem: { code: 'disk-full' },
    });
    expect(end.err.trim().split('\n').at(-1)).toMatch(fullSentence);

    // Refused, or answered: then the backup on closing may meet the full disk, and that is said behind the answer.
    const full = await runBatch(['list', ...words]);
    await rm(filler);
    const answered = listAnswer.safeParse(JSON.parse(full.out));
    if (answered.success) expect(answered.data.sources.map(({ file }) => file)).toEqual(['small.csv']);
    else expect(failedAnswer.parse(JSON.parse(full.out)).problem.code).toBe('disk-full');
    if (answered.success && full.exitCode === 0) expect(full.err).not.toMatch(fullSentence);
    else
      expect([full.exitCode, full.err.trim().split('\n').at(-1)]).toEqual([
        3,
        expect.stringMatching(fullSentence),
      ]);

    const turns = new InTurn(() => ['--workspace', workspace]);
    const list = listAnswer.parse(JSON.parse((await turns.run('list', '--json')).out));
    expect(list.sources.map(({ file, rows }) => [file, rows])).toEqual([['small.csv', 5]]);
    const verified = await turns.run('verify', '--json');
    expect(verified.exitCode).toBe(0);
    expect(verifyAnswer.parse(JSON.parse(verified.out)).faults).toEqual([]);
    const found = await turns.run('search', 'Lunksoos', '--json');
    expect(JSON.parse(found.out).hits).toHaveLength(5);
    const again = await turns.run('import', '--case', 'Slack Tide', large, '--json');
    expect(again.exitCode).toBe(0);
    await turns.end();
    expect(importAnswer.parse(JSON.parse(again.out)).files[0]).toMatchObject({
      rows: 120_000,
      problem: null,
    });
  });
});

describe.skipIf(!place)('in the middle of an import in the window', () => {
  const sourcesNow = async (): Promise<readonly string[]> =>
    listAnswer.parse(JSON.parse((await runBatch(['list', ...words])).out)).sources.map(({ file }) => file);

  afterAll(() => takeOff(disk));

  it.each([
    { name: 'a stick that is pulled out', act: pullOut, says: catalogues.en['problem.disk-lost'] },
    {
      name: 'a disk that may no longer be written',
      act: refuseWriting,
      says: catalogues.en['problem.writing-lost'],
    },
  ])('$name is told, and nothing is lost or half done', async ({ name, act, says }) => {
    const before = await sourcesNow();
    const file = join(await freshFolder('lost'), 'lost.csv');
    await writeFile(file, manyPeople(30_000));
    const { app, page } = await launchApp({ home: await freshFolder('disk-home'), workspace });
    await asSmallLaptop(app);
    await page.locator('.d-workbench').waitFor();
    const files = await openPanel(page, 'import');
    await choosePaths(app, [file]);
    await action(files, 'import.chooseFiles').click();
    await files.locator('.d-queue li[data-stage=ready]').waitFor({ timeout: 60_000 });
    await action(files, 'import.start').click();
    await files.locator('.d-queue li[data-stage=importing]').waitFor();
    await files
      .getByText(/[1-9][\d,]* rows/)
      .first()
      .waitFor();
    act();
    await files.locator('.d-callout-bad').first().waitFor({ timeout: 60_000 });
    await look(page, name);
    expect(await files.textContent()).toContain(says);
    await quit(app);

    takeOff(disk);
    plugIn(disk);
    expect(await sourcesNow()).toEqual(before);
    expect((await runBatch(['check', ...words])).exitCode, name).toBe(0);
  });
});
