// What compute workers do: read and understand files, compare, lay out. They hold no keys and open no database.
import type { SegmentName } from '../connections/steps';
import type { ConnectionProgress, ConnectionReport, ConnectionStart } from '../connections/types';
import type { PurgedBefore } from '../import/purged-marks';
import type { FormatId, Preview, Proposal, Recognition, Spec } from '../import/types';
import type { SourceId } from '../model/ids';
import type { Problem } from '../model/problem';
import type { UnderstoodBatch } from '../storage/types';
import type { Call } from './rpc';

/** A file a worker can read: fetched from `url`, or the bytes of a dropped file. */
export interface ReadableFile {
  readonly name: string;
  /** bytes */
  readonly size: number;
  readonly url: string;
}

export interface ReadingProgress {
  readonly rows: number;
  /** bytes read of `size` */
  readonly bytes: number;
  readonly size: number;
}

/** A segment of a source as it is stored, unsealed and still packed. */
export interface ConnectionSegment extends SegmentName {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly understood: Uint8Array<ArrayBuffer>;
}

/**
 * The part of a file that one of two workers understands while both read it: segments that are read within its first `meet`
 * bytes, or those behind them. Both see the same bytes as the end of the first part.
 */
export interface ReadingPart {
  readonly which: 'first' | 'second';
  /** bytes */
  readonly meet: number;
}

export interface ComputeContract {
  /** The best format and why; others in order. Problems: file-empty, file-binary, format-unknown. */
  recognise: Call<
    { readonly file: ReadableFile },
    { readonly best: Recognition; readonly others: readonly Recognition[]; readonly proposal: Proposal }
  >;
  /** Proposes anew for another format or other reader options. */
  propose: Call<{ readonly file: ReadableFile; readonly recognition: Recognition }, Proposal>;
  /** A dry run over the file, or over about its first `upTo` bytes; writes nothing. */
  preview: Call<
    { readonly file: ReadableFile; readonly spec: Spec; readonly upTo: number | null },
    Preview,
    ReadingProgress
  >;
  /** Hex SHA-256 of the file's bytes. */
  digest: Call<{ readonly file: ReadableFile }, string, ReadingProgress>;

  /** Starts reading; batches are then taken one by one, so that the vault sets the pace. */
  startReading: Call<
    {
      readonly file: ReadableFile;
      readonly spec: Spec;
      readonly source: SourceId;
      readonly series: string | null;
      /** Rows that say what was purged, or tell of somebody who was, come in blank; null: nothing was. */
      readonly purged: PurgedBefore | null;
      /** The key by which numbers to pass for somebody are concealed; null: nothing of the reading is kept. */
      readonly numbers: Uint8Array<ArrayBuffer> | null;
      /** Null: all of it. */
      readonly part: ReadingPart | null;
    },
    { readonly job: number }
  >;
  /** The next batch of encoded segments (transferred); null after the last. */
  nextBatch: Call<{ readonly job: number }, UnderstoodBatch | null>;
  /**
   * `notData`: lines that are no rows. `sha256`: hex, of all bytes of the file; null when they were not
   * read to the last. `meetSha256`: of the bytes up to where two parts meet; null where they were not read so far.
   */
  stopReading: Call<
    { readonly job: number },
    {
      readonly problem: Problem | null;
      readonly notData: number;
      readonly sha256: string | null;
      readonly meetSha256: string | null;
    }
  >;

  /** Begins to find connections of everything the workspace holds. */
  startConnecting: Call<ConnectionStart, { readonly job: number }>;
  /** Hands in the segments asked for (transferred), none at first, until more are asked for or the report is there. */
  connectOn: Call<
    { readonly job: number; readonly segments: readonly ConnectionSegment[] },
    | { readonly kind: 'read'; readonly segments: readonly SegmentName[] }
    | { readonly kind: 'done'; readonly report: ConnectionReport },
    ConnectionProgress
  >;
  stopConnecting: Call<{ readonly job: number }, null>;
  layOut: Call<
    {
      readonly layout: string;
      readonly positions: Float64Array<ArrayBuffer>;
      readonly pinned: Uint8Array<ArrayBuffer>;
      readonly ends: Uint32Array<ArrayBuffer>;
      readonly values: Readonly<Record<string, number | boolean>>;
    },
    { readonly positions: Float64Array<ArrayBuffer> }
  >;
}

export type { FormatId };
