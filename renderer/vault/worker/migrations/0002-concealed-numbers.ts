// Social security and card numbers become keyed hashes in what was understood of rows, and in documents that name a card. What
// the index kept of them goes and is built anew. Entries of the history keep what they said: they are signed.
import { concealDocument } from '#shared/handling/conceal-document';
import { concealRow, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { ok } from '#shared/model/problem';
import type { Migration } from './migration';
import { segmentBatch } from './segment-batch';

export const concealedNumbers: Migration = {
  number: 2,
  name: 'concealed-numbers',
  batch: async (workspace, from) => {
    const { database, documents, keyring } = workspace;
    const keyed = numberHash(keyring.numbers);
    const step = await segmentBatch(workspace, from, ({ rows }, source) => {
      const columns = source === null ? new Set<string>() : protectedColumns(source.spec);
      return rows.map((row) => concealRow(row, columns, keyed));
    });
    if (!step.ok) return step;
    if (step.value !== null) return ok(step.value);
    workspace.segments.forget();
    const updated = [...documents.all.values()].flatMap((before) => {
      const after = concealDocument(before, keyed);
      return after === before ? [] : [{ before, after }];
    });
    const of = await database.count('understood');
    const said = { next: null, done: of, of };
    if (updated.length === 0) return ok(said);
    return ok({
      ...said,
      leaves: { command: 'numbers.conceal', change: { added: [], updated, removed: [] } },
    });
  },
};
