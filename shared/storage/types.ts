// The shapes of what is sealed: segments of records, of what was understood, and pieces of the index.

/** Records a segment holds; small, because reading one record opens one segment. */
export const SEGMENT_RECORDS = 512;

/** One segment in two encoded parts, not yet packed and sealed, both for rows `firstRow` to `firstRow + rows - 1`. */
export interface EncodedSegment {
  readonly number: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly records: Uint8Array<ArrayBuffer>;
  readonly understood: Uint8Array<ArrayBuffer>;
}

/** What a compute worker hands the vault at a time: a few segments and the index of their mentions. */
export interface UnderstoodBatch {
  readonly segments: readonly EncodedSegment[];
  /** Columns seen so far (tables: constant). */
  readonly columns: readonly string[];
  /**
   * An encoded index part over the mentions of this and all batches since the last part (see `index-build.ts`); null while
   * it grows. The last batch brings one.
   */
  readonly index: Uint8Array<ArrayBuffer> | null;
  readonly counts: {
    readonly rows: number;
    readonly accepted: number;
    readonly flagged: number;
    readonly rejected: number;
    readonly repeated: number;
  };
  readonly mentions: number;
  readonly links: number;
  /** bytes of the file read so far */
  readonly bytesRead: number;
}
