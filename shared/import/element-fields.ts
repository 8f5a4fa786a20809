// Reads a record whose columns are paths (JSON and XML elements), and remembers which paths were used, so that every
// other one is kept as `other`.

import type { Mention, RowProblem, SourceRecord, Statement } from '../model/record';
import type { PropertyId } from '../ontology/types';
import { idOfFile } from '../values/concealed-number';
import type { ParseContext } from '../values/value-type';
import { stateValue } from './state-value';

export interface FieldValue {
  readonly path: string;
  readonly text: string;
}

export class ElementFields {
  readonly #cells = new Map<string, string>();
  readonly #paths: readonly string[];
  readonly #used = new Set<string>();

  constructor(record: SourceRecord) {
    this.#paths = record.columns;
    record.columns.forEach((path, at) => {
      const cell = record.cells[at];
      if (cell !== null && cell !== undefined && cell.trim() !== '') this.#cells.set(path, cell);
    });
  }

  /** True when the element has the path or anything below it, even without a value. */
  has(path: string): boolean {
    return this.#paths.some((one) => one === path || one.startsWith(`${path}.`));
  }

  /** The value at exactly this path; null when it has none. It then counts as used. */
  get(path: string): FieldValue | null {
    const text = this.#cells.get(path);
    if (text === undefined) return null;
    this.#used.add(path);
    return { path, text };
  }

  /** `aliases.0`, `aliases.1`, ... or `aliases` itself: leaves of a list. */
  list(path: string): readonly FieldValue[] {
    return this.#paths.flatMap((one) => {
      if (one !== path && !(one.startsWith(`${path}.`) && /^\d+$/.test(one.slice(path.length + 1))))
        return [];
      return this.get(one) ?? [];
    });
  }

  /** The distinct prefixes `aliases.0`, `aliases.1`, ... of a list of elements. */
  items(path: string): readonly string[] {
    const items = new Set<string>();
    for (const one of this.#paths) {
      const found = one.startsWith(`${path}.`) ? /^\d+/.exec(one.slice(path.length + 1))?.[0] : undefined;
      if (found !== undefined) items.add(`${path}.${found}`);
    }
    return [...items];
  }

  /** Every value at or below a path, in order. */
  below(path: string): readonly FieldValue[] {
    return this.#paths.flatMap((one) =>
      one === path || one.startsWith(`${path}.`) ? (this.get(one) ?? []) : [],
    );
  }

  /** What nobody asked for. `ignored` are beginnings of paths. */
  rest(ignored: readonly string[]): readonly FieldValue[] {
    return [...this.#cells].flatMap(([path, text]) =>
      this.#used.has(path) || ignored.some((start) => path === start || path.startsWith(`${start}.`))
        ? []
        : [{ path, text }],
    );
  }
}

/** Collects the statements of one mention and what is to be said against them. */
export class MentionDraft {
  readonly statements: Statement[] = [];
  readonly #context: ParseContext;
  readonly #problems: RowProblem[];

  constructor(context: ParseContext, problems: RowProblem[]) {
    this.#context = context;
    this.#problems = problems;
  }

  /** `meant` differs from what is written where the format gives units or codes: `1.72` is metres. */
  state(property: PropertyId, field: FieldValue | null, meant?: string): boolean {
    if (field === null) return false;
    const stated = stateValue(property, meant ?? field.text, field.path, this.#context);
    this.#problems.push(...stated.problems);
    if (stated.statement === null) return false;
    this.statements.push({ ...stated.statement, written: field.text });
    return stated.understood;
  }

  /** Joins parts into one value: `separator` between, absent ones left out. */
  stateJoined(property: PropertyId, fields: readonly (FieldValue | null)[], separator: string): boolean {
    const parts = fields.filter((field) => field !== null);
    if (parts.length === 0) return false;
    const text = parts.map(({ text }) => text.trim()).join(separator);
    return this.state(property, { path: parts.map(({ path }) => path).join(' + '), text });
  }

  mention(slot: string, schema: Mention['schema'], recordId: string | null): Mention {
    return {
      slot,
      schema,
      recordId: recordId === null ? null : idOfFile(recordId),
      statements: this.statements,
    };
  }
}
