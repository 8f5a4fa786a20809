import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OfferedFiles, streamFile } from '../../electron/offered-files';
import { temporaryFolder } from './temporary-folder';

async function readAll(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  let bytes = 0;
  for await (const part of stream) bytes += part.length;
  return bytes;
}

describe('a file that a person offered', () => {
  it('is known by a token that says nothing of it, until it is withdrawn', async () => {
    const path = join(await temporaryFolder(), 'secret name.csv');
    await writeFile(path, 'abc');
    const files = new OfferedFiles();
    const offered = await files.offer(path);
    if (!offered.ok) throw new Error(offered.problem.code);
    expect(offered.value).toMatchObject({ name: 'secret name.csv', size: 3 });
    const token = offered.value.url.replace('/desk-file/', '');
    expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(files.pathOf(token)).toBe(path);
    expect(files.pathOf(`${token}x`)).toBeNull();
    files.withdrawAll();
    expect(files.pathOf(token)).toBeNull();
  });

  it('is not a folder, and is there', async () => {
    const folder = await temporaryFolder();
    for (const path of [folder, join(folder, 'none')]) {
      expect(await new OfferedFiles().offer(path)).toMatchObject({ problem: { code: 'file-unreadable' } });
    }
  });

  it('is read whole, also when it is empty', async () => {
    const folder = await temporaryFolder();
    for (const size of [0, 1, 3 * 1024 * 1024 + 1]) {
      const path = join(folder, String(size));
      await writeFile(path, new Uint8Array(size));
      const found = await streamFile(path);
      expect(found?.size).toBe(size);
      if (found !== null) expect(await readAll(found.body)).toBe(size);
    }
  });

  it('fails when it becomes shorter while it is read', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, new Uint8Array(4 * 1024 * 1024));
    const found = await streamFile(path);
    await truncate(path, 100);
    await expect(found === null ? null : readAll(found.body)).rejects.toThrow('shorter');
  });

  it('is nothing once it is gone', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'x');
    await rm(path);
    expect(await streamFile(path)).toBeNull();
  });
});
