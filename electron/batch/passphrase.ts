// Where a batch run may get its passphrase from: never from an argument, which every process can read.
import { readPassphraseFile } from '../desk/keyring';
import type { WorkspaceFolder } from '../desk/workspace-folder';

export type PassphraseFound =
  | { readonly kind: 'found'; readonly passphrase: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** `file` is what `--passphrase-file` named, as an absolute path. The environment forgets what it held. */
export async function findPassphrase(file: string | null, folder: WorkspaceFolder): Promise<PassphraseFound> {
  const fromEnvironment = process.env.DIRIGO_PASSPHRASE;
  delete process.env.DIRIGO_PASSPHRASE;
  if (file !== null) return fromFile(file);
  const passphrase = fromEnvironment || (await readPassphraseFile(folder.keyFile));
  return passphrase ? { kind: 'found', passphrase } : { kind: 'none' };
}

/** The one that is to open from now on. */
export async function findNewPassphrase(file: string | null): Promise<PassphraseFound> {
  const fromEnvironment = process.env.DIRIGO_NEW_PASSPHRASE;
  delete process.env.DIRIGO_NEW_PASSPHRASE;
  if (file !== null) return fromFile(file);
  return fromEnvironment ? { kind: 'found', passphrase: fromEnvironment } : { kind: 'none' };
}

async function fromFile(file: string): Promise<PassphraseFound> {
  const passphrase = await readPassphraseFile(file).catch(() => null);
  return passphrase
    ? { kind: 'found', passphrase }
    : { kind: 'wrong', sentence: `${file} holds no passphrase.` };
}
