import { link, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { append, read, sizeAndTime } from '../../electron/desk/backup-file';
import { ok } from '../../shared/model/problem';
import { temporaryFolder } from './temporary-folder';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('the backup file', () => {
  it('grows at its end', async () => {
    const path = join(await temporaryFolder(), 'backup.dirigo');
    expect(await append(path, 0, bytes('one'))).toEqual(ok({ size: 3 }));
    expect(await append(path, 3, bytes('two'))).toEqual(ok({ size: 6 }));
    expect(await readFile(path, 'utf8')).toBe('onetwo');
  });

  it('loses what lies behind the place of writing, such as half a row of a crash', async () => {
    const path = join(await temporaryFolder(), 'backup.dirigo');
    await writeFile(path, 'one and half a ro');
    expect(await append(path, 3, bytes('two'))).toEqual(ok({ size: 6 }));
    expect(await readFile(path, 'utf8')).toBe('onetwo');
  });

  it('gets no hole', async () => {
    const path = join(await temporaryFolder(), 'backup.dirigo');
    await writeFile(path, 'one');
    expect(await append(path, 4, bytes('two'))).toMatchObject({ problem: { code: 'input-invalid' } });
    expect(await readFile(path, 'utf8')).toBe('one');
  });

  it('is read in pieces, the last one short, and empty when there is none', async () => {
    const path = join(await temporaryFolder(), 'backup.dirigo');
    expect(await read(path, 0, 10)).toEqual(ok(new Uint8Array(0)));
    await writeFile(path, 'onetwo');
    expect(await read(path, 1, 2)).toEqual(ok(bytes('ne')));
    expect(await read(path, 4, 10)).toEqual(ok(bytes('wo')));
    expect(await read(path, 6, 10)).toEqual(ok(new Uint8Array(0)));
  });

  it.skipIf(process.platform === 'win32')('is never written through a link to another file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'backup.dirigo');
    const other = join(folder, 'of somebody');
    await writeFile(other, 'not ours');
    await symlink(other, path);
    expect(await sizeAndTime(path, false)).toEqual({ size: 0, at: null });
    // One that a person pointed at for restoring may be one.
    expect((await sizeAndTime(path)).size).toBe(8);
    expect(await append(path, 0, bytes('one'))).toEqual(ok({ size: 3 }));
    expect(await readFile(other, 'utf8')).toBe('not ours');
    expect(await readFile(path, 'utf8')).toBe('one');
  });

  it.skipIf(process.platform === 'win32')(
    'that begins anew does not write into a file that has a second name there',
    async () => {
      const folder = await temporaryFolder();
      const path = join(folder, 'backup.dirigo.new');
      const other = join(folder, 'of somebody');
      await writeFile(other, 'not ours');
      await link(other, path);
      expect(await append(path, 0, bytes('one'))).toEqual(ok({ size: 3 }));
      expect(await readFile(other, 'utf8')).toBe('not ours');
      expect(await readFile(path, 'utf8')).toBe('one');
    },
  );
});
