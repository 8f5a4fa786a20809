// Runs a file through recognising, proposing and understanding in Node, as the compute worker does it in the window.
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatById, recognise } from '#shared/import/formats/registry';
import { Ledger } from '#shared/import/ledger';
import type { LedgerCounts, Proposal, Recognition, Sample, Spec } from '#shared/import/types';
import { recordsUnderstander } from '#shared/import/understand-records';
import type { Problem } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { rowsOf } from '#shared/model/understood-segment';
import type { FileBytes } from '../../renderer/workers/readers/reading';
import { readRecords } from '../../renderer/workers/readers/registry';

export interface ReadFile {
  readonly recognition: Recognition;
  readonly proposal: Proposal;
  /** The proposal's spec with the overrides. */
  readonly spec: Spec;
  readonly records: readonly SourceRecord[];
  readonly rows: readonly UnderstoodRow[];
  readonly counts: LedgerCounts;
  /** Lines that are no data. */
  readonly notData: number;
  /** Why the file ends where it does; null when it was read to its end. */
  readonly fileProblem: Problem | null;
  readonly statedTotal: number | null;
}

export interface ReadOverrides {
  readonly format?: Recognition['format'];
  readonly reader?: Partial<Recognition['reader']>;
  /** Changes the proposed spec before anything is understood. */
  readonly spec?: (proposed: Spec) => Spec;
}

const HEAD = 256 * 1024;

export function bytesOf(path: string): FileBytes {
  return { name: basename(path), size: statSync(path).size, bytes: createReadStream(path) };
}

export function bytesFrom(name: string, content: string | Uint8Array, piece = 65_536): FileBytes {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  return { name, size: bytes.length, bytes: pieces() };
}

/** Throws when no format fits. */
export async function readFileForTest(path: string, overrides: ReadOverrides = {}): Promise<ReadFile> {
  const handle = await open(path);
  const head = new Uint8Array(HEAD);
  const { bytesRead } = await handle.read(head, 0, HEAD, 0);
  await handle.close();
  const sample: Sample = {
    name: basename(path),
    size: statSync(path).size,
    head: head.subarray(0, bytesRead),
  };
  return readSample(sample, () => bytesOf(path), overrides);
}

export function readTextForTest(
  name: string,
  content: string | Uint8Array,
  overrides: ReadOverrides = {},
): Promise<ReadFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sample: Sample = { name, size: bytes.length, head: bytes.subarray(0, HEAD) };
  return readSample(sample, () => bytesFrom(name, bytes), overrides);
}

/** All records as one segment. */
export function understoodRows(spec: Spec, records: readonly SourceRecord[]): readonly UnderstoodRow[] {
  return rowsOf(recordsUnderstander(spec)(records));
}

async function readSample(
  sample: Sample,
  file: () => FileBytes,
  overrides: ReadOverrides,
): Promise<ReadFile> {
  const all = recognise(sample);
  const chosen = all.find(({ format }) => overrides.format === undefined || format === overrides.format);
  if (chosen === undefined) throw new Error(`no format fits ${sample.name}`);
  const recognition = { ...chosen, reader: { ...chosen.reader, ...overrides.reader } } as Recognition;
  const records: SourceRecord[] = [];
  const reading = readRecords(file(), recognition.reader);
  let step = await reading.next();
  while (step.done !== true) {
    records.push(...step.value);
    step = await reading.next();
  }
  const proposal = formatById(recognition.format).propose(sample, recognition, records.slice(0, 2000));
  const spec = overrides.spec?.(proposal.spec) ?? proposal.spec;
  const rows = understoodRows(spec, records);
  const ledger = new Ledger();
  for (const { outcome } of rows) ledger.count(outcome);
  const { problem: fileProblem, statedTotal, notData } = step.value;
  return {
    recognition,
    proposal,
    spec,
    records,
    rows,
    counts: ledger.counts(),
    notData,
    fileProblem,
    statedTotal: statedTotal ?? proposal.statedTotal,
  };
}
