// Takes from one worker what it reads and understands of a file, batch after batch, and keeps count.
import type { ComputeContract } from '#shared/contracts/compute';
import { addCounts, noRows } from '#shared/import/ledger';
import type { LedgerCounts } from '#shared/import/types';
import { fail, ok, type Result } from '#shared/model/problem';
import type { EncodedSegment } from '#shared/storage/types';
import { GrowingIndex } from './growing-index';
import type { Lane } from './lanes';

export type ReadingStart = Omit<ComputeContract['startReading']['input'], 'part'>;
export type ReadingStop = ComputeContract['stopReading']['output'];

export class Taking {
  counts: LedgerCounts = noRows;
  mentions = 0;
  links = 0;
  columns: readonly string[] = [];
  /** Of this worker's part, read so far. */
  bytes = 0;
  /** Of its segments, in order. */
  readonly firstRows: number[] = [];
  readonly sizes: number[] = [];
  readonly index = new GrowingIndex();
  /** Number of its first segment. */
  first = 0;
  readonly #lane: Lane;
  #job: number | null = null;
  #stop: Promise<Result<ReadingStop>> | null = null;
  #isOver = false;

  constructor(lane: Lane) {
    this.#lane = lane;
  }

  /** `seal` is given each segment, `tell` called after each batch. Problems: those of the file, of `seal`, and cancelled. */
  async toEnd(
    start: ReadingStart,
    signal: AbortSignal,
    seal: (segment: EncodedSegment) => Promise<Result<null>>,
    tell: () => void,
  ): Promise<Result<ReadingStop>> {
    const { compute, part } = this.#lane;
    const begun = await compute.startReading({ ...start, part }, { signal });
    if (!begun.ok) return begun;
    this.#job = begun.value.job;
    const taken = await this.#takeAll(begun.value.job, start.file.size, signal, seal, tell);
    const stopped = await this.stop();
    if (!taken.ok) return taken;
    // The whole file was not what it should be (cut, malformed): nothing of it is kept.
    if (stopped.ok && stopped.value.problem !== null) return { ok: false, problem: stopped.value.problem };
    return stopped;
  }

  /** Ends the reading, wherever it is; `toEnd` answers soon after. */
  stop(): Promise<Result<ReadingStop>> {
    this.#isOver = true;
    if (this.#job === null) return Promise.resolve(fail('cancelled'));
    this.#stop ??= this.#lane.compute.stopReading({ job: this.#job });
    return this.#stop;
  }

  async #takeAll(
    job: number,
    size: number,
    signal: AbortSignal,
    seal: (segment: EncodedSegment) => Promise<Result<null>>,
    tell: () => void,
  ): Promise<Result<null>> {
    const { compute, part } = this.#lane;
    const next = () => compute.nextBatch({ job }, { signal });
    const skipped = part?.which === 'second' ? part.meet : 0;
    const end = part?.which === 'first' ? Math.min(part.meet, size) : size;
    let ahead = next();
    for (;;) {
      const batch = await ahead;
      if (this.#isOver) return fail('cancelled');
      if (!batch.ok) return batch;
      if (batch.value === null) {
        this.bytes = end - skipped;
        tell();
        return ok(null);
      }
      ahead = next();
      for (const segment of batch.value.segments) {
        if (this.firstRows.length === 0) this.first = segment.number;
        if (segment.number !== this.first + this.firstRows.length)
          return fail('internal', { message: 'segments out of order', number: segment.number });
        this.firstRows.push(segment.firstRow);
        this.sizes.push(segment.rows);
        const sealed = await seal(segment);
        if (!sealed.ok) {
          await ahead;
          return sealed;
        }
      }
      const { index, counts, mentions, links, columns, bytesRead } = batch.value;
      if (index !== null) this.index.add(index);
      this.counts = addCounts(this.counts, counts);
      this.mentions += mentions;
      this.links += links;
      this.columns = columns;
      this.bytes = Math.min(bytesRead, end) - skipped;
      tell();
    }
  }
}
