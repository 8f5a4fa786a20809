// The memory of a process and all it started: the sum of proportional sets, so that shared pages count once.
import { readdirSync, readFileSync } from 'node:fs';

function childrenOf() {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return children;
}

function pss(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** bytes, of `pid` and everything below it, now */
export function memoryOf(pid) {
  const children = childrenOf();
  const below = (id) => [id, ...(children.get(id) ?? []).flatMap(below)];
  return below(pid).reduce((sum, id) => sum + pss(id), 0);
}

/** Samples until stopped; answers the peak in bytes, undefined when it was stopped before the first. */
export function watchMemory(pid, everyMs) {
  let peak;
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, memoryOf(pid));
  }, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
