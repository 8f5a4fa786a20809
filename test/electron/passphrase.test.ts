import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findNewPassphrase, findPassphrase } from '../../electron/batch/passphrase';
import { makeFolder, type WorkspaceFolder } from '../../electron/desk/workspace-folder';
import { temporaryFolder } from './temporary-folder';

afterEach(() => {
  delete process.env.DIRIGO_PASSPHRASE;
});

async function workspace(): Promise<WorkspaceFolder> {
  const folder = await makeFolder(await temporaryFolder());
  if (!folder.ok) throw new Error(folder.problem.code);
  return folder.value;
}

describe('the passphrase of a batch run', () => {
  it('comes from the file that is named, its first line, before the environment', async () => {
    const folder = await workspace();
    const file = join(folder.directory, 'pass');
    await writeFile(file, 'from file \r\nmore');
    process.env.DIRIGO_PASSPHRASE = 'from environment';
    expect(await findPassphrase(file, folder)).toEqual({ kind: 'found', passphrase: 'from file ' });
  });

  it('comes from the environment, which forgets it, before the key file', async () => {
    const folder = await workspace();
    await writeFile(folder.keyFile, 'from key file\n');
    process.env.DIRIGO_PASSPHRASE = 'from environment';
    expect(await findPassphrase(null, folder)).toEqual({ kind: 'found', passphrase: 'from environment' });
    expect(process.env.DIRIGO_PASSPHRASE).toBeUndefined();
    expect(await findPassphrase(null, folder)).toEqual({ kind: 'found', passphrase: 'from key file' });
  });

  it('is not there when nobody gave one, and wrong when the named file has none', async () => {
    const folder = await workspace();
    expect(await findPassphrase(null, folder)).toEqual({ kind: 'none' });
    const empty = join(folder.directory, 'empty');
    await writeFile(empty, '\n');
    for (const file of [empty, join(folder.directory, 'none')]) {
      expect(await findPassphrase(file, folder)).toMatchObject({ kind: 'wrong' });
    }
  });
});

describe('the new passphrase of a batch run', () => {
  it('comes from the file that is named or from the environment, which forgets it; never from the key file', async () => {
    const folder = await workspace();
    await writeFile(folder.keyFile, 'from key file\n');
    const file = join(folder.directory, 'next');
    await writeFile(file, 'from file\n');
    expect(await findNewPassphrase(file)).toEqual({ kind: 'found', passphrase: 'from file' });
    process.env.DIRIGO_NEW_PASSPHRASE = 'from environment';
    expect(await findNewPassphrase(null)).toEqual({ kind: 'found', passphrase: 'from environment' });
    expect(process.env.DIRIGO_NEW_PASSPHRASE).toBeUndefined();
    expect(await findNewPassphrase(null)).toEqual({ kind: 'none' });
    expect(await findNewPassphrase(join(folder.directory, 'none'))).toMatchObject({ kind: 'wrong' });
  });
});
