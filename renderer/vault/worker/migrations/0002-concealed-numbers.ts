// Social security and card numbers become keyed hashes in what was understood of rows, and in documents that name a card. What
// the index kept of them goes and is built anew. Entries of the history keep what they said: they are signed.
import { concealDocument } from '#shared/handling/conceal-document';
import { concealRow, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { ok, type Result } from '#shared/model/problem';
import { decodeSegment, encodeSegment, packPart } from '#shared/storage/segment';
import type { Keyed } from '#shared/values/concealed-number';
import { openItem } from '../pieces';
import { replacedItem } from '../replaced-item';
import type { Workspace } from '../workspace';
import type { Migration } from './migration';

export const concealedNumbers: Migration = {
  number: 2,
  name: 'concealed-numbers',
  batch: async (workspace) => {
    const keyed = numberHash(workspace.keyring.numbers);
    // Also those of undone imports, which a redo brings back.
    for (const storage of workspace.keyring.storages) {
      const done = await concealSource(workspace, storage, keyed);
      if (!done.ok) return done;
    }
    workspace.segments.forget();
    const updated = [...workspace.documents.all.values()].flatMap((before) => {
      const after = concealDocument(before, keyed);
      return after === before ? [] : [{ before, after }];
    });
    if (updated.length === 0) return ok({ more: false });
    const change = { added: [], updated, removed: [] };
    return ok({ more: false, leaves: { command: 'numbers.conceal', change } });
  },
};

/** A segment that cannot be read is told where its source is opened. */
async function concealSource(workspace: Workspace, storage: string, keyed: Keyed): Promise<Result<null>> {
  const { database, documents, keyring } = workspace;
  const key = await keyring.sourceKey(storage);
  if (key === null) return ok(null);
  const source = documents.of('source').find((each) => each.storage === storage);
  const columns = source === undefined ? new Set<string>() : protectedColumns(source.spec);
  for (let number = 0; ; number++) {
    const stored = await database.rowsOf('understood', storage, number);
    if (stored.length === 0) return ok(null);
    const understood = await openItem(key, 'understood', storage, number, stored);
    const records = await openItem(
      key,
      'records',
      storage,
      number,
      await database.rowsOf('records', storage, number),
    );
    if (!understood.ok || !records.ok) continue;
    const before = decodeSegment(records.value, understood.value);
    const rows = before.rows.map((row) => concealRow(row, columns, keyed));
    if (rows.every((row, at) => row === before.rows[at])) continue;
    const anew = packPart(encodeSegment(number, before.records, rows).understood);
    const replaced = await replacedItem(key, 'understood', storage, number, anew, stored.length);
    // With the list of indexes that hold several sources.
    const indexes = [
      { table: 'index', owner: storage },
      { table: 'meta', owner: 'index' },
    ] as const;
    const written = await database.write({ ...replaced, removeOwners: indexes });
    if (!written.ok) return written;
  }
}
