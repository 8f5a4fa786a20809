// `npm test`: everything that must hold, one step after another, and one count at the very end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { runE2e } from './launch/run-e2e.mjs';
import { appFolder } from './launch/run-electron.mjs';
import { runVitest } from './launch/run-vitest.mjs';

const steps = [
  { name: 'lint', run: () => tool('@biomejs/biome', 'bin/biome', ['check', '.']) },
  { name: 'types', run: () => tool('typescript', 'bin/tsc', ['-b']) },
  {
    name: 'unit',
    run: () => counted('unit', (report) => runVitest('unit', [], { env: process.env, report })),
  },
  { name: 'e2e', run: () => counted('e2e', (report) => runE2e([], report)) },
];

let passed = 0;
let failed = 0;
const failures = [];
for (const { name, run } of steps) {
  const count = await run();
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) failures.push(`${name} failed`);
  process.stdout.write(`${name}: ${count.passed} passed, ${count.failed} failed\n`);
}
// Thousands of lines may stand between a failure and the end: whoever reads only the end is told here.
for (const failure of failures) process.stdout.write(`${failure}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function tool(library, script, words) {
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve(`${library}/package.json`)), script);
  const { status } = spawnSync(process.execPath, [path, ...words], { cwd: appFolder, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function counted(name, run) {
  const report = join(appFolder, '.cache', `${name}-report.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  try {
    const code = await run(report);
    const results = JSON.parse(readFileSync(report, 'utf8'));
    failures.push(...failuresIn(results));
    return countIn(results, code);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
}

function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return status === 'failed' ? [`${relative(appFolder, name)}: ${message}`] : [];
    return tests.map(
      (test) =>
        `${relative(appFolder, name)}: ${test.fullName}\n${test.failureMessages.join('\n').slice(0, 2_000)}`,
    );
  });
}

function countIn({ numPassedTests, numFailedTests, testResults }, code) {
  // A file that could not even be loaded has no tests that could fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const wrong = numFailedTests + broken.length;
  // Nothing failed and yet the runner did: an error outside any test.
  return { passed: numPassedTests, failed: wrong === 0 && code !== 0 ? 1 : wrong };
}
