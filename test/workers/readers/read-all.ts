// A file read to its end, with what is said of it there, and a table of one row to spoil.
import type { ReaderOptions } from '#shared/import/types';
import type { Problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import type { FileBytes } from '../../../renderer/workers/readers/reading';
import { readRecords } from '../../../renderer/workers/readers/registry';

export const csv = {
  reader: 'delimited',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  skipRows: 0,
  header: true,
} as const satisfies ReaderOptions;
export const json: ReaderOptions = { reader: 'json', encoding: 'utf-8', items: '_embedded.notices' };

export async function readAll(
  file: FileBytes,
  options: ReaderOptions,
): Promise<{
  readonly records: readonly SourceRecord[];
  readonly problem: Problem | null;
  readonly total: number | null;
  readonly notData: number;
}> {
  const records: SourceRecord[] = [];
  const reading = readRecords(file, options);
  let step = await reading.next();
  while (step.done !== true) {
    records.push(...step.value);
    step = await reading.next();
  }
  const { problem, statedTotal: total, notData } = step.value;
  return { records, problem, total, notData };
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
export const head = 'NAM,DOB,PHONE\n';
export const row = '"BOSWORTH, IVY",03/28/1977,207-555-0133\n';
