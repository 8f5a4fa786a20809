// A JSON element as a record: every leaf with its path, as it was written; empty arrays and objects as absent values.

export interface FlatElement {
  /** `arrest_warrants.0.charge`: keys and positions joined by dots. */
  readonly columns: readonly string[];
  readonly cells: readonly (string | null)[];
}

export function flattenJson(element: unknown): FlatElement {
  const columns: string[] = [];
  const cells: (string | null)[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      if (value.length === 0) leaf(path, null);
      value.forEach((item, at) => {
        walk(item, path === '' ? String(at) : `${path}.${at}`);
      });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      if (entries.length === 0) leaf(path, null);
      for (const [key, item] of entries) walk(item, path === '' ? key : `${path}.${key}`);
    } else leaf(path, value === null || value === undefined ? null : String(value));
  };
  const leaf = (path: string, cell: string | null): void => {
    columns.push(path === '' ? 'value' : path);
    cells.push(cell);
  };
  walk(element, '');
  return { columns, cells };
}
