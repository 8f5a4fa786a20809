// The backup file: frames one after another. Rows are put or an owner's rows removed; a commit frame closes what belongs
// together and carries the audit head and the keyring file. What lies behind the last whole commit does not count.
import type { ChainHead } from '#shared/audit/chain';
import { ByteReader } from '#shared/storage/byte-reader';
import { ByteWriter } from '#shared/storage/byte-writer';
import { crc32 } from './crc32';
import { type Owner, type SealedRow, type TableName, tableNames } from './row-keys';

export type Frame =
  | ({ readonly kind: 'put' } & SealedRow)
  | { readonly kind: 'remove'; readonly table: TableName; readonly owner: Owner }
  | { readonly kind: 'commit'; readonly head: ChainHead; readonly keyring: string };

/** `DGB1`, then length and checksum of the body. */
const MAGIC = [0x44, 0x47, 0x42, 0x31] as const;
const HEAD_BYTES = 12;
/** No frame is longer: a length beyond it is damage. */
const LONGEST_BODY = 64 * 1024 * 1024;

const kinds = ['put', 'remove', 'commit'] as const;

function writeOwner(body: ByteWriter, owner: Owner): void {
  body.byte(typeof owner === 'number' ? 1 : 0);
  if (typeof owner === 'number') body.varint(owner);
  else body.text(owner);
}

function readOwner(body: ByteReader): Owner {
  return body.byte() === 1 ? body.varint() : body.text();
}

export function writeFrame(out: ByteWriter, frame: Frame): void {
  const body = new ByteWriter();
  body.byte(kinds.indexOf(frame.kind));
  if (frame.kind === 'commit') {
    body.varint(frame.head.number);
    body.text(frame.head.hash);
    body.text(frame.keyring);
  } else {
    body.byte(tableNames.indexOf(frame.table));
    if (frame.kind === 'remove') writeOwner(body, frame.owner);
    else {
      writeOwner(body, frame.key[0]);
      body.varint(frame.key[1]);
      body.blob(frame.value);
    }
  }
  const bytes = body.finish();
  for (const byte of MAGIC) out.byte(byte);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, bytes.length);
  head.setUint32(4, crc32(bytes));
  out.bytes(new Uint8Array(head.buffer));
  out.bytes(bytes);
}

/** The frame at `at` and where the next begins; `more`: the bytes end within it; null: this is no whole frame. */
export function readFrame(
  bytes: Uint8Array,
  at: number,
): { readonly frame: Frame; readonly next: number } | 'more' | null {
  if (bytes.length - at < HEAD_BYTES) return 'more';
  if (MAGIC.some((byte, place) => bytes[at + place] !== byte)) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset + at + MAGIC.length, 8);
  const length = head.getUint32(0);
  if (length > LONGEST_BODY) return null;
  const from = at + HEAD_BYTES;
  if (bytes.length - from < length) return 'more';
  const body = bytes.subarray(from, from + length);
  if (crc32(body) !== head.getUint32(4)) return null;
  return { frame: parse(new ByteReader(body)), next: from + length };
}

function parse(body: ByteReader): Frame {
  const kind = kinds[body.byte()];
  if (kind === 'commit')
    return { kind, head: { number: body.varint(), hash: body.text() }, keyring: body.text() };
  const table = tableNames[body.byte()] ?? 'meta';
  const owner = readOwner(body);
  if (kind === 'remove') return { kind, table, owner };
  return { kind: 'put', table, key: [owner, body.varint()], value: body.blob().slice() };
}
