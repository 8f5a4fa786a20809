// Looks at the beginning of a file: which format it has, and what that format proposes to make of it.
import type { ReadableFile } from '#shared/contracts/compute';
import { isProtectedProperty, maskNumbers, maskWhole } from '#shared/handling/protected-text';
import { looksBinary } from '#shared/import/encoding';
import { formatById, recognise } from '#shared/import/formats/registry';
import type { Proposal, Recognition, Sample } from '#shared/import/types';
import { fail, ok, type Result } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { settleEncoding } from './encoding-beyond-head';
import { type OpenFile, readHead } from './open-file';
import { complete } from './readers/reading';
import { readRecords } from './readers/registry';

const HEAD = 256 * 1024;
const PROPOSE_FROM = 2_000;

export interface Recognised {
  readonly best: Recognition;
  readonly others: readonly Recognition[];
  readonly proposal: Proposal;
}

/** Problems: file-empty, file-binary, format-unknown, file-unreadable; header-only and others when nothing can be read. */
export async function recogniseFile(file: ReadableFile, open: OpenFile): Promise<Result<Recognised>> {
  const sample = await sampleOf(file, open);
  if (!sample.ok) return sample;
  if (isBlank(sample.value.head)) return fail('file-empty', { file: file.name });
  const [surest, ...others] = recognise(sample.value);
  if (surest === undefined) {
    return fail(looksBinary(sample.value.head) ? 'file-binary' : 'format-unknown', { file: file.name });
  }
  const best = await settleEncoding(surest, sample.value, file, open);
  const proposal = await proposeFrom(file, sample.value, best, open);
  return proposal.ok ? ok({ best, others, proposal: proposal.value }) : proposal;
}

export async function proposeForFile(
  file: ReadableFile,
  recognition: Recognition,
  open: OpenFile,
): Promise<Result<Proposal>> {
  const sample = await sampleOf(file, open);
  return sample.ok ? proposeFrom(file, sample.value, recognition, open) : sample;
}

async function sampleOf(file: ReadableFile, open: OpenFile): Promise<Result<Sample>> {
  const opened = await open(file);
  if (!opened.ok) return opened;
  return ok({ name: file.name, size: file.size, head: await readHead(opened.value, HEAD) });
}

async function proposeFrom(
  file: ReadableFile,
  sample: Sample,
  recognition: Recognition,
  open: OpenFile,
): Promise<Result<Proposal>> {
  const opened = await open(file);
  if (!opened.ok) return opened;
  const records: SourceRecord[] = [];
  const reading = readRecords(opened.value, recognition.reader);
  let step = await reading.next();
  // A spreadsheet is in memory as a whole already: its end is near, and tells of sheets that are not read.
  const toTheEnd = recognition.reader.reader === 'sheet';
  while (step.done !== true && (toTheEnd || records.length < PROPOSE_FROM)) {
    records.push(...step.value.slice(0, PROPOSE_FROM - records.length));
    step = await reading.next();
  }
  if (step.done !== true) await reading.return(complete);
  // A file that breaks later still has a beginning to propose from; the preview tells where it breaks.
  else if (records.length === 0 && step.value.problem !== null)
    return { ok: false, problem: step.value.problem };
  const proposal = masked(formatById(recognition.format).propose(sample, recognition, records));
  const stated = step.done === true ? step.value.statedTotal : null;
  return ok(
    proposal.statedTotal === null && stated !== null ? { ...proposal, statedTotal: stated } : proposal,
  );
}

/** What stands in the columns is shown before anything is imported. */
function masked(proposal: Proposal): Proposal {
  const columns = proposal.columns.map((column) => {
    const mask = column.property !== null && isProtectedProperty(column.property) ? maskWhole : maskNumbers;
    return { ...column, examples: column.examples.map(mask) };
  });
  return { ...proposal, columns };
}

function isBlank(head: Uint8Array): boolean {
  return head.every((byte) => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf);
}
