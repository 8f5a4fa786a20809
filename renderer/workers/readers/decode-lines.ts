// A table put together from several sources can be UTF-8 in most lines and something else in some. Lines that do not fit are
// decoded one by one, and what each was read as is told, so that a person can look at its letters.
import { detectEncoding } from '#shared/import/encoding';
import { type DecodedText, decodeText, evenPieces } from './decode-text';
import { type FileBytes, LONGEST_LINE, type ReadingWatch } from './reading';

export interface DecodedLines extends DecodedText {
  /** By number, from 1: the encoding of each line that is not in the file's own. */
  readonly otherwise: ReadonlyMap<number, string>;
}

const none: ReadonlyMap<number, string> = new Map();
const LF = 10;
const CR = 13;

/** What no line of text holds in any encoding. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const notText = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/;

/** As `decodeText`; but lines of a UTF-8 file that only another encoding can read do not break it. */
export async function* decodeLines(
  file: FileBytes,
  encoding: string,
  watch: ReadingWatch,
): AsyncGenerator<DecodedLines, void> {
  if (encoding !== 'utf-8') {
    for await (const piece of decodeText(file, encoding, watch)) yield { ...piece, otherwise: none };
    return;
  }
  let rest: Uint8Array = new Uint8Array(0);
  let read = 0;
  let lines = 0;
  for await (const bytes of evenPieces(file.bytes)) {
    if (watch.signal?.aborted === true) return;
    read += bytes.byteLength;
    watch.onBytes?.(read);
    const lineEnd = bytes.lastIndexOf(LF) + 1;
    if (lineEnd === 0 && rest.length + bytes.length < LONGEST_LINE) {
      rest = joined(rest, bytes);
      continue;
    }
    const cut = lineEnd === 0 ? wholeLetters(bytes) : lineEnd;
    const whole = joined(rest, bytes.subarray(0, cut));
    rest = bytes.slice(cut);
    const decoded = decodePiece(whole, lines);
    lines += breaksIn(whole);
    yield decoded;
    if (decoded.broken) return;
  }
  if (rest.length > 0) yield decodePiece(rest, lines);
}

/** Whole lines, of which `before` came earlier. */
function decodePiece(bytes: Uint8Array, before: number): DecodedLines {
  // The mark of the first line is no part of its text; further on it is a character like others.
  const text = strictly(bytes, before > 0);
  if (text !== null) return { text, broken: false, otherwise: none };
  const parts: string[] = [];
  const otherwise = new Map<number, string>();
  let line = before;
  for (const part of linesOf(bytes)) {
    line++;
    const own = strictly(part, line > 1);
    if (own !== null) {
      parts.push(own);
      continue;
    }
    const { encoding } = detectEncoding(part);
    const other = new TextDecoder(encoding).decode(part);
    if (notText.test(other)) return { text: parts.join(''), broken: true, otherwise };
    otherwise.set(line, encoding);
    parts.push(other);
  }
  return { text: parts.join(''), broken: false, otherwise };
}

const strict = new TextDecoder('utf-8', { fatal: true });
const strictWithMarks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null: it is not UTF-8. */
function strictly(bytes: Uint8Array, keepsMark: boolean): string | null {
  try {
    return (keepsMark ? strictWithMarks : strict).decode(bytes);
  } catch (error) {
    // A TypeError is how a strict decoder says that bytes do not fit.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Files of old Macintoshes end lines with CR alone. */
function endIn(bytes: Uint8Array): number {
  return bytes.includes(LF) ? LF : CR;
}

/** Each with its end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const end = endIn(bytes);
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(end, from);
    const to = at < 0 ? bytes.length : at + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

function breaksIn(bytes: Uint8Array): number {
  const end = endIn(bytes);
  let breaks = 0;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) breaks++;
  return breaks;
}

/** Bytes up to where no letter of UTF-8 is cut. */
function wholeLetters(bytes: Uint8Array): number {
  let at = bytes.length;
  while (at > 0 && bytes.length - at < 3 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--;
  return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : bytes.length;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
