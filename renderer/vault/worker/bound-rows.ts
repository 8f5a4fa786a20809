// Binds what a source's rows say to the signed history. Whoever has the keys can seal a row anew, so each part of a segment is
// hashed as it is sealed, the list of these hashes lies behind the segments, and the hash of that list stands in the source's
// document: it is signed with the import, or with the purge that took rows out.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from './sealing';

/** SHA-256 of both parts of a segment, packed as they are sealed. */
export interface SegmentMarks {
  readonly records: Bytes;
  readonly understood: Bytes;
}

const MARK_BYTES = 32;
const encoder = new TextEncoder();

/** Which item of `records` the list is: the directory lies behind the last segment, and the list behind it. */
export function marksItem(segments: number): number {
  return segments + 1;
}

export async function marksOf(parts: {
  readonly records: Bytes;
  readonly understood: Bytes;
}): Promise<SegmentMarks> {
  const [records, understood] = await Promise.all([markOf(parts.records), markOf(parts.understood)]);
  return { records, understood };
}

export async function markOf(part: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', part));
}

/** Of all segments of a source, in order. */
export function encodeMarks(list: readonly SegmentMarks[]): Bytes {
  const bytes = new Uint8Array(list.length * 2 * MARK_BYTES);
  for (const [at, { records, understood }] of list.entries()) {
    bytes.set(records, at * 2 * MARK_BYTES);
    bytes.set(understood, (at * 2 + 1) * MARK_BYTES);
  }
  return bytes;
}

/** Views of the bytes. */
export function decodeMarks(bytes: Bytes): readonly SegmentMarks[] {
  const mark = (at: number): Bytes => bytes.subarray(at * MARK_BYTES, (at + 1) * MARK_BYTES);
  return Array.from({ length: bytes.length / (2 * MARK_BYTES) }, (_, at) => ({
    records: mark(at * 2),
    understood: mark(at * 2 + 1),
  }));
}

/** What stands in the source's document; of the list as it is encoded. */
export async function rootOf(list: Bytes): Promise<string> {
  const label = encoder.encode('dirigo source content 1\n');
  const bytes = new Uint8Array(label.length + list.length);
  bytes.set(label);
  bytes.set(list, label.length);
  return bytesToHex(await markOf(bytes));
}

export function isSameMark(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
