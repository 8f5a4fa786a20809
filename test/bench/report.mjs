// Lines of the benchmark's report.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function print(title, lines) {
  const width = Math.max(...lines.map(([label]) => label.length));
  const body = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  process.stdout.write(`${[title, ...body].join('\n')}\n`);
}

export function ratio(value, yardstick) {
  return `${(value / yardstick).toFixed(1)}x`;
}

/** The value below which `part` of the values lie. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export function bytesOfFolder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
