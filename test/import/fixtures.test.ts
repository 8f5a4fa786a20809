// Walks the fixtures of every format: recognised as what it is, and understood as written down beside it. After a change
// that is meant, look at each difference, then run with `-u`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '#shared/import/formats/registry';
import { linkKinds } from '#shared/ontology/link-kinds';
import { schemaOf } from '#shared/ontology/schemas';
import { type ReadFile, readFileForTest } from './read-files';

const root = join(import.meta.dirname, '../fixtures');

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function told({
  recognition,
  proposal,
  counts,
  notData,
  rows,
  fileProblem,
  statedTotal,
  spec,
}: ReadFile): unknown {
  const mentions = rows.flatMap((row) => row.mentions);
  return {
    because: recognition.because,
    reader: spec.reader,
    role: proposal.sourceRole,
    dateOrder: spec.context.dateOrder,
    dates: proposal.dates,
    columns: proposal.columns.map(({ column, slot, property }) =>
      property === null ? column : `${column} -> ${slot}.${property}`,
    ),
    counts,
    ...(notData === 0 ? {} : { notData }),
    statedTotal,
    fileProblem,
    mentions: tally(mentions.map(({ schema }) => schema)),
    links: tally(rows.flatMap((row) => row.links.map(({ kind }) => kind))),
    problems: tally(rows.flatMap((row) => row.problems.map(({ code }) => code))),
    rows: rows.map(({ row, outcome, problems, mentions: things, links }) => ({
      row,
      outcome,
      problems: problems.map(({ code, column, value }) =>
        [code, column, value].filter((x) => x !== null).join(': '),
      ),
      mentions: things.map(({ slot, schema, recordId, statements }) => ({
        [recordId === null ? `${slot} (${schema})` : `${slot} (${schema}) ${recordId}`]: statements.map(
          ({ property, value, written }) =>
            value === written ? `${property}: ${value}` : `${property}: ${value} «${written}»`,
        ),
      })),
      links: links.map(({ kind, from, to, strength, statements }) =>
        [
          `${from} ${kind} ${to} (${strength})`,
          ...statements.map(({ property, value }) => `${property} ${value}`),
        ].join(', '),
      ),
    })),
  };
}

describe.each(formats.map(({ id }) => id))('%s', (id) => {
  const files = readdirSync(join(root, id)).filter((name) => !name.endsWith('.expected.json'));

  it('has fixtures', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('reads %s as expected', async (name) => {
    const read = await readFileForTest(join(root, id, name));
    expect(read.recognition.format).toBe(id);
    expect(read.rows).toHaveLength(read.records.length);
    expect(read.counts.rows).toBe(read.records.length);
    await expect(`${JSON.stringify(told(read), null, 1)}\n`).toMatchFileSnapshot(
      join(root, id, `${name}.expected.json`),
    );
  });

  it.each(files)('keeps every value of %s, and only what the ontology knows', async (name) => {
    const { rows, records } = await readFileForTest(join(root, id, name));
    rows.forEach(({ outcome, mentions, links }, at) => {
      const slots = new Set(mentions.map(({ slot }) => slot));
      expect(slots.size).toBe(mentions.length);
      for (const { schema, statements } of mentions) {
        const allowed = schemaOf(schema).properties;
        for (const { property } of statements) expect(allowed, `${schema}.${property}`).toContain(property);
      }
      for (const { kind, from, to } of links) {
        expect(slots).toContain(from);
        expect(slots).toContain(to);
        const schemaAt = (slot: string): string =>
          mentions.find((mention) => mention.slot === slot)?.schema ?? '';
        const { from: starts, to: ends } = linkKinds[kind] as {
          readonly from: readonly string[];
          readonly to: readonly string[];
        };
        expect(starts.includes('*') || starts.includes(schemaAt(from)), `${schemaAt(from)} ${kind}`).toBe(
          true,
        );
        expect(ends.includes('*') || ends.includes(schemaAt(to)), `${kind} ${schemaAt(to)}`).toBe(true);
      }
      if (outcome === 'rejected' || outcome === 'repeated') expect(mentions).toEqual([]);
      const record = records[at];
      expect(record?.cells.length).toBe(record?.columns.length);
    });
  });
});
