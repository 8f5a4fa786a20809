// Readings under way. The vault takes batch after batch, so that it sets the pace; one batch is prepared ahead, so that
// reading goes on while the vault seals and writes.
import type { ReadableFile, ReadingPart } from '#shared/contracts/compute';
import type { PurgedBefore } from '#shared/import/purged-marks';
import type { Spec } from '#shared/import/types';
import type { SourceId } from '#shared/model/ids';
import { fail, ok, type Problem, type Result } from '#shared/model/problem';
import type { UnderstoodBatch } from '#shared/storage/types';
import { type DigestedBytes, digestedBytes } from './digested-bytes';
import type { OpenFile } from './open-file';
import { complete, type ReadingEnd } from './readers/reading';
import { understoodBatches } from './understood-batches';

interface Job {
  readonly batches: AsyncGenerator<UnderstoodBatch, ReadingEnd>;
  readonly cancellation: { aborted: boolean };
  /** The batch being prepared; null before the first is asked for. */
  ahead: Promise<IteratorResult<UnderstoodBatch, ReadingEnd>> | null;
  end: ReadingEnd;
  readonly digested: DigestedBytes;
}

export interface ReadingStop {
  /** Why the file ended early; null when it did not. */
  readonly problem: Problem | null;
  readonly notData: number;
  readonly sha256: string | null;
  readonly meetSha256: string | null;
}

export interface ReadingStart {
  readonly file: ReadableFile;
  readonly spec: Spec;
  readonly source: SourceId;
  readonly series: string | null;
  readonly purged: PurgedBefore | null;
  readonly numbers: Uint8Array<ArrayBuffer> | null;
  readonly part: ReadingPart | null;
}

export class ReadingJobs {
  readonly #jobs = new Map<number, Job>();
  readonly #open: OpenFile;
  #next = 1;

  constructor(open: OpenFile) {
    this.#open = open;
  }

  /** Problem: file-unreadable. */
  async start({
    file,
    spec,
    source,
    series,
    purged,
    numbers,
    part,
  }: ReadingStart): Promise<Result<{ readonly job: number }>> {
    const opened = await this.#open(file);
    if (!opened.ok) return opened;
    const cancellation = { aborted: false };
    const digested = await digestedBytes(opened.value, part?.meet ?? null);
    const batches = understoodBatches({
      file: digested.file,
      spec,
      source,
      series,
      purged,
      numbers,
      part,
      signal: cancellation,
    });
    const job = this.#next;
    this.#next += 1;
    this.#jobs.set(job, { batches, cancellation, ahead: null, end: complete, digested });
    return ok({ job });
  }

  /** The next batch; null when the file is read or breaks: `stop` then says why. Problem: not-found. */
  async nextBatch(number: number): Promise<Result<UnderstoodBatch | null>> {
    const job = this.#jobs.get(number);
    if (job === undefined) return fail('not-found', { kind: 'reading' });
    const step = await (job.ahead ?? job.batches.next());
    if (step.done === true) {
      job.end = step.value;
      job.ahead = Promise.resolve(step);
      return ok(null);
    }
    // The answer leaves first, then the next batch is begun.
    job.ahead = new Promise((resolve) => setTimeout(resolve)).then(() => job.batches.next());
    // A failure of the batch ahead is told when it is asked for, not as an unhandled one now.
    job.ahead.catch(() => undefined);
    return ok(step.value);
  }

  /** Ends a job, read to its end or not. */
  async stop(number: number): Promise<Result<ReadingStop>> {
    const job = this.#jobs.get(number);
    if (job === undefined) return fail('not-found', { kind: 'reading' });
    this.#jobs.delete(number);
    job.cancellation.aborted = true;
    await job.ahead?.catch(() => undefined);
    await job.batches.return(complete);
    const { problem, notData } = job.end;
    return ok({
      problem,
      notData,
      sha256: job.digested.sha256(),
      meetSha256: job.digested.meetSha256(),
    });
  }
}
