// Unpacks chosen files of a zip with what Node has in itself, because an `unzip` cannot be taken for granted.
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;

/** Unpacks every file for which `rename(name)` answers a path relative to `folder`; null leaves a file out. */
export async function unpackZip(archive, folder, rename) {
  const file = await open(archive, 'r');
  try {
    for (const entry of await readDirectory(file)) {
      const relative = entry.name.endsWith('/') ? null : rename(entry.name);
      if (relative === null) continue;
      const target = join(folder, relative);
      if (!resolve(target).startsWith(resolve(folder) + sep))
        throw new Error(`unsafe name in ${archive}: ${entry.name}`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await readEntry(file, entry), { mode: entry.executable ? 0o755 : 0o644 });
    }
  } finally {
    await file.close();
  }
}

async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - endLength;
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) throw new Error('not a zip file');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === entryMark; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      executable: ((directory.readUInt32LE(at + 38) >>> 16) & 0o111) !== 0,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readEntry(file, entry) {
  const header = await readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await readAt(file, start, entry.packedSize);
  const bytes = entry.deflated ? await inflate(packed) : packed;
  if (bytes.length !== entry.size) throw new Error(`${entry.name} is damaged`);
  return bytes;
}

async function readAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file ends early');
  return buffer;
}
