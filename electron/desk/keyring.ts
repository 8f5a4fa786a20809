// The keyring file and the key file of the workspace, as text: what is in them only the vault understands.
import { readFile, rm, stat } from 'node:fs/promises';
import { ok } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';
import { codeOf } from './disk-problem';
import { inWorkspace } from './in-workspace';
import { replaceFile } from './safe-write';

export const keyringHandlers: SomeHandlers<
  'readKeyring' | 'writeKeyring' | 'keyringWrittenAt' | 'readKeyFile' | 'writeKeyFile' | 'removeKeyFile'
> = {
  removeKeyFile: (_, seat) =>
    inWorkspace(seat, async ({ keyFile }) => {
      await rm(keyFile, { force: true });
      return ok(null);
    }),
  readKeyring: (_, seat) => inWorkspace(seat, async ({ keyring }) => ok(await readIfThere(keyring))),
  writeKeyring: ({ text }, seat) =>
    inWorkspace(seat, async ({ keyring }) => {
      await replaceFile(keyring, text);
      return ok(null);
    }),
  keyringWrittenAt: (_, seat) =>
    inWorkspace(seat, async ({ keyring }) => {
      const there = await stat(keyring).catch(() => null);
      return ok({ at: there?.mtime.toISOString() ?? null });
    }),
  readKeyFile: (_, seat) => inWorkspace(seat, async ({ keyFile }) => ok(await readPassphraseFile(keyFile))),
  writeKeyFile: ({ passphrase }, seat) =>
    inWorkspace(seat, async ({ keyFile }) => {
      await replaceFile(keyFile, `${passphrase}\n`);
      return ok(null);
    }),
};

/** The first line; null when there is no such file. Throws what else the disk throws. */
export async function readPassphraseFile(path: string): Promise<string | null> {
  const text = await readIfThere(path);
  return text === null ? null : (text.split(/\r?\n/, 1)[0] ?? '');
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
