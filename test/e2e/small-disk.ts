// A disk of its own for a test, as a stick is one: an ext4 in a file. Only root may mount one.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from './launch';
import type { BatchEnd } from './run-batch';

/** `disk`: a folder to be made. False: nothing can be mounted here, which is said. */
export function mounted(disk: string): boolean {
  try {
    mkdirSync(disk);
    execFileSync('truncate', ['-s', '200m', `${disk}.img`]);
    execFileSync('mkfs.ext4', ['-q', '-F', `${disk}.img`], { stdio: 'pipe' });
    plugIn(disk);
    return true;
  } catch (error) {
    console.warn(`Not tried: no file system can be mounted here (${String(error).split('\n')[0]}).`);
    return false;
  }
}

export function plugIn(disk: string): void {
  execFileSync('mount', ['-o', 'loop', `${disk}.img`, disk], { stdio: 'pipe' });
}

/** Also while files on it are open. */
export function takeOff(disk: string): void {
  execFileSync('umount', ['-l', disk], { stdio: 'pipe' });
}

/** Imports the file and does something to the disk once so many of its rows were read. */
export async function importAndThen(
  words: readonly string[],
  rows: number,
  act: () => void,
): Promise<BatchEnd & { readonly acted: boolean }> {
  const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', 'import', ...words]), {
    env: environment(),
  });
  let out = '';
  let err = '';
  let acted = false;
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    err += text;
    const read = Number(/([\d,]+) rows, [1-9]/.exec(String(text))?.[1]?.replaceAll(',', '') ?? 0);
    if (acted || read < rows) return;
    acted = true;
    act();
  });
  await once(child, 'close');
  return { exitCode: child.exitCode ?? -1, out, err, acted };
}

/** A table of so many people. */
export function manyPeople(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `"LUNKSOOS, P${at}",0${(at % 9) + 1}/1${at % 9}/1980,207-555-01${String(at % 100).padStart(2, '0')}`,
  );
  return `NAM,DOB,PHONE\n${rows.join('\n')}\n`;
}
