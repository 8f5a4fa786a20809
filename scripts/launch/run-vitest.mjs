// Runs one project of the tests in a process of its own, with the words a person added (a file, `-t NAME`).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { appFolder } from './run-electron.mjs';

/** Answers the exit code. `report` names a file for the counts, or is null. */
export function runVitest(project, words, { env, report }) {
  const require = createRequire(import.meta.url);
  const tool = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
  const reporters =
    report === null ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, 'run', '--project', project, ...reporters, ...words], {
      cwd: appFolder,
      stdio: 'inherit',
      env,
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
