import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { dropCopy, readThroughCopy } from '../../electron/desk/private-copy';
import { findFolder } from '../../electron/desk/workspace-folder';
import { temporaryFolder } from './temporary-folder';

it('copies a sealed database to where only this user may read it, and takes the copy away', async () => {
  const directory = await temporaryFolder();
  const level = join(directory, 'database', 'IndexedDB');
  await mkdir(level, { recursive: true });
  await writeFile(join(directory, 'keyring.json'), '{}');
  await writeFile(join(level, '000003.ldb'), 'sealed');
  await chmod(join(level, '000003.ldb'), 0o444);
  const found = await findFolder(directory);
  if (!found.ok) throw new Error('no folder');
  const copied = await readThroughCopy(found.value);
  if (!copied.ok) throw new Error('no copy');
  const { database, keyring } = copied.value;
  expect(keyring).toBe(join(directory, 'keyring.json'));
  expect(database.startsWith(directory)).toBe(false);
  expect(await readFile(join(database, 'IndexedDB', '000003.ldb'), 'utf8')).toBe('sealed');
  expect((await stat(dirname(database))).mode & 0o777).toBe(0o700);
  expect((await stat(join(database, 'IndexedDB', '000003.ldb'))).mode & 0o777).toBe(0o600);
  dropCopy(copied.value);
  await expect
    .poll(
      () =>
        stat(database).then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(false);
});
