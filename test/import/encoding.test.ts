import { describe, expect, it } from 'vitest';
import { detectEncoding, detectEncodingOfLines, encodings, looksBinary } from '#shared/import/encoding';

/** Encodes in a single-byte encoding by asking the decoder for each byte. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}

const lines = (...words: readonly string[]): string =>
  words.map((word, at) => `${word},${at},207-555-01${at}${at}`).join('\n');

describe('the encoding of a text', () => {
  it.each([
    ['windows-1252', lines('Réjean Thériault', 'Noëlla Côté', 'Dégelis', 'Zoë Núñez')],
    ['windows-1250', lines('Wojciech Żółkiewski', 'Łucja Brzęczyk', 'Jiří Dvořák', 'Šárka Ťoková')],
    ['windows-1251', lines('Баранишин Євген', 'Трембіцкий Остап', 'Иванова Мария')],
    ['windows-1256', lines('كريم الحداد', 'نادية منصور', 'تاريخ الميلاد')],
    ['koi8-r', lines('Иванова Мария', 'Петров Николай', 'Москва улица Ленина')],
    ['iso-8859-7', lines('Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου', 'Θεσσαλονίκη')],
  ])('is found to be %s', (encoding, text) => {
    expect(detectEncoding(inEncoding(text, encoding)).encoding).toBe(encoding);
  });

  it.each(['Name,Phone\nROWE,René Roy\n', 'René,,\n'])(
    'is the usual one where several read %j alike',
    (text) => {
      expect(detectEncoding(inEncoding(text, 'windows-1252')).encoding).toBe('windows-1252');
    },
  );

  it('is UTF-8 when all bytes fit it, even where the head cuts a letter', () => {
    const bytes = new TextEncoder().encode('Réjean Thériault É');
    expect(detectEncoding(bytes.subarray(0, bytes.length - 1))).toEqual({
      encoding: 'utf-8',
      because: 'valid-utf8',
    });
  });

  it('of a table is UTF-8 when half of its lines are, and that of the others when they are not', () => {
    const utf8 = [...new TextEncoder().encode(lines('Réjean Thériault', 'Noëlla Côté'))];
    const latin = [...inEncoding(`\n${lines('Zoë Núñez')}\n`, 'windows-1252')];
    const mostly = { encoding: 'utf-8', because: 'mostly' };
    expect(detectEncodingOfLines(Uint8Array.from([...utf8, ...latin, ...utf8]))).toEqual(mostly);
    // As many of each: a line that fits UTF-8 by chance is far rarer than one of another encoding in a UTF-8 file.
    const one = new TextEncoder().encode(lines('Éloïse Dubé'));
    expect(detectEncodingOfLines(Uint8Array.from([...one, ...latin]))).toEqual(mostly);
    const few = Uint8Array.from([...latin, ...latin, ...latin, ...utf8]);
    expect(detectEncodingOfLines(few)).toEqual(detectEncoding(few));
    expect(detectEncoding(few).because).toBe('letters');
  });

  it('is told by a byte order mark, and by the zeros of UTF-16 without one', () => {
    expect(detectEncoding(new Uint8Array([0xff, 0xfe, 0x41, 0])).encoding).toBe('utf-16le');
    const wide = new Uint8Array([...'Name,DOB\nIvy,1'].flatMap((letter) => [0, letter.charCodeAt(0)]));
    expect(detectEncoding(wide)).toEqual({ encoding: 'utf-16be', because: 'zero-bytes' });
  });

  it('is always one that can be decoded', () => {
    for (const encoding of encodings) expect(() => new TextDecoder(encoding)).not.toThrow();
  });
});

describe('a binary file', () => {
  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
    ['an archive', [0x50, 0x4b, 3, 4, 20, 0]],
    ['a PDF', [...'%PDF-1.7\n'].map((letter) => letter.charCodeAt(0))],
  ])('such as %s is not text', (_, bytes) => {
    expect(looksBinary(Uint8Array.from(bytes))).toBe(true);
  });

  it('is not a table with a stray NUL, nor a text with vertical tabs', () => {
    const row = 'ROWE, DAN;207-555-0133\n';
    expect(looksBinary(new TextEncoder().encode(`${row.repeat(5)}RO\0WE${row}`))).toBe(false);
    expect(looksBinary(new TextEncoder().encode('Ivy\u000bwas here\u000band left'))).toBe(false);
    expect(looksBinary(Uint8Array.from({ length: 600 }, (_, at) => (at * 89) % 256))).toBe(true);
  });

  it('is not a text with tabs, in UTF-16 or in Arabic', () => {
    expect(looksBinary(new TextEncoder().encode('a\tb\r\nكريم'))).toBe(false);
    expect(looksBinary(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toBe(false);
  });
});
