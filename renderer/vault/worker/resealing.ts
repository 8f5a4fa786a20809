// Seals every row anew after the keys were turned. A row opens under the keys of before or of today, so that it may be
// broken off anywhere and gone on with: whoever opens the workspace next finishes it before anything is read.
import { fail, ok, type Result } from '#shared/model/problem';
import type { Database } from './database';
import type { Keyring } from './keys/keyring';
import { type FormerKeys, formerKeys } from './keys/rotation';
import { counting, type TellStep, untold } from './long-steps';
import type { StoredRow } from './pieces';
import { labelOf, type SealedRow, type TableName, tableNames } from './row-keys';
import { seal, unseal } from './sealing';

/** Rows a transaction, as measured best for strict ones. */
const ROWS_A_WRITE = 200;

/**
 * Nothing to do when the keys were not turned. A row that opens under neither key stays as it is: `verify` names it.
 * Problems: keyring-damaged, disk-full, timed-out.
 */
export async function reseal(
  database: Database,
  keyring: Keyring,
  tell: TellStep = untold,
): Promise<Result<null>> {
  const former = await formerKeys(keyring.state);
  if (!former.ok) return former;
  if (former.value === null) return ok(null);
  let of = 0;
  for (const table of tableNames) of += await database.count(table);
  const sealed = counting(tell, 'seal', of);
  for (const table of tableNames) {
    for (let page = await database.page(table, null, ROWS_A_WRITE); page.length > 0; ) {
      const put: SealedRow[] = [];
      for (const row of page) {
        const anew = await resealed(table, row, former.value, keyring);
        if (anew !== null) put.push(anew);
      }
      const written = await database.write({ put });
      if (!written.ok) return written;
      sealed(page.length);
      const last = page.at(-1);
      if (last === undefined) return fail('internal', { message: 'empty page' });
      page = await database.page(table, last.key, ROWS_A_WRITE);
    }
  }
  return ok(null);
}

/** Null: it is sealed with the keys of today already, or with none that is known. */
async function resealed(
  table: TableName,
  { key, value }: StoredRow,
  former: FormerKeys,
  keyring: Keyring,
): Promise<SealedRow | null> {
  // Whatever lies under a source's prefix has the source's key, the index of one source too.
  const owner = String(key[0]);
  const own = former.sources.get(owner);
  const before = own ?? former.content;
  const today = own === undefined ? keyring.content : await keyring.sourceKey(owner);
  if (today === null) return null;
  const label = labelOf(table, key);
  const plain = await unseal(before, label, value);
  return plain === null ? null : { table, key, value: await seal(today, label, plain) };
}
