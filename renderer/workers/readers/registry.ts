// The list of readers, one for each kind of reader options.
import type { ReaderOptions } from '#shared/import/types';
import { readDelimited } from './delimited';
import { readJson } from './json';
import type { FileBytes, Reader, Reading, ReadingWatch } from './reading';

const readers: { readonly [Kind in ReaderOptions['reader']]?: Reader<Kind> } = {
  delimited: readDelimited,
  json: readJson,
};

export function readRecords(file: FileBytes, options: ReaderOptions, watch: ReadingWatch = {}): Reading {
  const reader = readers[options.reader] as Reader | undefined;
  if (reader === undefined) throw new RangeError(`no reader ${options.reader}`);
  return reader(file, options, watch);
}
