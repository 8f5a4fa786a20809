// What people are called, in the keyring file but readable to nobody without the workspace key: a sheet or a passphrase
// that opens it can tell whose it is before the database is read.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64';
import { seal, unseal } from '../sealing';
import { labels } from './workspace-keys';

export interface Description {
  readonly name: string;
  readonly agency: string;
}

export async function sealDescription(
  wrapping: CryptoKey,
  workspace: string,
  user: string,
  { name, agency }: Description,
): Promise<string> {
  const plain = utf8ToBytes(JSON.stringify({ name, agency }));
  return toBase64(await seal(wrapping, labels.described(workspace, user), plain));
}

/** Null when it was not sealed with this key for this person. */
export async function openDescription(
  wrapping: CryptoKey,
  workspace: string,
  { user, described }: { readonly user: string; readonly described: string },
): Promise<Description | null> {
  const plain = await unseal(wrapping, labels.described(workspace, user), fromBase64(described));
  return plain === null ? null : (JSON.parse(new TextDecoder().decode(plain)) as Description);
}
