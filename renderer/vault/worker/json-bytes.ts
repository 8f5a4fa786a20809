// Documents and audit entries as bytes: JSON, deflated when it is long (a layout of a chart touches thousands of items).
import { deflateSync, inflateSync } from 'fflate';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const WORTH_DEFLATING = 1024;

export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return packed(textBytes(value));
}

export function textBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** Only for bytes whose seal held: what comes out is what this program put in. */
export function fromBytes<T>(bytes: Uint8Array): T {
  return fromText<T>(unpacked(bytes));
}

/** The same of what `unpacked` answered. */
export function fromText<T>(text: Uint8Array): T {
  return JSON.parse(decoder.decode(text)) as T;
}

/** One byte that says how, then the text or what deflating made of it. */
export function packed(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const deflate = text.length >= WORTH_DEFLATING;
  const body = deflate ? deflateSync(text, { level: 6 }) : text;
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = deflate ? 1 : 0;
  bytes.set(body, 1);
  return bytes;
}

export function unpacked(bytes: Uint8Array): Uint8Array {
  const body = bytes.subarray(1);
  return bytes[0] === 1 ? inflateSync(body) : body;
}
