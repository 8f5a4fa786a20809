// JSON lines to records. A line that is no JSON costs that line: the others are whole without it.
import { flattenJson } from '#shared/import/flatten-json';
import { rowProblem } from '#shared/import/row-problem';
import { tabulate } from '#shared/import/tabulate';
import { problem } from '#shared/model/problem';
import { decodeText } from './decode-text';
import { ElementRows } from './element-rows';
import { complete, endedBy, LONGEST_ELEMENT, type Reader } from './reading';

/** Characters of lines that wait for the others. */
const MOST_HELD = 96 * 1024 * 1024;
const LATE_BATCH = 512;

/** Blank lines are no rows; they are counted. `line` is the line of each element. */
export const readJsonLines: Reader<'json'> = async function* (file, options, watch) {
  const rows = new ElementRows(options.table === true);
  const flatten = options.table === true ? tabulate : flattenJson;
  let line = 0;
  let blank = 0;
  /** Pieces of a line that goes on: they are put together once. */
  let waiting: string[] = [];
  let held = 0;
  let anything = false;
  const late = new LateLines(options.last ?? { key: '', groups: [] });
  const notData = (): number => rows.notData + blank;
  /** False: the line is no JSON. */
  const take = (text: string): boolean => {
    line += 1;
    const written = line === 1 ? text.replace(/^\ufeff/, '').trim() : text.trim();
    if (written === '') {
      blank += 1;
      return true;
    }
    anything = true;
    try {
      const element = parsed(written);
      if (!late.keep(element, written, line)) rows.add(flatten(element), line);
      return true;
    } catch {
      // A SyntaxError, or a RangeError for more levels than can be walked: the line is kept as it is, with the reason.
      rows.addBroken(written, line, { ...rowProblem('row-malformed'), value: written.slice(0, 200) });
      return false;
    }
  };
  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const [at, one] of lines.entries()) {
      take(at === 0 ? waiting.join('') + one : one);
      if (at === 0) waiting = [];
    }
    held = lines.length > 0 ? rest.length : held + rest.length;
    waiting.push(rest);
    const records = rows.take();
    if (records.length > 0) yield records;
    const row = rows.count + 1;
    if (held > LONGEST_ELEMENT) {
      yield rows.take(true);
      const facts = { file: file.name, row, limit: LONGEST_ELEMENT };
      return endedBy(problem('row-too-long', facts), null, notData());
    }
    if (broken) {
      yield rows.take(true);
      return endedBy(
        problem('encoding-wrong', { file: file.name, encoding: options.encoding, row }),
        null,
        notData(),
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  const last = waiting.join('');
  const isCut = last.trim() !== '' && !take(last);
  for (const { text, line: at } of late.inOrder()) {
    rows.add(flatten(parsed(text)), at);
    if (rows.waiting >= LATE_BATCH) yield rows.take();
  }
  yield rows.take(true);
  if (!anything) return endedBy(problem('file-empty', { file: file.name }));
  if (isCut) return endedBy(problem('file-cut', { file: file.name, row: rows.count }), null, notData());
  if (rows.count === 0) return endedBy(problem('header-only', { file: file.name }), null, notData());
  return { ...complete, notData: notData() };
};

interface LateLine {
  readonly text: string;
  readonly line: number;
}

/** Lines that are read after the others, kept as they are written. */
class LateLines {
  readonly #key: string;
  readonly #groupOf: ReadonlyMap<string, number>;
  readonly #held: LateLine[][];
  #characters = 0;

  constructor({ key, groups }: NonNullable<Parameters<Reader<'json'>>[1]['last']>) {
    this.#key = key;
    this.#groupOf = new Map(groups.flatMap((names, at) => names.map((name) => [name, at] as const)));
    this.#held = groups.map(() => []);
  }

  /** False: it is read where it stands, as one of those that come first, or because there is no more room. */
  keep(element: unknown, text: string, line: number): boolean {
    if (this.#groupOf.size === 0 || typeof element !== 'object' || element === null) return false;
    const name: unknown = Reflect.get(element, this.#key);
    const group = typeof name === 'string' ? this.#groupOf.get(name) : undefined;
    if (group === undefined || this.#characters > MOST_HELD) return false;
    this.#characters += text.length;
    this.#held[group]?.push({ text, line });
    return true;
  }

  *inOrder(): Generator<LateLine> {
    for (const group of this.#held) yield* group;
  }
}

/** A number that does not come out of the language's parser as it went in; or a text that looks so, which costs time alone. */
const LOSING = /[:[,]\s*(?:-?\d+[.eE]|-?\d{16}|-0)|^-?\d/;

/**
 * Numbers as texts, where one would change: an account of twenty digits and a height of 1.70 do not survive a number. Throws a
 * SyntaxError for what is no JSON, before anything is looked for in it: in sound JSON every quotation mark has its other.
 */
function parsed(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (!LOSING.test(json)) return value;
  return JSON.parse(
    json.replace(/"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (found) =>
      found.startsWith('"') ? found : `"${found}"`,
    ),
  );
}
