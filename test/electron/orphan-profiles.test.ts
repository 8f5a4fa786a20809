import { chown, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepOrphans } from '../../electron/batch/orphan-profiles';
import { temporaryFolder } from './temporary-folder';

// Above the largest number a Linux process can have.
const dead = 99_999_999;

describe('what killed batch runs left behind', () => {
  it('is taken away, and what living runs and other programs have is left', async () => {
    const folder = await temporaryFolder();
    for (const name of [`run-${dead}-a`, `run-${process.pid}-b`, `other-${dead}-c`, 'run-x']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'Cookies'), '');
    }
    sweepOrphans(folder, 'run-');
    expect((await readdir(folder)).sort()).toEqual(
      [`other-${dead}-c`, `run-${process.pid}-b`, 'run-x'].sort(),
    );
  });

  it('is not followed to where a link leads', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'precious'));
    await writeFile(join(folder, 'precious', 'case'), '');
    await symlink(join(folder, 'precious'), join(folder, `run-${dead}-a`));
    sweepOrphans(folder, 'run-');
    expect(await readdir(folder)).toEqual(['precious']);
    expect(await readdir(join(folder, 'precious'))).toEqual(['case']);
  });

  it('stops no run when another takes it away at the same moment', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a', 'b']) await mkdir(join(folder, `run-${dead}-${name}`));
    const tried: string[] = [];
    sweepOrphans(folder, 'run-', (path) => {
      tried.push(path);
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    });
    expect(tried).toHaveLength(2);
  });

  it.runIf(process.getuid?.() === 0)('is left to the person whose run it was', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, `run-${dead}-a`));
    await chown(join(folder, `run-${dead}-a`), 12_345, 12_345);
    sweepOrphans(folder, 'run-');
    expect(await readdir(folder)).toEqual([`run-${dead}-a`]);
  });
});
