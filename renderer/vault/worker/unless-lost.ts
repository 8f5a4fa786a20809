// What a call of the vault answers when the disk goes away beneath it.
import type { Client } from '#shared/contracts/rpc';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { fail, type Result } from '#shared/model/problem';
import { DatabaseStuck } from './database';
import { diskTrouble } from './disk-trouble';
import { isAsGoodAsFull } from './full-disk';
import { freeAt, type Workspace } from './workspace';

/** A database that no longer answers, or that Chromium can no longer read, is no fault of the program. */
export async function unlessLost<O>(
  host: Client<VaultHostContract>,
  work: () => Promise<Result<O>> | Result<O>,
  open: Pick<Workspace, 'writable' | 'database'> | null = null,
): Promise<Result<O>> {
  // Where the machine does not answer either, what went wrong first is told.
  const lost = async (): Promise<Result<never> | null> => {
    const trouble = await diskTrouble(host, open).catch(() => null);
    if (trouble === null) return null;
    open?.database.leaveAlone();
    return { ok: false, problem: trouble };
  };
  try {
    const done = await work();
    // Of several at once one meets the lost disk, and the others a database that was left alone for it.
    const isGivenUp = !done.ok && ['database-stuck', 'timed-out'].includes(done.problem.code);
    return (isGivenUp ? await lost() : null) ?? done;
  } catch (error) {
    const told = await lost();
    if (told !== null) return told;
    if (error instanceof DatabaseStuck) return fail('database-stuck');
    // All that Chromium says of a full disk and of a damaged table, to readings too: where it tidies its tables, it breaks off
    // whatever else is under way. It throws a damaged database away when that is opened next.
    if (error instanceof Error && error.name === 'AbortError' && (await isAsGoodAsFull(freeAt(host))))
      return fail('disk-full');
    if (error instanceof Error && ['AbortError', 'UnknownError'].includes(error.name))
      return fail('row-damaged', { table: 'database', row: '' });
    throw error;
  }
}
