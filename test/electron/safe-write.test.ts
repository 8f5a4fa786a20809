import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, unfinishedName } from '../../electron/desk/safe-write';
import { temporaryFolder } from './temporary-folder';

describe('replacing a file', () => {
  it('leaves the new content, for its owner alone, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'keyring.json');
    await writeFile(path, 'old and longer', { mode: 0o644 });
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['keyring.json']);
  });

  it('leaves the old content when the new one cannot be put in its place', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'keyring.json');
    // A folder that is not empty cannot be replaced by a file.
    await mkdir(join(path, 'inside'), { recursive: true });
    await expect(replaceFile(path, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['keyring.json']);
    expect(await readdir(path)).toEqual(['inside']);
  });

  it('is not disturbed by what a crash left unfinished', async () => {
    const path = join(await temporaryFolder(), 'keyring.json');
    await writeFile(unfinishedName(path), 'half of something that was much longer');
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')(
    'writes through no link that lies in the place of the unfinished one',
    async () => {
      const folder = await temporaryFolder();
      const path = join(folder, 'keyring.json');
      const other = join(folder, 'of somebody');
      await writeFile(other, 'not ours');
      await symlink(other, unfinishedName(path));
      await replaceFile(path, 'new');
      expect(await readFile(other, 'utf8')).toBe('not ours');
      expect(await readFile(path, 'utf8')).toBe('new');
    },
  );
});
