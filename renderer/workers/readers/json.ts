// JSON to records, element by element, so that a large list never stands in memory as a whole.
import { flattenJson } from '#shared/import/flatten-json';
import { tabulate } from '#shared/import/tabulate';
import { problem } from '#shared/model/problem';
import { decodeText } from './decode-text';
import { ElementRows } from './element-rows';
import { readJsonLines } from './json-lines';
import { type JsonParser, jsonParser } from './json-parser';
import { complete, endedBy, LONGEST_ELEMENT, type Reader } from './reading';

/**
 * `items` '' reads the elements of an array at the top, or one object. Each element that holds anything is a row, its leaves are
 * columns. The elements of an object come with their key as `@key`.
 */
export const readJson: Reader<'json'> = async function* (file, options, watch) {
  if (options.lines === true) return yield* readJsonLines(file, options, watch);
  const rows = new ElementRows(options.table === true);
  const flatten = options.table === true ? tabulate : flattenJson;
  let parser: JsonParser | null = null;
  let statedTotal: number | null = null;
  let position = 0;
  /** Where the latest element ended. */
  let after = 0;
  let failure: Error | null = null;

  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    if (parser === null) {
      const start = text.trimStart();
      if (start === '') continue;
      parser = jsonParser(
        pathsFor(options.items, start),
        ({ value, key, stack }) => {
          if (key === 'total' && stack.length === 1 && options.items !== '' && options.items !== '*') {
            if (/^\d{1,9}$/.test(String(value))) statedTotal = Number(value);
          } else if (value !== undefined) {
            const { columns, cells } = flatten(value);
            if (typeof key !== 'string') rows.add({ columns, cells }, null);
            else rows.add({ columns: ['@key', ...columns], cells: [key, ...cells] }, null);
          }
        },
        (error) => {
          failure ??= error;
        },
      );
    }
    // Small pieces, so that records leave as they come and a fault is near the place that is told.
    for (let at = 0; at < text.length && failure === null; at += 65_536) {
      const before = rows.count + rows.notData;
      parser.write(text.slice(at, at + 65_536));
      if (failure === null) position += Math.min(65_536, text.length - at);
      if (rows.count + rows.notData > before) after = position;
      const records = rows.take();
      if (records.length > 0) yield records;
    }
    const row = rows.count + 1;
    if (position - after > LONGEST_ELEMENT) {
      yield rows.take(true);
      const facts = { file: file.name, row, limit: LONGEST_ELEMENT };
      return endedBy(problem('row-too-long', facts), statedTotal, rows.notData);
    }
    if (failure !== null) {
      yield rows.take(true);
      const facts = { file: file.name, position: placeIn(failure, position), row };
      return endedBy(problem('json-malformed', facts), statedTotal, rows.notData);
    }
    if (broken) {
      yield rows.take(true);
      return endedBy(problem('encoding-wrong', { file: file.name, encoding: options.encoding, row }));
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (parser === null) return endedBy(problem('file-empty', { file: file.name }));
  yield rows.take(true);
  const { count, notData } = rows;
  if (!parser.isEnded())
    return endedBy(problem('file-cut', { file: file.name, row: count + 1 }), statedTotal, notData);
  if (count === 0) return endedBy(problem('header-only', { file: file.name }), statedTotal, notData);
  return { ...complete, statedTotal, notData };
};

function pathsFor(items: string, start: string): string[] {
  if (items === '*') return ['$.*'];
  if (items !== '') return [`$.${items}.*`, '$.total'];
  return start.startsWith('[') ? ['$.*'] : ['$'];
}

/** The parser tells the absolute place of what it did not expect; else about where we were. */
function placeIn(failure: Error, position: number): number {
  const told = /absolute position "(\d+)"/.exec(failure.message)?.[1];
  return told === undefined ? position : Number(told);
}
