// A disk that is really full: a small file system of its own, which another file fills in the middle of an import. Only
// root may mount one; without it these tests are skipped, and say so.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { failedAnswer, importAnswer, listAnswer, verifyAnswer } from './batch-answers';
import { appFolder, electronPath, environment, freshFolder } from './launch';
import { type BatchEnd, runBatch } from './run-batch';

const disk = join(await freshFolder('disk'), 'disk');

/** An ext4 in a file of 200 MB, as on a stick; null when it cannot be mounted here. */
function mounted(): string | null {
  const image = `${disk}.img`;
  try {
    mkdirSync(disk);
    execFileSync('truncate', ['-s', '200m', image]);
    execFileSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'pipe' });
    execFileSync('mount', ['-o', 'loop', image, disk], { stdio: 'pipe' });
    return disk;
  } catch (error) {
    console.warn(
      `A full disk is not tried: no file system can be mounted here (${String(error).split('\n')[0]}).`,
    );
    return null;
  }
}

const place = mounted();
const workspace = join(disk, 'workspace');
const words = ['--workspace', workspace, '--json'];
const filler = join(disk, 'filler');

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

/** Runs an import and fills the disk once rows are being written. */
async function importWhileFilling(path: string): Promise<BatchEnd> {
  const child = spawn(
    electronPath(),
    electronArgs(appFolder, ['--batch', 'import', '--case', 'Slack Tide', path, ...words]),
    {
      env: environment(),
    },
  );
  let out = '';
  let err = '';
  let filled = false;
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    err += text;
    const rows = Number(/([\d,]+) rows, [1-9]/.exec(String(text))?.[1]?.replaceAll(',', '') ?? 0);
    if (filled || rows < 12_000) return;
    filled = true;
    fill();
  });
  await once(child, 'close');
  expect(filled).toBe(true);
  return { exitCode: child.exitCode ?? -1, out, err };
}

describe.skipIf(place === null)('a disk that is full', () => {
  let small = '';
  let large = '';

  beforeAll(async () => {
    const folder = await freshFolder('disk-files');
    const people = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) =>
          `"LUNKSOOS, P${at}",0${(at % 9) + 1}/1${at % 9}/1980,207-555-01${String(at % 100).padStart(2, '0')}`,
      ).join('\n');
    small = join(folder, 'small.csv');
    large = join(folder, 'large.csv');
    await writeFile(small, `NAM,DOB,PHONE\n${people(5)}\n`);
    await writeFile(large, `NAM,DOB,PHONE\n${people(120_000)}\n`);
    expect((await runBatch(['new', ...words])).exitCode).toBe(0);
    expect((await runBatch(['import', '--case', 'Slack Tide', small, ...words])).exitCode).toBe(0);
  });

  afterAll(() => {
    execFileSync('umount', [disk], { stdio: 'pipe' });
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
    expect(end.err.trim().split('\n').at(-1)).toMatch(/^The disk is full\. /);

    const full = await runBatch(['list', ...words]);
    if (full.exitCode !== 0) expect(failedAnswer.parse(JSON.parse(full.out)).problem.code).toBe('disk-full');

    await rm(filler);
    const list = listAnswer.parse(JSON.parse((await runBatch(['list', ...words])).out));
    expect(list.sources.map(({ file, rows }) => [file, rows])).toEqual([['small.csv', 5]]);
    const verified = await runBatch(['verify', ...words]);
    expect(verified.exitCode).toBe(0);
    expect(verifyAnswer.parse(JSON.parse(verified.out)).faults).toEqual([]);
    const found = await runBatch(['search', 'Lunksoos', ...words]);
    expect(JSON.parse(found.out).hits).toHaveLength(5);
    const again = await runBatch(['import', '--case', 'Slack Tide', large, ...words]);
    expect(again.exitCode).toBe(0);
    expect(importAnswer.parse(JSON.parse(again.out)).files[0]).toMatchObject({
      rows: 120_000,
      problem: null,
    });
  });
});
