// Measures what sealing costs: every row that an import wrote is sealed once more, and nothing of it is kept.
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import { labelOf } from './row-keys';
import { seal, unseal } from './sealing';
import type { Workspace } from './workspace';

const ROWS_AT_ONCE = 64;

/** `times`: how often each row is sealed. Problems: row-damaged. */
export async function timeSealing(
  { database, keyring }: Workspace,
  { times }: VaultContract['timeSealing']['input'],
): Promise<Result<VaultContract['timeSealing']['output']>> {
  let rows = 0;
  let bytes = 0;
  let ms = 0;
  for (const table of ['records', 'understood', 'index'] as const)
    for (let page = await database.page(table, null, ROWS_AT_ONCE); page.length > 0; ) {
      const plain = await Promise.all(
        page.map(async ({ key, value }) => {
          const own = (await keyring.sourceKey(String(key[0]))) ?? keyring.content;
          const label = labelOf(table, key);
          return { own, label, opened: await unseal(own, label, value) };
        }),
      );
      for (let time = 0; time < times; time++) {
        const began = performance.now();
        await Promise.all(plain.map(({ own, label, opened }) => opened && seal(own, label, opened)));
        ms += performance.now() - began;
      }
      if (plain.some(({ opened }) => opened === null))
        return fail('row-damaged', { table, row: String(page[0]?.key[0]) });
      rows += page.length;
      bytes += page.reduce((sum, { value }) => sum + value.length, 0);
      page = await database.page(table, page.at(-1)?.key ?? null, ROWS_AT_ONCE);
    }
  return ok({ rows, bytes, ms: ms / times });
}
