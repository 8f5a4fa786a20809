// What a program and all it started have computed: on a machine that others use too, the clock says nothing of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds so far, of `root` and everything below it that still runs; 0 where /proc is not. */
export function processorTime(root) {
  if (!existsSync('/proc/self/stat')) return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? []);
  const own = new Set([root]);
  for (let size = 0; size !== own.size; ) {
    size = own.size;
    for (const { pid, parent } of processes) if (own.has(parent)) own.add(pid);
  }
  // A tick is 10 ms.
  return processes.reduce((sum, { pid, ticks }) => (own.has(pid) ? sum + 10 * ticks : sum), 0);
}

/** Null: it ended meanwhile. */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

/** Samples until stopped; answers the most there was, ms: processes that end take theirs along. */
export function watchProcessorTime(pid, everyMs = 1000) {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, processorTime(pid));
  }, everyMs);
  return () => {
    clearInterval(timer);
    return most;
  };
}
