// What a batch run tells of flagged and rejected rows: where and why, never what stands in them, and of how many it does not.
import { describe, expect, it } from 'vitest';
import type { VaultContract } from '#shared/contracts/vault';
import { translator } from '#shared/i18n/translate';
import type { PreviewRow } from '#shared/import/types';
import { asId, type SourceId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { remarksOf } from '../../renderer/batch/remarks';
import type { BatchRun } from '../../renderer/batch/run';

type Asked = VaultContract['ledger']['input'];

const secret = 'Ouellon, Sylvie 123-45-6789';

function rowOf(row: number, outcome: 'flagged' | 'rejected'): PreviewRow {
  const problem =
    outcome === 'rejected'
      ? { code: 'row-ragged' as const, column: null, value: null, facts: { entries: 4, expected: 6 } }
      : { code: 'value-not-understood' as const, column: 'DOB', value: secret, facts: { value: secret } };
  return { row, outcome, cells: [secret], problems: [problem], mentions: [], links: [] };
}

function runWith(rows: readonly PreviewRow[], asked: Asked[] = []): BatchRun {
  const ledger = async (input: Asked) => {
    asked.push(input);
    const { outcome, after = 0, limit } = input;
    return ok(rows.filter((one) => one.outcome === outcome && one.row > after).slice(0, limit));
  };
  return { vault: { ledger }, t: translator('en') } as unknown as BatchRun;
}

function reportOf(rows: readonly PreviewRow[]) {
  const count = (outcome: PreviewRow['outcome']): number =>
    rows.filter((one) => one.outcome === outcome).length;
  const counts = {
    rows: rows.length,
    accepted: 0,
    repeated: 0,
    flagged: count('flagged'),
    rejected: count('rejected'),
  };
  return { source: asId<SourceId>('s'), file: 'people.csv', counts };
}

describe('the remarks of an import', () => {
  it('name file, row, column, code and a sentence, rejected rows first, and never the value', async () => {
    const rows = [rowOf(2, 'flagged'), rowOf(7, 'rejected')];
    const found = await remarksOf(runWith(rows), reportOf(rows), 100);
    expect(found).toEqual(
      ok({
        rowsNotTold: 0,
        remarks: [
          {
            file: 'people.csv',
            row: 7,
            column: null,
            outcome: 'rejected',
            code: 'row-ragged',
            sentence:
              'Row 7 has 4 cells, and the header names 6 columns. Compare it with the rows around it.',
          },
          {
            file: 'people.csv',
            row: 2,
            column: 'DOB',
            outcome: 'flagged',
            code: 'value-not-understood',
            sentence: '“…” in DOB, row 2, was not understood. It is kept as written.',
          },
        ],
      }),
    );
    expect(JSON.stringify(found)).not.toContain('Ouellon');
  });

  it('are told of the first rows, and the others are counted', async () => {
    const rows = [...Array(30).keys()].map((at) => rowOf(at + 1, at < 4 ? 'rejected' : 'flagged'));
    const found = await remarksOf(runWith(rows), reportOf(rows), 10);
    if (!found.ok) throw new Error('failed');
    expect(found.value.remarks.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found.value.rowsNotTold).toBe(20);
  });

  it('are all there for a report, asked for a page at a time, each page from where the last one ended', async () => {
    const rows = [...Array(4_500).keys()].map((at) => rowOf(at * 2 + 1, 'flagged'));
    const asked: Asked[] = [];
    const found = await remarksOf(runWith(rows, asked), reportOf(rows), Number.POSITIVE_INFINITY);
    if (!found.ok) throw new Error('failed');
    expect(found.value.remarks.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
    expect(found.value.rowsNotTold).toBe(0);
    expect(asked.map(({ after }) => after)).toEqual([0, 3_999, 7_999]);
  });
});
