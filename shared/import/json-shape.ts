// Where the elements of a JSON file lie, told from its beginning: an array at the top, lines, or a list within an object.

export interface JsonShape {
  /** As in the options of the reader. */
  readonly items: string;
  readonly lines: boolean;
  /** Elements seen in the beginning. */
  readonly elements: number;
  /** Names of the fields of the first elements, at any depth. */
  readonly keys: ReadonlySet<string>;
}

/** Null: no JSON, or no objects in it. `isLines`: a single line is one of many, too. */
export function jsonShape(text: string, isLines: boolean): JsonShape | null {
  const start = text.trimStart();
  if (!/^[{[]/.test(start)) return null;
  const lines = linesOf(start, isLines);
  if (lines !== null) return lines;
  const scan = new HeadScan(start);
  scan.run();
  return scan.shape();
}

function linesOf(start: string, isLines: boolean): JsonShape | null {
  if (!start.startsWith('{')) return null;
  const whole = start.split('\n').filter((line) => line.trim() !== '');
  // The last line may be cut by the head.
  const [first, second] = whole;
  if (first === undefined || !isObject(first)) return null;
  if (second === undefined ? !isLines : !second.trimStart().startsWith('{')) return null;
  const keys = new Set([...first.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, key]) => key ?? ''));
  return { items: '', lines: true, elements: whole.length, keys };
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    // A SyntaxError: the object goes on in the next line.
    return false;
  }
}

interface Open {
  readonly isArray: boolean;
  /** Null: below a list, or below a key with a dot, which no path can name. */
  readonly path: string | null;
  readonly from: number;
  key: string;
  objects: number;
  others: number;
  /** Fields of the first object in it, to see whether the others are like it. */
  readonly shapes: string[];
}

interface List {
  readonly path: string;
  readonly isArray: boolean;
  readonly objects: number;
  readonly bytes: number;
}

/** So many objects of the same fields are a list, though they have keys of their own. */
const KEYED = 3;

class HeadScan {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #lists: List[] = [];
  readonly #keys = new Set<string>();
  #root: 'array' | 'object' = 'object';

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]|-?\d[\d.eE+-]*|true|false|null/g;
    for (let found = token.exec(this.#text); found !== null; found = token.exec(this.#text)) {
      const [sign, , colon] = found;
      if (colon !== undefined) this.#named(found[1] ?? '');
      else if (sign === '{' || sign === '[') this.#begin(sign === '[', found.index);
      else if (sign === '}' || sign === ']') {
        this.#end(found.index);
        if (this.#open.length === 0) return;
      } else this.#plain();
    }
    while (this.#open.length > 0) this.#end(this.#text.length);
  }

  shape(): JsonShape | null {
    const keys = this.#keys;
    if (this.#root === 'array') {
      const top = this.#lists.find(({ path }) => path === '');
      return { items: '', lines: false, elements: top?.objects ?? 0, keys };
    }
    const [best] = [...this.#lists].sort((a, b) => b.bytes - a.bytes);
    if (best === undefined) return { items: '', lines: false, elements: 1, keys };
    const items = best.path === '' ? '*' : best.path;
    return { items, lines: false, elements: best.objects, keys };
  }

  #named(key: string): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    open.key = key;
    if (this.#keys.size < 2_000) this.#keys.add(key);
    const parent = this.#open.at(-2);
    if (parent !== undefined && parent.objects <= KEYED) {
      const at = parent.objects - 1;
      parent.shapes[at] = `${parent.shapes[at] ?? ''} ${key}`;
    }
  }

  #begin(isArray: boolean, from: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = isArray ? 'array' : 'object';
    else if (isArray) parent.others += 1;
    else parent.objects += 1;
    this.#open.push({ isArray, path: pathBelow(parent), from, key: '', objects: 0, others: 0, shapes: [] });
  }

  #plain(): void {
    const open = this.#open.at(-1);
    if (open !== undefined) open.others += 1;
  }

  #end(at: number): void {
    const open = this.#open.pop();
    if (open === undefined || open.path === null || open.objects === 0) return;
    const { path, isArray, objects, from } = open;
    if (isArray ? objects > open.others : open.others === 0 && isKeyed(open))
      this.#lists.push({ path, isArray, objects, bytes: at - from });
  }
}

function pathBelow(parent: Open | undefined): string | null {
  if (parent === undefined) return '';
  if (parent.isArray || parent.path === null || /[.*]/.test(parent.key)) return null;
  return parent.path === '' ? parent.key : `${parent.path}.${parent.key}`;
}

function isKeyed({ objects, shapes }: Open): boolean {
  return (
    objects >= KEYED && shapes[0] !== undefined && shapes.slice(1, KEYED).every((one) => one === shapes[0])
  );
}
