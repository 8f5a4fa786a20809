// What every reader promises: bytes in, batches of records out, and at the end what is to be said of the whole file.
import type { ReaderOptions } from '#shared/import/types';
import type { Problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';

/** The bytes of one file, however they come: a fetched stream in a worker, a file stream in a test. */
export interface FileBytes {
  readonly name: string;
  /** bytes */
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ReadingWatch {
  /** Told bytes read so far. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: { readonly aborted: boolean };
}

/** How a reading ended. */
export interface ReadingEnd {
  /** Null: the whole file was read. Otherwise the file ends here for this reason. */
  readonly problem: Problem | null;
  /** Records the envelope says there are; null when it says nothing. */
  readonly statedTotal: number | null;
  /** Titles, blank lines, rulers, elements without a value: they are no rows, and so no records. */
  readonly notData: number;
}

/**
 * Yields records in file order, rows from 1 without gaps, in batches of any size. A reader never throws for what a file
 * holds: it ends with a problem. A cancelled reading ends with `cancelled`.
 */
export type Reading = AsyncGenerator<readonly SourceRecord[], ReadingEnd>;
export type Reader<Kind extends ReaderOptions['reader'] = ReaderOptions['reader']> = (
  file: FileBytes,
  options: Extract<ReaderOptions, { readonly reader: Kind }>,
  watch: ReadingWatch,
) => Reading;

export const complete: ReadingEnd = { problem: null, statedTotal: null, notData: 0 };

export function endedBy(problem: Problem, statedTotal: number | null = null, notData = 0): ReadingEnd {
  return { problem, statedTotal, notData };
}

/** Characters: a line or a paragraph that has no end within so many is none, and would fill the memory. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** Characters of an element with all that lies in it. */
export const LONGEST_ELEMENT = 64 * 1024 * 1024;

/** Not one cell says anything. */
export function holdsNothing(cells: readonly (string | null)[]): boolean {
  for (const cell of cells) if (cell !== null && cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** At most `size` records a batch. */
export async function* inBatches(reading: Reading, size: number): Reading {
  let waiting: SourceRecord[] = [];
  try {
    for (;;) {
      const step = await reading.next();
      if (step.done === true) {
        if (waiting.length > 0) yield waiting;
        return step.value;
      }
      for (const record of step.value) {
        waiting.push(record);
        if (waiting.length === size) {
          yield waiting;
          waiting = [];
        }
      }
    }
  } finally {
    // Left early, the file is let go.
    await reading.return(complete);
  }
}
