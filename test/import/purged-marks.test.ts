// What was purged is known again when it comes in another file, and nobody else is taken for it.
import { describe, expect, it } from 'vitest';
import { personMarks, rowMark, tellsOfPurged, tombstoneHash } from '#shared/import/purged-marks';
import type { SourceRecord } from '#shared/model/record';
import { mention, row } from '../factory';

const key = new Uint8Array(32).fill(3);
const record = (...cells: (string | null)[]): SourceRecord => ({
  row: 1,
  line: 2,
  columns: cells.map((_, at) => `column ${at}`),
  cells,
  problems: [],
});

function known(from: SourceRecord, ...mentions: ReturnType<typeof mention>[]) {
  const marks = [rowMark(from), ...mentions.flatMap((each) => personMarks(each))];
  const hashes = marks.flatMap((mark) => (mark === null ? [] : [tombstoneHash(key, mark)]));
  return tellsOfPurged({ key, hashes });
}

describe('a purged row', () => {
  const isKnown = known(record('Marta Quillfeather', '207-555-0101', null));
  it('is known by what it says, in another order and other capitals', () => {
    expect(isKnown(record('207-555-0101', ' MARTA QUILLFEATHER '), row(1, []))).toBe(true);
  });
  it('is not every row of that name or number', () => {
    expect(isKnown(record('Marta Quillfeather', '207-555-0102'), row(1, []))).toBe(false);
    expect(isKnown(record(null, ''), row(1, []))).toBe(false);
  });
});

describe('a purged person', () => {
  const marta = {
    name: 'Marta Quillfeather',
    birthDate: '1988-05-04',
    identityDocument: 'passport US ZX4419087',
  };
  const isKnown = known(record('x'), mention('person', marta));
  const tells = (...mentions: ReturnType<typeof mention>[]) => isKnown(record('y'), row(1, mentions));

  it('is known by a number of their own, or by name and birth date together', () => {
    expect(tells(mention('person', { name: 'M. Quill', identityDocument: 'passport US ZX4419087' }))).toBe(
      true,
    );
    expect(tells(mention('person', { name: 'Marta Quillfeather', birthDate: '1988-05-04' }))).toBe(true);
  });
  it('is no namesake, nobody born on the same day, and no firm', () => {
    expect(tells(mention('person', { name: 'Marta Quillfeather' }))).toBe(false);
    expect(tells(mention('person', { name: 'Marta Quillfeather', birthDate: '1990-05-04' }))).toBe(false);
    expect(tells(mention('person', { name: 'Ada Birch', birthDate: '1988-05-04' }))).toBe(false);
    expect(tells(mention('organization', { name: 'Marta Quillfeather' }))).toBe(false);
  });
});
