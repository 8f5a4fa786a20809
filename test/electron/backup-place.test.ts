// A folder that is named for the second backup: what is wrong with it is said so that a person knows what to do.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsBackup } from '../../electron/desk/backup-place';

let place = '';
const isRoot = process.getuid?.() === 0;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'dirigo-backup-place-'));
  await mkdir(join(place, 'own'));
  await mkdir(join(place, 'stick'));
});

afterAll(() => rm(place, { recursive: true, force: true }));

describe('a folder for the second backup', () => {
  it('may be any that can be written', async () => {
    expect(await holdsBackup(join(place, 'stick'), join(place, 'own'))).toEqual({ ok: true, value: null });
  });

  it('has to be there, and to be a folder', async () => {
    const missing = join(place, 'stick', 'none');
    const file = join(place, 'a file');
    await writeFile(file, '');
    for (const path of [missing, file])
      expect(await holdsBackup(path, join(place, 'own'))).toMatchObject({
        problem: { code: 'folder-missing', facts: { path } },
      });
  });

  it('is not the one of the workspace, however it is written', async () => {
    const path = join(place, 'own');
    expect(await holdsBackup(join(path, '..', 'own'), path)).toMatchObject({
      problem: { code: 'backup-own-folder', facts: { path } },
    });
  });

  it.skipIf(isRoot)('has to be one that this user may write', async () => {
    const path = join(place, 'locked');
    await mkdir(path, { mode: 0o555 });
    expect(await holdsBackup(path, join(place, 'own'))).toMatchObject({
      problem: { code: 'folder-unwritable' },
    });
    await chmod(path, 0o755);
  });
});
