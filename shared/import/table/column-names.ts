// Names of columns: every column of a record needs one of its own, whatever the header says.
import type { SourceRecord } from '../../model/record';

/** Trimmed; an empty header is `column N`, a repeated one gets a number: `phone`, `phone 2`. */
export function nameColumns(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const names: string[] = [];
  header.forEach((text, at) => {
    const wanted =
      text
        .replace(/\s+/g, ' ')
        .replace(/^\ufeff/, '')
        .trim() || `column ${at + 1}`;
    let count = (seen.get(wanted) ?? 0) + 1;
    let name = count === 1 ? wanted : `${wanted} ${count}`;
    while (names.includes(name)) {
      count += 1;
      name = `${wanted} ${count}`;
    }
    seen.set(wanted, count);
    names.push(name);
  });
  return names;
}

/** Names for cells beyond the header: `column 13`, ... */
export function widerColumns(columns: readonly string[], width: number): readonly string[] {
  const more = Array.from(
    { length: Math.max(0, width - columns.length) },
    (_, at) => `column ${columns.length + at + 1}`,
  );
  return nameColumns([...columns, ...more]);
}

/** The columns of a sample: those of its first regular row. */
export function columnsOf(records: readonly SourceRecord[]): readonly string[] {
  const regular = records.find(({ problems }) => problems.length === 0) ?? records[0];
  return regular?.columns ?? [];
}
