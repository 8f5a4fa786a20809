// The beginning of an XML file: its encoding and its outermost element.
import { decodeHead, detectEncoding, looksBinary } from './encoding';

export interface XmlHead {
  readonly encoding: string;
  readonly text: string;
  /** Name of the outermost element. */
  readonly root: string;
}

/** Null when it is not XML. An encoding that the file declares outweighs a guess from its letters. */
export function xmlHead(head: Uint8Array): XmlHead | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const detected = detectEncoding(head);
  const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/i.exec(
    decodeHead(head.subarray(0, 1024), detected.encoding),
  )?.[1];
  const encoding =
    declared !== undefined &&
    (detected.because === 'letters' || detected.because === 'ascii') &&
    isKnown(declared)
      ? declared.toLowerCase()
      : detected.encoding;
  const text = decodeHead(head, encoding);
  if (!text.trimStart().startsWith('<')) return null;
  const root = /<([A-Za-z_][\w.:-]*)/.exec(
    text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, ' '),
  )?.[1];
  return root === undefined ? null : { encoding, text, root };
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    // An unknown label is a RangeError: the guess stands.
    return false;
  }
}
