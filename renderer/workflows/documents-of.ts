// The documents of one kind, typed by it: the contract answers the union of all.
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { DocumentKind, DocumentOf } from '#shared/model/documents';
import type { Result } from '#shared/model/problem';

export async function documentsOf<K extends DocumentKind>(
  vault: Client<VaultContract>,
  kind: K,
): Promise<Result<readonly DocumentOf<K>[]>> {
  const found = await vault.documents({ kind });
  return found.ok ? { ok: true, value: found.value as readonly DocumentOf<K>[] } : found;
}
