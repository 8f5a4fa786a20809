// Blocks of keys and values to records: a block is a record, its keys are columns of one table.
import { beginsRecord, isBanner, type Pair, pairsOf } from '#shared/import/keyed-text';
import { VALUES_APART } from '#shared/import/tabulate';
import { problem } from '#shared/model/problem';
import { decodeText } from './decode-text';
import { ElementRows } from './element-rows';
import { complete, endedBy, LONGEST_LINE, type Reader } from './reading';

/** Text of a block that stands under no key. */
const TEXT = 'text';
/** Pairs that open one record: more are none that anybody wrote. */
const MOST_PAIRS = 2_000;

interface Open {
  readonly line: number;
  readonly pairs: Pair[];
}

/**
 * Records are parted by blank lines, and by the key that the record began with coming again. A block whose keys tell
 * of nothing by themselves goes on with the record before it. Titles above the first record, rulers, page numbers and marks of
 * an end are no data: they are counted with blank lines.
 */
export const readKeyed: Reader<'keyed'> = async function* (file, options, watch) {
  const rows = new ElementRows(true);
  let line = 0;
  let notData = 0;
  let waiting = '';
  let open: Open | null = null;
  let isParted = false;
  let anything = false;
  const close = (): void => {
    if (open !== null) rows.add(elementOf(open.pairs), open.line);
    open = null;
  };
  const take = (text: string): void => {
    line += 1;
    anything ||= text.trim() !== '';
    if (text.trim() === '' || isBanner(text)) {
      notData += 1;
      isParted = true;
      return;
    }
    const { before, pairs } = pairsOf(text);
    // What stands above the first record is its title.
    if (open === null && pairs.length === 0) {
      notData += 1;
      return;
    }
    if (before !== '') {
      open ??= { line, pairs: [] };
      goOn(open.pairs, before, isParted);
    }
    if (pairs.length === 0) {
      isParted = false;
      return;
    }
    if ((isParted && beginsRecord(pairs)) || (open?.pairs.length ?? 0) > MOST_PAIRS) close();
    isParted = false;
    for (const pair of pairs) {
      // A name under a name is another alias; under all that was said of the first it is another person.
      if (open !== null && open.pairs.length > 1 && open.pairs[0]?.key === pair.key) close();
      open ??= { line, pairs: [] };
      open.pairs.push(pair);
    }
  };
  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    waiting += text;
    const end = waiting.lastIndexOf('\n');
    if (end >= 0) {
      for (const one of waiting.slice(0, end).split('\n')) take(one.replace(/\r$/, ''));
      waiting = waiting.slice(end + 1);
    }
    const records = rows.take();
    if (records.length > 0) yield records;
    const row = rows.count + 1;
    if (waiting.length >= LONGEST_LINE || broken) {
      yield rows.take(true);
      return endedBy(
        broken
          ? problem('encoding-wrong', { file: file.name, encoding: options.encoding, row })
          : problem('row-too-long', { file: file.name, row, limit: LONGEST_LINE }),
        null,
        rows.notData + notData,
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (waiting !== '') take(waiting.replace(/\r$/, ''));
  close();
  yield rows.take(true);
  return rows.count === 0
    ? endedBy(problem(anything ? 'header-only' : 'file-empty', { file: file.name }), null, notData)
    : { ...complete, notData: rows.notData + notData };
};

/** Text without a key goes on with the value above it; after a blank line it is a text of its own. */
function goOn(pairs: Pair[], text: string, isParted: boolean): void {
  const last = pairs.at(-1);
  if (last === undefined || (isParted && last.key !== TEXT)) pairs.push({ key: TEXT, value: text });
  else
    pairs[pairs.length - 1] = { key: last.key, value: last.value === '' ? text : `${last.value}\n${text}` };
}

/** A key that comes again has several values. */
function elementOf(pairs: readonly Pair[]): {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
} {
  const values = new Map<string, string>();
  for (const { key, value } of pairs) {
    const before = values.get(key);
    if (before === undefined || before === '') values.set(key, value);
    else if (value !== '') values.set(key, `${before}${VALUES_APART}${value}`);
  }
  return { columns: [...values.keys()], cells: [...values.values()] };
}
