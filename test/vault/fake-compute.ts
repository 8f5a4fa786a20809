// A compute worker for tests of the vault: rows made by hand are handed over through the same encodings as those of real
// files.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { usualLimits } from '#shared/connections/limits';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client, Serving } from '#shared/contracts/rpc';
import { fail, ok, type Result } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { encodeSegment } from '#shared/storage/segment';
import type { UnderstoodBatch } from '#shared/storage/types';
import { ConnectingJobs } from '../../renderer/workers/connecting';
import type { FakeFile, Machine } from './fake-machine';

/** A call nobody follows and nobody stops. */
export const quiet: Serving<unknown> = {
  signal: new AbortController().signal,
  progress: () => undefined,
  transfer: () => undefined,
};

/** The record a row would have been understood from: one column for each statement's field. */
export function recordOf(row: UnderstoodRow): SourceRecord {
  const cells = new Map<string, string>();
  for (const { statements } of row.mentions)
    for (const { field, written } of statements) if (field !== null) cells.set(field, written);
  return {
    row: row.row,
    line: row.row + 1,
    columns: [...cells.keys()],
    cells: [...cells.values()],
    problems: [],
  };
}

function digestOf({ rows }: FakeFile): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows))));
}

function batchesOf(
  { rows }: FakeFile,
  source: string,
  series: string | null,
  segmentRows: number,
): UnderstoodBatch[] {
  const batches: UnderstoodBatch[] = [];
  for (let from = 0; from < rows.length; from += segmentRows) {
    const own = rows.slice(from, from + segmentRows);
    const index = new IndexPartBuilder(source, series);
    for (const row of own) if (row.outcome === 'accepted' || row.outcome === 'flagged') index.addRow(row);
    const count = (outcome: UnderstoodRow['outcome']): number =>
      own.filter((row) => row.outcome === outcome).length;
    batches.push({
      segments: [encodeSegment(batches.length, own.map(recordOf), own)],
      columns: [],
      index: index.finish(),
      counts: {
        rows: own.length,
        accepted: count('accepted'),
        flagged: count('flagged'),
        rejected: count('rejected'),
        repeated: count('repeated'),
      },
      mentions: own.reduce((sum, { mentions }) => sum + mentions.length, 0),
      links: own.reduce((sum, { links }) => sum + links.length, 0),
      bytesRead: from + own.length,
    });
  }
  return batches;
}

export function computeOf(state: Machine, limits = usualLimits): Client<ComputeContract> {
  const jobs = new Map<
    number,
    { readonly file: FakeFile; readonly batches: UnderstoodBatch[]; taken: number }
  >();
  const connecting = new ConnectingJobs(limits);
  const absent = async (): Promise<Result<never>> => fail('internal', { message: 'not in this test' });
  const fileAt = (url: string): Result<FakeFile> => {
    const file = state.files.get(url);
    return file === undefined ? fail('file-unreadable', { file: url }) : ok(file);
  };
  return {
    recognise: absent,
    propose: absent,
    preview: absent,
    digest: async ({ file }) => {
      const found = fileAt(file.url);
      return found.ok ? ok(digestOf(found.value)) : found;
    },
    startReading: async ({ file, source, series }) => {
      const found = fileAt(file.url);
      if (!found.ok) return found;
      const job = jobs.size + 1;
      jobs.set(job, {
        file: found.value,
        batches: batchesOf(found.value, source, series, state.segmentRows),
        taken: 0,
      });
      return ok({ job });
    },
    nextBatch: async ({ job }, options) => {
      const running = jobs.get(job);
      if (running === undefined) return fail('internal', { job });
      const stopped = state.onBatch(running.taken);
      if (stopped !== null) return { ok: false, problem: stopped };
      if (options?.signal?.aborted) return fail('cancelled');
      return ok(running.batches[running.taken++] ?? null);
    },
    stopReading: async ({ job }) => {
      const file = jobs.get(job)?.file;
      return ok({
        problem: file?.problem ?? null,
        notData: 0,
        sha256: file === undefined ? null : digestOf(file),
        meetSha256: null,
      });
    },
    startConnecting: async (input) => connecting.start(input),
    connectOn: (input, options) =>
      connecting.on(input, {
        ...quiet,
        signal: options?.signal ?? quiet.signal,
        progress: options?.onProgress ?? quiet.progress,
      }),
    stopConnecting: async ({ job }) => connecting.stop(job),
    layOut: absent,
  };
}
