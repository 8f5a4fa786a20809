import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findFolder,
  freshFolderName,
  makeFolder,
  takesFiles,
  tidyFolder,
} from '../../electron/desk/workspace-folder';
import { ok } from '../../shared/model/problem';
import { temporaryFolder } from './temporary-folder';

describe('the folder of a workspace', () => {
  it('is made with the folders above it, for its owner alone', async () => {
    const directory = join(await temporaryFolder(), 'a', 'b');
    expect(await makeFolder(directory)).toMatchObject({ ok: true, value: { directory, name: 'b' } });
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('is not made where one is, nor where the remains of one are', async () => {
    for (const file of ['keyring.json', 'backup.dirigo']) {
      const directory = await temporaryFolder();
      await writeFile(join(directory, file), 'x');
      expect(await makeFolder(directory)).toMatchObject({ problem: { code: 'workspace-exists' } });
    }
  });

  it('is found by its keyring, under its real path', async () => {
    const directory = await temporaryFolder();
    expect(await findFolder(directory)).toMatchObject({ problem: { code: 'workspace-missing' } });
    expect(await findFolder(join(directory, 'none'))).toMatchObject({
      problem: { code: 'workspace-missing' },
    });
    // Without its keyring it can still be restored.
    await writeFile(join(directory, 'backup.dirigo'), '');
    expect(await findFolder(directory)).toMatchObject({ ok: true });
    await rm(join(directory, 'backup.dirigo'));
    await writeFile(join(directory, 'keyring.json'), '{}');
    const link = join(await temporaryFolder(), 'link');
    await symlink(directory, link);
    expect(await findFolder(link)).toMatchObject({ ok: true, value: { directory } });
  });

  it('is not made where a file is, nor below one', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    for (const directory of [file, join(file, 'inside'), `${file}${'x'.repeat(300)}`]) {
      expect(await makeFolder(directory)).toEqual({
        ok: false,
        problem: { code: 'folder-unwritable', facts: { path: directory } },
      });
    }
  });

  it.runIf(process.platform === 'linux')('is refused where nothing may be written', async () => {
    // Not even root makes a folder there.
    expect(await makeFolder('/sys/dirigo')).toMatchObject({ problem: { code: 'folder-unwritable' } });
  });

  it.runIf(process.platform === 'linux')(
    'is told to take no files where the system says that it may be written',
    async () => {
      // Not even root makes a file there, though root is told that it may.
      expect(await takesFiles('/sys')).toBe(false);
      const directory = await temporaryFolder();
      expect(await takesFiles(directory)).toBe(true);
      expect(await readdir(directory)).toEqual([]);
    },
  );

  it('takes the first name that is free', async () => {
    const parent = await temporaryFolder();
    expect(await freshFolderName(parent, 'Sample')).toBe(join(parent, 'Sample'));
    await mkdir(join(parent, 'Sample'));
    await mkdir(join(parent, 'Sample 2'));
    expect(await freshFolderName(parent, 'Sample')).toBe(join(parent, 'Sample 3'));
    expect(await freshFolderName(join(parent, 'none'), 'Sample')).toBe(join(parent, 'none', 'Sample'));
  });

  it('is no place for a database when a file stands there', async () => {
    const directory = await temporaryFolder();
    await writeFile(join(directory, 'keyring.json'), '{}');
    await writeFile(join(directory, 'database'), '');
    const folder = await findFolder(directory);
    expect(folder.ok && (await tidyFolder(folder.value))).toMatchObject({
      problem: { code: 'folder-unwritable' },
    });
  });

  it('loses what a crash left unfinished, and nothing else', async () => {
    const directory = await temporaryFolder();
    for (const name of ['keyring.json', 'keyring.json.new', 'key.txt.new', 'other.new']) {
      await writeFile(join(directory, name), 'x');
    }
    const folder = await findFolder(directory);
    expect(folder.ok && (await tidyFolder(folder.value))).toEqual(ok(null));
    expect((await readdir(directory)).sort()).toEqual(['database', 'keyring.json', 'other.new']);
  });

  it.skipIf(process.platform === 'win32')(
    'is not readied with a link where the database writes',
    async () => {
      const place = await temporaryFolder();
      const directory = join(place, 'handed over');
      const inside = join(directory, 'database', 'IndexedDB', '000005.log');
      await mkdir(join(inside, '..'), { recursive: true });
      await writeFile(join(directory, 'keyring.json'), 'x');
      const folder = await findFolder(directory);
      for (const link of [inside, join(directory, 'database')]) {
        await rm(link, { recursive: true, force: true });
        await symlink(join(place, 'of somebody'), link);
        expect(folder.ok && (await tidyFolder(folder.value))).toMatchObject({
          problem: { code: 'folder-has-link', facts: { path: link } },
        });
      }
    },
  );
});
