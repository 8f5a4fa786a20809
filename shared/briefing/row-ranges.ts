// Rows of one source as a reader writes them down: 3, 11–12, 40. A telephone stands in a hundred rows of calls.

/** Ascending, each once; two and more in a row as a range. `comma`: of the language, with its blank. */
export function rowRanges(rows: readonly number[], comma: string): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(comma);
}
