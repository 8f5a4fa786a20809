// Whether a row of a backup opens with a keyring's keys: asked when one is checked, and before one is restored.
import type { Keyring } from './keys/keyring';
import type { FormerKeys } from './keys/rotation';
import { labelOf, type SealedRow } from './row-keys';
import { unseal } from './sealing';

/** `former`: keys of before that rows not sealed anew yet still need; null: none. */
export async function opensWith(
  keyring: Keyring,
  { table, key, value }: SealedRow,
  former: FormerKeys | null,
): Promise<boolean> {
  const owner = String(key[0]);
  const label = labelOf(table, key);
  const own = (await keyring.sourceKey(owner)) ?? keyring.content;
  if ((await unseal(own, label, value)) !== null) return true;
  return (
    former !== null && (await unseal(former.sources.get(owner) ?? former.content, label, value)) !== null
  );
}
