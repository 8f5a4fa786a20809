// A column of texts (null where there is none) as lengths and one blob, with a dictionary where values repeat: one call
// of the text encoder for a whole column instead of one a cell.
import type { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const PLAIN = 0;
const DICTIONARY = 1;
const CONSTANT = 2;

const UTF8 = 0;
const UTF16 = 1;

/** Columns of whose first values more than this share are distinct are not worth a dictionary. */
const PROBE = 48;

function isConstant(values: readonly (string | null)[]): boolean {
  const [first] = values;
  if (values.length < 2) return false;
  for (let index = 1; index < values.length; index++) if (values[index] !== first) return false;
  return true;
}

interface Dictionary {
  readonly words: readonly (string | null)[];
  /** Of each value its word; room that the next dictionary uses again. */
  readonly places: Uint32Array;
}

let room = new Uint32Array(1024);

/** The distinct values in order of appearance; null when too few repeat for a dictionary to repay itself. */
function dictionaryOf(values: readonly (string | null)[]): Dictionary | null {
  const seen = new Map<string | null, number>();
  const words: (string | null)[] = [];
  const most = values.length >> 1;
  if (values.length > room.length) room = new Uint32Array(values.length);
  const places = room;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    let place = seen.get(value);
    if (place === undefined) {
      place = words.push(value) - 1;
      seen.set(value, place);
    }
    places[index] = place;
    if (words.length > most || (index === PROBE && words.length > PROBE * 0.8)) return null;
  }
  return words.length === 0 ? null : { words, places };
}

export function writeTextColumn(writer: ByteWriter, values: readonly (string | null)[]): void {
  if (isConstant(values)) {
    writer.byte(CONSTANT);
    writeTexts(writer, values.slice(0, 1));
    return;
  }
  const dictionary = dictionaryOf(values);
  if (dictionary === null) {
    writer.byte(PLAIN);
    writeTexts(writer, values);
  } else {
    const { words, places } = dictionary;
    writer.byte(DICTIONARY);
    writer.varint(words.length);
    writeTexts(writer, words);
    for (let index = 0; index < values.length; index++) writer.varint(places[index] as number);
  }
}

/** As many values as were written; the caller knows how many these were. */
export function readTextColumn(reader: ByteReader, count: number): (string | null)[] {
  const mode = reader.byte();
  if (mode === CONSTANT) {
    const [only = null] = readTexts(reader, 1);
    return new Array<string | null>(count).fill(only);
  }
  if (mode === DICTIONARY) {
    const words = readTexts(reader, reader.varint());
    const values = new Array<string | null>(count);
    for (let index = 0; index < count; index++) values[index] = words[reader.varint()] ?? null;
    return values;
  }
  return readTexts(reader, count);
}

/** Lengths in UTF-16 units, 0 for null, then all texts joined. */
function writeTexts(writer: ByteWriter, values: readonly (string | null)[]): void {
  for (const value of values) writer.varint(value === null ? 0 : value.length + 1);
  // Null adds nothing. Put together one by one they would make a text for each that is there.
  const joined = values.join('');
  // UTF-8 cannot hold half a surrogate pair, and what was written must come back as it was. (Two halves that meet where
  // texts are joined are whole in UTF-8, and are parted again by the lengths.)
  if (!joined.isWellFormed()) {
    writer.byte(UTF16);
    const units = new ByteWriter();
    for (let at = 0; at < joined.length; at++) {
      units.byte(joined.charCodeAt(at) & 255);
      units.byte(joined.charCodeAt(at) >> 8);
    }
    writer.blob(units.finish());
    return;
  }
  writer.byte(UTF8);
  writer.text(joined);
}

function readTexts(reader: ByteReader, count: number): (string | null)[] {
  const lengths = new Array<number>(count);
  for (let index = 0; index < count; index++) lengths[index] = reader.varint();
  const coding = reader.byte();
  const joined = coding === UTF16 ? fromUnits(reader.blob()) : decoder.decode(reader.blob());
  const values = new Array<string | null>(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const length = lengths[index] ?? 0;
    if (length === 0) values[index] = null;
    else {
      values[index] = joined.slice(at, at + length - 1);
      at += length - 1;
    }
  }
  return values;
}

function fromUnits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return text;
}
