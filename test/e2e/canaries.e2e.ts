// Nothing readable on disk: random words put into every field of an import are looked for, byte by byte, in everything
// the program leaves behind.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './launch';
import { runBatch } from './run-batch';

const columns = ['name', 'date of birth', 'phone', 'email', 'address', 'note'] as const;

/** A word that occurs nowhere by chance, made of letters so that it survives normalising. */
function canary(): string {
  return [...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

interface Planted {
  readonly file: string;
  readonly words: readonly string[];
}

async function plant(folder: string): Promise<Planted> {
  const words: string[] = [];
  const word = (): string => {
    const fresh = canary();
    words.push(fresh);
    return fresh;
  };
  const rows = Array.from({ length: 300 }, (_, row) => {
    const phone = `207-555-01${String(row % 100).padStart(2, '0')}`;
    return [
      `${word()} ${word()}`,
      '05/08/1988',
      phone,
      `${word()}@example.org`,
      `12 ${word()} Street, Bangor ME`,
      word(),
    ].join(',');
  });
  const file = join(folder, `${word()}.csv`);
  await writeFile(file, [columns.join(','), ...rows].join('\r\n'));
  return { file, words };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Words found as UTF-8 or UTF-16 in any byte, and in any name, of the folder's files. */
async function found(folder: string, words: readonly string[]): Promise<string[]> {
  const hits: string[] = [];
  for (const path of await filesBelow(folder)) {
    const bytes = await readFile(path);
    const lower = bytes.toString('latin1').toLowerCase();
    for (const word of words) {
      const wide = [...word].join('\u0000');
      if (lower.includes(word) || lower.includes(wide) || path.toLowerCase().includes(word))
        hits.push(`${word} in ${path}`);
    }
  }
  return hits;
}

describe('what the program leaves on disk', () => {
  it('holds none of the words of an import, in the workspace, the program’s own folder or the temporary one', async () => {
    const outside = await freshFolder('canary-outside');
    const inside = await freshFolder('canary-inside');
    const [workspace, home, temporary] = ['workspace', 'home', 'tmp'].map((name) => join(inside, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([mkdir(home), mkdir(temporary)]);
    const { file, words } = await plant(outside);
    const personWord = canary();
    const caseWord = canary();
    const passphraseFile = join(outside, 'passphrase');
    await writeFile(passphraseFile, 'a long enough passphrase\n');
    const env = { DIRIGO_HOME: home, TMPDIR: temporary };
    const common = ['--workspace', workspace, '--passphrase-file', passphraseFile, '--json'];

    const made = await runBatch(['new', '--person', personWord, ...common], env);
    expect(made.exitCode, made.err).toBe(0);
    const imported = await runBatch(['import', '--case', caseWord, file, ...common], env);
    expect(imported.exitCode, imported.err).toBe(0);
    expect(JSON.parse(imported.out).files[0].rows).toBe(300);
    const searched = await runBatch(['search', words[0] ?? '', ...common], env);
    expect(JSON.parse(searched.out).hits.length).toBeGreaterThan(0);

    const all = [...words, personWord, caseWord];
    expect(await found(inside, all)).toEqual([]);

    // The search itself is proven: planted words are found, in both encodings.
    await writeFile(join(temporary, 'planted-8'), `x${words[1]}y`);
    await writeFile(join(workspace, 'planted-16'), Buffer.from(`x${words[2]}y`, 'utf16le'));
    expect(await found(inside, all)).toHaveLength(2);
  });
});
