// Documents and audit entries as bytes: JSON, deflated when it is long (a layout of a chart touches thousands of items).
import { deflateSync, inflateSync } from 'fflate';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const WORTH_DEFLATING = 1024;

export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const plain = encoder.encode(JSON.stringify(value));
  const deflate = plain.length >= WORTH_DEFLATING;
  const body = deflate ? deflateSync(plain, { level: 6 }) : plain;
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = deflate ? 1 : 0;
  bytes.set(body, 1);
  return bytes;
}

/** Only for bytes whose seal held: what comes out is what this program put in. */
export function fromBytes<T>(bytes: Uint8Array): T {
  const body = bytes.subarray(1);
  return JSON.parse(decoder.decode(bytes[0] === 1 ? inflateSync(body) : body)) as T;
}
