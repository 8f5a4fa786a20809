// JSON to records, element by element, so that a large list never stands in memory as a whole.
import { flattenJson } from '#shared/import/flatten-json';
import { problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { decodeText } from './decode-text';
import { type JsonParser, jsonParser } from './json-parser';
import { complete, endedBy, holdsNothing, LONGEST_ELEMENT, type Reader } from './reading';

/** `items` '' reads the elements of an array at the top, or one object. Each element that holds anything is a row, its leaves are columns. */
export const readJson: Reader<'json'> = async function* (file, options, watch) {
  const found: unknown[] = [];
  const columnsByName = new Map<string, readonly string[]>();
  let parser: JsonParser | null = null;
  let statedTotal: number | null = null;
  let row = 0;
  let empty = 0;
  let position = 0;
  /** Where the latest element ended. */
  let after = 0;
  let failure: Error | null = null;

  const records = (): readonly SourceRecord[] =>
    found.splice(0).flatMap((element) => {
      const { columns, cells } = flattenJson(element);
      if (holdsNothing(cells)) {
        empty += 1;
        return [];
      }
      const name = columns.join('\n');
      const shared = columnsByName.get(name) ?? columns;
      columnsByName.set(name, shared);
      row += 1;
      return [{ row, line: null, columns: shared, cells, problems: [] }];
    });

  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    if (parser === null) {
      const start = text.trimStart();
      if (start === '') continue;
      parser = jsonParser(
        pathsFor(options.items, start),
        ({ value, key, stack }) => {
          if (key === 'total' && stack.length === 1 && options.items !== '') {
            if (/^\d{1,9}$/.test(String(value))) statedTotal = Number(value);
          } else if (value !== undefined) found.push(structuredClone(value));
        },
        (error) => {
          failure ??= error;
        },
      );
    }
    // Small pieces, so that records leave as they come and a fault is near the place that is told.
    for (let at = 0; at < text.length && failure === null; at += 65_536) {
      parser.write(text.slice(at, at + 65_536));
      if (failure === null) position += Math.min(65_536, text.length - at);
      if (found.length > 0) {
        after = position;
        yield records();
      }
    }
    if (position - after > LONGEST_ELEMENT) {
      const facts = { file: file.name, row: row + 1, limit: LONGEST_ELEMENT };
      return endedBy(problem('row-too-long', facts), statedTotal, empty);
    }
    if (failure !== null) {
      return endedBy(
        problem('json-malformed', { file: file.name, position: placeIn(failure, position), row: row + 1 }),
        statedTotal,
        empty,
      );
    }
    if (broken) {
      return endedBy(
        problem('encoding-wrong', { file: file.name, encoding: options.encoding, row: row + 1 }),
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (parser === null) return endedBy(problem('file-empty', { file: file.name }));
  if (!parser.isEnded())
    return endedBy(problem('file-cut', { file: file.name, row: row + 1 }), statedTotal, empty);
  if (row === 0) return endedBy(problem('header-only', { file: file.name }), statedTotal, empty);
  return { ...complete, statedTotal, empty };
};

function pathsFor(items: string, start: string): string[] {
  if (items !== '') return [`$.${items}.*`, '$.total'];
  return start.startsWith('[') ? ['$.*'] : ['$'];
}

/** The parser tells the absolute place of what it did not expect; else about where we were. */
function placeIn(failure: Error, position: number): number {
  const told = /absolute position "(\d+)"/.exec(failure.message)?.[1];
  return told === undefined ? position : Number(told);
}
