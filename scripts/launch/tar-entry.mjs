// Takes one file out of a gzipped tar while it streams, so that a package of 200 MB never lies in memory.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

const block = 512;

/** Writes the entry called `name` to `target`. Throws when the archive has no such entry or ends inside it. */
export async function extractTarEntry(archive, name, target) {
  const file = await open(target, 'w', 0o600);
  try {
    const source = createReadStream(archive).pipe(createGunzip());
    let held = Buffer.alloc(0);
    let skip = 0;
    let wanted = 0;
    for await (const chunk of source) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      while (held.length > 0) {
        if (wanted > 0) {
          const part = held.subarray(0, wanted);
          await file.write(part);
          wanted -= part.length;
          if (wanted === 0) return;
          held = held.subarray(part.length);
        } else if (skip > 0) {
          const passed = Math.min(skip, held.length);
          skip -= passed;
          held = held.subarray(passed);
        } else {
          if (held.length < block) break;
          const header = readHeader(held.subarray(0, block));
          held = held.subarray(block);
          if (header.name === name) wanted = header.size;
          else skip = Math.ceil(header.size / block) * block;
        }
      }
    }
    throw new Error(`${archive} does not hold the whole of ${name}`);
  } finally {
    await file.close();
  }
}

function readHeader(header) {
  const text = (from, length) => header.toString('utf8', from, from + length).split('\0', 1)[0] ?? '';
  const prefix = text(345, 155);
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    size: Number.parseInt(text(124, 12).trim() || '0', 8),
  };
}
