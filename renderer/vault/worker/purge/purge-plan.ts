// What a purge takes and what it leaves, without anything of what it takes: it lies in the keyring file until it is done.
import type { WorkspaceDocument } from '#shared/model/documents';
import type { DocumentId } from '#shared/model/ids';

export interface SegmentMarksText {
  readonly records: string;
  readonly understood: string;
}

/** What segments hash to once they were purged, and in which item of `records` the list of all of a source is. */
export interface MarksAnew {
  readonly item: number;
  readonly segments: Readonly<Record<number, SegmentMarksText>>;
}

export interface PurgePlan {
  /** Storage, then segment, then the numbers of its rows that go. Whoever purges knows them; they say nothing. */
  readonly rows: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
  /** Of storages that are bound and lose rows; absent: planned by a program that bound none. */
  readonly marks?: Readonly<Record<string, MarksAnew>>;
  /** Storages of sources that go whole. */
  readonly storages: readonly string[];
  /** Owners in the `index` table that hold something of these sources, those of several sources too: all built anew. */
  readonly indexes: readonly string[];
  /** Numbers of audit entries that keep only their header. */
  readonly entries: readonly number[];
  /** The same of the access log. */
  readonly looks: readonly number[];
  readonly removed: readonly DocumentId[];
  /** Documents as they are left, cleaned. */
  readonly updated: readonly WorkspaceDocument[];
  /** Tombstones. */
  readonly added: readonly WorkspaceDocument[];
}
