// Runs a batch verb of the built app to its end, with the processor time of all its processes watched, or their memory.
import { spawn } from 'node:child_process';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { watchMemory } from './memory.mjs';
import { watchProcessorTime } from './processor-time.mjs';

/**
 * Answers the last JSON line the verb printed, and how long the run took by the clock and in processor time, ms. With
 * `memoryEveryMs` also the peak in bytes, undefined without: looking at the memory of a process holds it up, four times a
 * second by a tenth of an import. Rejects when the verb ends with anything but 0.
 */
export function batch({ electron, app, env }, words, { memoryEveryMs } = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(electron, electronArgs(app, ['--batch', ...words, '--json']), { env });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const stop = memoryEveryMs === undefined ? () => undefined : watchMemory(child.pid, memoryEveryMs);
    const stopTime = watchProcessorTime(child.pid);
    child.on('close', (code) => {
      const told = { peak: stop(), computedMs: stopTime(), ms: performance.now() - began };
      if (code === 0) resolve({ answer: JSON.parse(out.trim().split('\n').at(-1)), ...told });
      else reject(new Error(`${words[0]} ended with ${code}: ${err.slice(-400)}`));
    });
  });
}
