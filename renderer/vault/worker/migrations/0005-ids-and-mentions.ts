// Ends three things that imports of before left: record ids that are social security or card numbers in full, ids of files in the
// form of what the program conceals, and "associate" for what a text only mentions. Documents that name a thing by such an id
// follow in the same batch.
import { concealRow, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { beginningOfAnchor, idsNamedIn, withRenamedIds } from '#shared/handling/renamed-ids';
import { withMentions } from '#shared/import/mentioned-links';
import { ok } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { idOfFile, isConcealedId } from '#shared/values/concealed-number';
import { tidy } from '#shared/values/written-text';
import type { Migration } from './migration';
import { segmentBatch } from './segment-batch';

export const idsAndMentions: Migration = {
  number: 5,
  name: 'ids-and-mentions',
  batch: async (workspace, from) => {
    const { database, documents, keyring } = workspace;
    const keyed = numberHash(keyring.numbers);
    const renamed = new Map<string, string>();
    const step = await segmentBatch(workspace, from, ({ records, rows }, source) => {
      const columns = source === null ? new Set<string>() : protectedColumns(source.spec);
      const series = source?.head.series ?? null;
      return rows.map((row, at) => {
        const said = withMentions(concealRow(withIdsOfFile(row, records[at]), columns, keyed));
        if (series !== null)
          row.mentions.forEach(({ recordId }, place) => {
            const now = said.mentions[place]?.recordId ?? null;
            if (recordId !== null && now !== null && now !== recordId)
              renamed.set(beginningOfAnchor(series, recordId), beginningOfAnchor(series, now));
          });
        return said;
      });
    });
    if (!step.ok) return step;
    if (step.value === null) {
      workspace.segments.forget();
      const of = await database.count('understood');
      return ok({ next: null, done: of, of });
    }
    const named = idsNamedIn(documents.all.values(), renamed);
    const updated = [...documents.all.values()].flatMap((before) => {
      const after = withRenamedIds(before, named);
      return after === before ? [] : [{ before, after }];
    });
    if (updated.length === 0) return ok(step.value);
    return ok({
      ...step.value,
      leaves: { command: 'numbers.conceal', change: { added: [], updated, removed: [] } },
    });
  },
};

/** An id in the form of what is concealed that stands in the row as written is the file's own. */
function withIdsOfFile(row: UnderstoodRow, record: SourceRecord | undefined): UnderstoodRow {
  if (!row.mentions.some(({ recordId }) => recordId !== null && isConcealedId(recordId))) return row;
  const written = new Set(record?.cells.flatMap((cell) => (cell === null ? [] : tidy(cell))));
  const ownId = (id: string): string => (written.has(id) ? idOfFile(id) : id);
  const mentions = row.mentions.map((mention) => {
    const { recordId, statements } = mention;
    if (recordId === null || ownId(recordId) === recordId) return mention;
    return {
      ...mention,
      recordId: ownId(recordId),
      statements: statements.map((said) =>
        said.property === 'recordId' ? { ...said, value: ownId(said.value) } : said,
      ),
    };
  });
  return { ...row, mentions };
}
