// An element of JSON or XML as a row of a table: parts become columns with dots in their names, a list of plain values
// becomes one cell that holds them all, so that elements of one kind have the same columns however many values they hold.

import type { SourceRecord } from '../model/record';
import type { FlatElement } from './flatten-json';
import type { XmlElement } from './flatten-xml';

/** What stands between the values of one cell; a mapping parts them there. It can be seen, and hardly any value holds it. */
export const VALUES_APART = ' ¦ ';

/** Levels that become columns; what lies deeper is kept as its JSON. */
const DEEPEST = 32;

/** Throws a RangeError for an element of some thousand levels, which no text can be made of. */
export function tabulate(element: unknown): FlatElement {
  const columns: string[] = [];
  const cells: (string | null)[] = [];
  /** `{"a.b": 1, "a": {"b": 2}}` are two columns: only after such a key can two paths be one. */
  let mayMeet = false;
  const put = (path: string, cell: string | null): void => {
    let column = path === '' ? 'value' : path;
    if (mayMeet) for (let number = 2; columns.includes(column); number++) column = `${path} ${number}`;
    columns.push(column);
    cells.push(cell);
  };
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null) {
      put(path, value === null || value === undefined ? null : String(value));
      return;
    }
    if (depth === DEEPEST) {
      put(path, JSON.stringify(value));
      return;
    }
    if (Array.isArray(value)) {
      const plain = plainValues(value);
      if (plain !== null) put(path, plain.length === 0 ? null : plain.join(VALUES_APART));
      else
        value.forEach((item, at) => {
          walk(item, below(path, String(at)), depth + 1);
        });
      return;
    }
    for (const key of Object.keys(value)) {
      mayMeet ||= key === '' || key.includes('.') || key.includes(' ');
      walk((value as Readonly<Record<string, unknown>>)[key], below(path, key), depth + 1);
    }
  };
  walk(element, '', 0);
  return { columns, cells };
}

/** Paths that are remembered: elements of one kind have the same, and putting them together anew each time is dear. */
const MOST_PATHS = 20_000;
const paths = new Map<string, Map<string, string>>();
let remembered = 0;

function below(path: string, key: string): string {
  if (path === '') return key;
  let keys = paths.get(path);
  const known = keys?.get(key);
  if (known !== undefined) return known;
  if (remembered >= MOST_PATHS) {
    paths.clear();
    remembered = 0;
    keys = undefined;
  }
  const whole = `${path}.${key}`;
  if (keys === undefined) {
    keys = new Map();
    paths.set(path, keys);
  }
  keys.set(key, whole);
  remembered += 1;
  return whole;
}

/** Null: not all are plain values. */
function plainValues(list: readonly unknown[]): readonly string[] | null {
  const texts: string[] = [];
  for (const item of list) {
    if (typeof item === 'object' && item !== null) return null;
    const text = item === null || item === undefined ? '' : String(item);
    if (text.includes(VALUES_APART)) return null;
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Attributes are `@name`, the text of an element that has parts too is `text`; elements that repeat are a list. */
export function xmlValue({ attributes, children, text }: XmlElement): unknown {
  const named = Object.entries(attributes);
  if (named.length === 0 && children.length === 0) return text;
  const parts = new Map<string, unknown[]>(named.map(([name, value]) => [`@${name}`, [value]]));
  for (const child of children) {
    const same = parts.get(child.name);
    if (same === undefined) parts.set(child.name, [xmlValue(child)]);
    else same.push(xmlValue(child));
  }
  if (text !== '') parts.set('text', [text]);
  return Object.fromEntries(
    [...parts].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** The columns in which a cell of these records has several values. */
export function severalIn(records: readonly SourceRecord[]): ReadonlySet<string> {
  const several = new Set<string>();
  for (const { columns, cells } of records)
    cells.forEach((cell, at) => {
      if (cell?.includes(VALUES_APART) === true) several.add(columns[at] ?? '');
    });
  return several;
}
