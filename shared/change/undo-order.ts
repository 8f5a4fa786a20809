// What undo may take next: which entries still stand, and the newest of a stack. An undo is an entry like any other, and
// undoing it brings back what it took away.
export interface ReversibleLine {
  readonly number: number;
  readonly command: string;
  readonly stack: string;
  /** Number of the entry this one reverses; null for a command of its own. */
  readonly reverses: number | null;
}

const lasting: ReadonlySet<string> = new Set(['workspace', 'numbers', 'person', 'recovery', 'purge']);

/** For each entry that no longer stands the entry that reversed it. `lines` in order of number. */
export function reversals(lines: readonly ReversibleLine[]): ReadonlyMap<number, number> {
  const reversedBy = new Map<number, number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined || line.reverses === null) continue;
    // A later entry decides about an earlier one, so what reversed this line is known by now.
    if (!reversedBy.has(line.number) && !reversedBy.has(line.reverses))
      reversedBy.set(line.reverses, line.number);
  }
  return reversedBy;
}

/** The workspace itself cannot be undone, and keys that were turned do not turn back: people are changed again instead. */
export function isUndoable(line: ReversibleLine, reversedBy: ReadonlyMap<number, number>): boolean {
  const [subject] = line.command.split('.');
  return !lasting.has(subject ?? '') && !reversedBy.has(line.number);
}

/** The newest command of a stack (of all when null) that still stands; undos are passed over. Null: there is none. */
export function newestUndoable<L extends ReversibleLine>(
  lines: readonly L[],
  stack: string | null,
): L | null {
  const reversedBy = reversals(lines);
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined || line.reverses !== null) continue;
    if ((stack === null || line.stack === stack) && isUndoable(line, reversedBy)) return line;
  }
  return null;
}

/** The newest entry of a stack (of all when null) that still stands, where it is an undo: what redo takes next. */
export function newestRedoable<L extends ReversibleLine>(
  lines: readonly L[],
  stack: string | null,
): L | null {
  const reversedBy = reversals(lines);
  const newest = lines.findLast(
    (line) => (stack === null || line.stack === stack) && !reversedBy.has(line.number),
  );
  return newest === undefined || newest.reverses === null ? null : newest;
}
