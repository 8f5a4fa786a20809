// The list of readers, one for each kind of reader options.
import type { ReaderOptions } from '#shared/import/types';
import { readDelimited } from './delimited';
import { readEmail } from './email';
import { readJson } from './json';
import { readKeyed } from './keyed';
import type { FileBytes, Reader, Reading, ReadingWatch } from './reading';
import { readSheetFile } from './sheet';
import { readStatements } from './statements';
import { readText } from './text';
import { readCards } from './vcard';
import { readXml } from './xml';

const readers: { readonly [Kind in ReaderOptions['reader']]: Reader<Kind> } = {
  delimited: readDelimited,
  json: readJson,
  xml: readXml,
  sheet: readSheetFile,
  statements: readStatements,
  keyed: readKeyed,
  vcard: readCards,
  email: readEmail,
  text: readText,
};

export function readRecords(file: FileBytes, options: ReaderOptions, watch: ReadingWatch = {}): Reading {
  // The options name their own reader; TypeScript cannot follow that through the union.
  const reader = readers[options.reader] as Reader;
  return reader(file, options, watch);
}
