// Old entries of a chain, many to a sealed row: reading and unsealing one row an entry is most of what verifying a long chain
// costs. Each entry is kept as the texts that its hashes are of, under the number it had.
import { type EntryTexts, headerText, payloadText } from '#shared/audit/chain';
import type { ChainEntry, ChainHeader, Salted } from '#shared/audit/types';
import { ByteReader } from '#shared/storage/byte-reader';
import { ByteWriter } from '#shared/storage/byte-writer';
import { fromText, packed, unpacked } from './json-bytes';

/** Entries 1 to 256, 257 to 512, ... are gathered together. */
export const ENTRIES_A_GROUP = 256;
/** A group lies under its first number, beside that number's own row, which is item 0. */
export const GROUP_ITEM = 1;

export interface GroupedEntry<P extends Salted> {
  readonly number: number;
  readonly entry: ChainEntry<P>;
  /** What the entry's hashes are of, as it was stored. */
  readonly texts: EntryTexts;
}

export function firstOfGroup(number: number): number {
  return number - ((number - 1) % ENTRIES_A_GROUP);
}

export function encodeGroup(
  entries: readonly { readonly number: number; readonly entry: ChainEntry<Salted> }[],
) {
  const out = new ByteWriter();
  out.varint(entries.length);
  for (const { number, entry } of entries) {
    out.varint(number);
    out.text(headerText(entry.header));
    out.byte(entry.payload === null ? 0 : 1);
    if (entry.payload !== null) out.blob(packed(encoder.encode(payloadText(entry.payload))));
  }
  return out.finish();
}

/** Only for bytes whose seal held. */
export function decodeGroup<P extends Salted>(bytes: Uint8Array): readonly GroupedEntry<P>[] {
  const reader = new ByteReader(bytes);
  const entries: GroupedEntry<P>[] = [];
  for (let left = reader.varint(); left > 0; left--) {
    const number = reader.varint();
    const header = reader.blob();
    const payload = reader.byte() === 0 ? null : unpacked(reader.blob());
    const entry = { header: fromText<ChainHeader>(header), payload: payload && fromText<P>(payload) };
    entries.push({ number, entry, texts: { header, payload } });
  }
  return entries;
}

const encoder = new TextEncoder();
