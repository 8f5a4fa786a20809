// Everything that belongs to a program that was started: with it, the processes that it started, and theirs. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

export function processesBelow(id: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  );
  const all = [id];
  for (const one of all)
    for (const [child, parent] of parents) if (parent === one && !all.includes(child)) all.push(child);
  return all;
}

/** Null: it has ended meanwhile. */
function parentOf(name: string): number | null {
  try {
    // The name of the program stands in brackets, and may hold anything.
    return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return null;
  }
}
