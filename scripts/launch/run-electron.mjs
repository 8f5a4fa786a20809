// Starts the built app and lives as long as it: same streams, same exit code, no orphan.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withDisplay } from './display.mjs';
import { electronArgs } from './electron-args.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { findElectron } from './find-electron.mjs';

export const appFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Answers the exit code; a start that is not possible is told on stderr and answers 1. */
export async function runElectron(words) {
  try {
    await ensureBuilt();
    const electron = await findElectron();
    return await withDisplay((env) => run(electron.path, electronArgs(appFolder, words), env));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

function run(path, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(path, words, { stdio: 'inherit', env });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(signal === null ? (code ?? 1) : 128 + (signalNumbers[signal] ?? 0));
    });
  });
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
