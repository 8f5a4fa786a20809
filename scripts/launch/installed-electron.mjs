// The Electron that the npm package `electron` keeps beside itself, and the folder a developer may name instead.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const executables = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const executable = executables[process.platform] ?? 'electron';

/** Folder and version of the npm package `electron`, which need not hold a runtime yet. */
export function declaredElectron() {
  const description = require.resolve('electron/package.json');
  return { folder: dirname(description), version: JSON.parse(readFileSync(description, 'utf8')).version };
}

/** The runtime in the folder that ELECTRON_OVERRIDE_DIST_PATH names; null when it is not set. */
export function namedElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder === undefined || folder === '') return null;
  const runtime = runtimeIn(folder);
  if (runtime === null)
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no ${executable}.`);
  return runtime;
}

/** The runtime that the official download left, when it is complete and of the declared version; else null. */
export function installedElectron() {
  const { folder, version } = declaredElectron();
  // path.txt is written last: without it an extraction broke off.
  if (!existsSync(join(folder, 'path.txt'))) return null;
  const runtime = runtimeIn(join(folder, 'dist'));
  return runtime?.version === version ? runtime : null;
}

function runtimeIn(folder) {
  const path = join(folder, executable);
  if (!existsSync(path)) return null;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : null;
  return { path, version };
}
