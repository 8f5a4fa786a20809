// `npm run demo`: the sample imported and briefed in a fresh workspace by the batch program, then, where there is a
// screen (or with --window), that workspace in the window.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasScreen } from './launch/display.mjs';
import { appFolder, runElectron } from './launch/run-electron.mjs';

const output = join(appFolder, 'demo-output');
const workspace = join(output, 'workspace');

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
process.exitCode = await runElectron(['--batch', 'demo', '--workspace', workspace, '--out', output]);
if (process.exitCode === 0 && (hasScreen() || process.argv.includes('--window'))) {
  process.exitCode = await runElectron(['--workspace', workspace]);
}
