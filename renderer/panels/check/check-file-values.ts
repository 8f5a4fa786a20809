// Looks the values of a file up without importing it: reads it as an import would, takes what names or identifies
// somebody or something, and searches for each. Nothing is written.
import type { ComputeContract, ReadableFile } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { SearchHit } from '#shared/contracts/vault-answers';
import { maskAsked } from '#shared/handling/protected-text';
import type { Spec } from '#shared/import/types';
import { asId, type SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { UnderstoodRow } from '#shared/model/record';
import { definitionOf } from '#shared/ontology/schemas';
import { decodeParts } from '#shared/storage/segment';
import { reportLook } from '../../session/looks';
import { windowStore } from '../../session/window-store';

export interface FileCheck {
  readonly file: string;
  readonly rows: number;
  /** How many different values were looked up; `left` were not, because there are too many. */
  readonly values: number;
  readonly left: number;
  /** As written, numbers to pass for somebody masked. */
  readonly found: readonly { readonly written: string; readonly row: number; readonly hit: SearchHit }[];
}

interface Values {
  readonly rows: number;
  /** As written, with the first row it stands in. */
  readonly wanted: ReadonlyMap<string, number>;
  readonly left: number;
}

/** Looked up at most, so that a check stays a matter of seconds. */
const mostValues = 5000;
/** Hits shown for one value. */
const hitsEach = 3;

/** Problems: those of recognising and reading; cancelled. `onDone` hears 0..1. */
export async function checkFile(
  file: ReadableFile,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<Result<FileCheck>> {
  const { vault, compute } = windowStore.getState();
  if (vault === null || compute === null) return fail('refused');
  const recognised = await compute.recognise({ file }, { signal });
  if (!recognised.ok) return recognised;
  const values = await readValues(compute, file, recognised.value.proposal.spec, signal);
  if (!values.ok) return values;

  const { rows, wanted, left } = values.value;
  const found: FileCheck['found'][number][] = [];
  let looked = 0;
  for (const [written, row] of wanted) {
    if (signal.aborted) return fail('cancelled');
    const answer = await vault.search({ query: written, limit: hitsEach }, { signal });
    if (!answer.ok) return answer;
    for (const hit of answer.value.hits) found.push({ written: maskAsked(written), row, hit });
    onDone(++looked / wanted.size);
  }
  const anchors = [...new Set(found.map(({ hit }) => hit.entity))];
  reportLook('check', { text: file.name, anchors }, wanted.size);
  return ok({ file: file.name, rows, values: wanted.size, left, found });
}

async function readValues(
  compute: Client<ComputeContract>,
  file: ReadableFile,
  spec: Spec,
  signal: AbortSignal,
): Promise<Result<Values>> {
  const started = await compute.startReading({
    file,
    spec,
    source: asId<SourceId>('check'),
    series: null,
    purged: null,
    numbers: null,
    part: null,
  });
  if (!started.ok) return started;
  const { job } = started.value;
  const wanted = new Map<string, number>();
  let rows = 0;
  let left = 0;
  for (;;) {
    const batch = await compute.nextBatch({ job }, { signal });
    if (!batch.ok) {
      await compute.stopReading({ job });
      return batch;
    }
    if (batch.value === null) break;
    for (const { records, understood } of batch.value.segments) {
      const decoded = decodeParts(records, understood).rows;
      rows += decoded.length;
      left += collect(decoded, wanted);
    }
  }
  const stopped = await compute.stopReading({ job });
  if (stopped.ok && stopped.value.problem !== null) return { ok: false, problem: stopped.value.problem };
  return ok({ rows, wanted, left });
}

/** Adds what names or identifies; answers how many values found no place. */
function collect(rows: readonly UnderstoodRow[], wanted: Map<string, number>): number {
  let left = 0;
  for (const { row, mentions } of rows) {
    for (const { property, written } of mentions.flatMap((mention) => mention.statements)) {
      const { type, identifies } = definitionOf(property);
      const text = written.trim();
      if ((!identifies && type !== 'name') || text.length < 3 || wanted.has(text)) continue;
      if (wanted.size < mostValues) wanted.set(text, row);
      else left += 1;
    }
  }
  return left;
}
