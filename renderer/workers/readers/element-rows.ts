// Elements of JSON or XML as numbered records. Those of a table share their columns, which are known once the first elements
// have been seen; others have the columns of their own leaves.
import type { FlatElement } from '#shared/import/flatten-json';
import type { RowProblem, SourceRecord } from '#shared/model/record';
import { holdsNothing } from './reading';

/** Elements that are waited for, so that a key which the tenth has first is a column of the first too. */
const SETTLING = 1_000;
/** Cells: wide elements settle sooner. */
const SETTLING_CELLS = 100_000;
/** Columns of a table; what an element has beyond them is kept in one. */
const WIDEST = 500;
const BEYOND = '…';
/** Ways to be built that are remembered. */
const SHAPES = 4_096;

const none: readonly RowProblem[] = [];
const brokenColumns: readonly string[] = ['line'];

interface Waiting {
  readonly element: FlatElement;
  readonly line: number | null;
  readonly problems: readonly RowProblem[];
  /** False: it is no element, and what it is written as is no column of the table. */
  readonly isElement: boolean;
}

export class ElementRows {
  count = 0;
  /** Elements that hold nothing; they are no rows. */
  notData = 0;
  readonly #isTable: boolean;
  readonly #shapes = new Map<string, readonly string[]>();
  readonly #at = new Map<string, number>();
  #columns: readonly string[] = [];
  /** Of the element before: the next is like it as a rule. */
  #latest: readonly string[] = [];
  #waiting: Waiting[] = [];
  #cells = 0;
  #isSettled = false;
  #ready: SourceRecord[] = [];

  constructor(isTable: boolean) {
    this.#isTable = isTable;
  }

  add(element: FlatElement, line: number | null): void {
    if (holdsNothing(element.cells)) this.notData += 1;
    else this.#add({ element, line, problems: none, isElement: true });
  }

  /** With what was to be said against the lines it was put together from. */
  addWith(element: FlatElement, line: number | null, problems: readonly RowProblem[]): void {
    this.#add({ element, line, problems, isElement: true });
  }

  /** A row of which only the text is known, and what is wrong with it. */
  addBroken(text: string, line: number | null, problem: RowProblem): void {
    const element = { columns: brokenColumns, cells: [text] };
    this.#add({ element, line, problems: [problem], isElement: false });
  }

  #add(waiting: Waiting): void {
    this.count += 1;
    if (this.#isTable && waiting.isElement) this.#learn(waiting.element.columns);
    if (!this.#isTable || this.#isSettled) {
      this.#ready.push(this.#record(this.count, waiting));
      return;
    }
    this.#waiting.push(waiting);
    this.#cells += waiting.element.cells.length;
    if (this.#waiting.length >= SETTLING || this.#cells >= SETTLING_CELLS) this.#settle();
  }

  /** Records that can be taken. */
  get waiting(): number {
    return this.#ready.length;
  }

  /** The records since it was asked last; of a table none before its columns are settled, `atEnd` all. */
  take(atEnd = false): readonly SourceRecord[] {
    if (atEnd) this.#settle();
    if (this.#ready.length === 0) return [];
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #settle(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const first = this.count - this.#waiting.length + 1;
    this.#ready.push(...this.#waiting.map((waiting, at) => this.#record(first + at, waiting)));
    this.#waiting = [];
  }

  #learn(columns: readonly string[]): void {
    if (isSame(columns, this.#latest)) return;
    this.#latest = columns;
    let more: string[] | null = null;
    for (const column of columns) {
      if (this.#at.has(column)) continue;
      const isBeyond = this.#at.size >= WIDEST;
      if (isBeyond && this.#at.has(BEYOND)) continue;
      const name = isBeyond ? BEYOND : column;
      this.#at.set(name, this.#at.size);
      more ??= [];
      more.push(name);
    }
    if (more !== null) this.#columns = [...this.#columns, ...more];
  }

  #record(row: number, { element, line, problems, isElement }: Waiting): SourceRecord {
    if (!this.#isTable || !isElement)
      return { row, line, columns: this.#shared(element.columns), cells: element.cells, problems };
    if (isSame(element.columns, this.#columns))
      return { row, line, columns: this.#columns, cells: element.cells, problems };
    const cells = new Array<string | null>(this.#columns.length).fill(null);
    let beyond = '';
    for (let place = 0; place < element.columns.length; place++) {
      const column = element.columns[place] as string;
      const cell = element.cells[place] ?? null;
      const at = this.#at.get(column);
      if (at !== undefined) cells[at] = cell;
      else if (cell !== null && cell !== '') beyond += `${beyond === '' ? '' : '\n'}${column}: ${cell}`;
    }
    if (beyond !== '') cells[this.#at.get(BEYOND) ?? 0] = beyond;
    return { row, line, columns: this.#columns, cells, problems };
  }

  #shared(columns: readonly string[]): readonly string[] {
    const name = columns.join('\n');
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    if (this.#shapes.size >= SHAPES) this.#shapes.clear();
    this.#shapes.set(name, columns);
    return columns;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
