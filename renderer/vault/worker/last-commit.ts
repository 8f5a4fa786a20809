// What a backup file says of itself up to its last whole commit, without a passphrase.
import type { ChainHead } from '#shared/audit/chain';
import type { BackupPlace } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { fail, ok, type Result } from '#shared/model/problem';
import { eachFrame } from './backup-reading';
import { parseKeyring } from './keys/keyring-file';

export interface LastCommit {
  /** Where its frame ends, bytes. */
  readonly end: number;
  readonly head: ChainHead;
  readonly keyring: string;
  /** Null: the keyring it carries cannot be read. */
  readonly workspace: string | null;
}

export interface FoundCommit {
  /** Null: nothing whole. */
  readonly commit: LastCommit | null;
  /** Rows put up to it, each as often as it was. */
  readonly rows: number;
}

/** `onCommit` hears of each whole commit in order. Problems: cancelled, those of reading. */
export async function lastCommitIn(
  host: Client<VaultHostContract>,
  place: BackupPlace,
  range: { readonly from: number; readonly size: number },
  onCommit: (commit: Pick<LastCommit, 'head' | 'end'>) => void = () => undefined,
  signal: AbortSignal | null = null,
): Promise<Result<FoundCommit>> {
  let last: Omit<LastCommit, 'workspace'> | null = null;
  let rows = 0;
  let rowsThen = 0;
  const scanned = await eachFrame(host, { place, file: 'kept' }, range, async (frame, end) => {
    if (frame.kind === 'put') rows++;
    if (frame.kind === 'commit') {
      last = { end, head: frame.head, keyring: frame.keyring };
      rowsThen = rows;
      onCommit(last);
    }
    return signal?.aborted === true ? fail('cancelled') : ok(null);
  });
  if (!scanned.ok) return scanned;
  const found = last as Omit<LastCommit, 'workspace'> | null;
  if (found === null) return ok({ commit: null, rows: 0 });
  const carried = parseKeyring(found.keyring);
  return ok({ commit: { ...found, workspace: carried.ok ? carried.value.workspace : null }, rows: rowsThen });
}
