// Chromium says of a disk that is gone, or that may no longer be written, no more than that something failed. So the machine
// is asked.
import type { Client } from '#shared/contracts/rpc';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { type Problem, problem } from '#shared/model/problem';
import type { Workspace } from './workspace';

/** `open`: the workspace, where one is. Null: the disk answers, and the folder can be written if it could be before. */
export async function diskTrouble(
  host: Client<VaultHostContract>,
  open: Pick<Workspace, 'writable'> | null,
): Promise<Problem | null> {
  const keyring = await host.readKeyring(null);
  if (!keyring.ok) return keyring.problem;
  if (open === null) return null;
  if (keyring.value === null) return problem('disk-lost');
  const may = await host.mayWrite(null);
  if (!may.ok) return may.problem;
  return open.writable && !may.value.may ? problem('writing-lost') : null;
}
