// What compute workers do: read and understand files, compare, lay out. They hold no keys and open no database.
import type { ConnectionInput, ConnectionReport } from '../connections/types';
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
    },
    { readonly job: number }
  >;
  /** The next batch of encoded segments (transferred); null after the last. */
  nextBatch: Call<{ readonly job: number }, UnderstoodBatch | null>;
  /**
   * `empty`: lines that hold nothing and so are no rows. `sha256`: hex, of all bytes of the file; null when they were not
   * read to the last.
   */
  stopReading: Call<
    { readonly job: number },
    { readonly problem: Problem | null; readonly empty: number; readonly sha256: string | null }
  >;

  findConnections: Call<
    ConnectionInput,
    ConnectionReport,
    { readonly compared: number; readonly pairs: number }
  >;
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
