// `npm run e2e`: drives the real program. Words after `--` go to the test runner, such as the name of one file.
import { runE2e } from './launch/run-e2e.mjs';

try {
  process.exitCode = await runE2e(process.argv.slice(2), null);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
