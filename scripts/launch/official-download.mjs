// Runs the installer of the `electron` package, but never for long where the release host cannot be reached: a failure
// is remembered for a day, so that a start without network does not wait for it again.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from './cache-folder.mjs';
import { declaredElectron } from './installed-electron.mjs';

const day = 24 * 60 * 60 * 1000;
/** ms without a byte coming in before a download counts as stuck; a slow one may take as long as it needs */
const patience = 15_000;

const memory = () => join(cacheFolder(), 'official-download-failed.json');

export async function failedLately() {
  if (!existsSync(memory())) return false;
  try {
    const { version, at } = JSON.parse(await readFile(memory(), 'utf8'));
    return version === declaredElectron().version && Date.now() - at < day;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Answers whether the declared version is installed now. */
export async function downloadOfficial() {
  const { folder, version } = declaredElectron();
  const downloads = await mkdtemp(join(tmpdir(), 'dirigo-download-'));
  try {
    if (await runInstaller(join(folder, 'install.js'), downloads)) return true;
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(memory(), JSON.stringify({ version, at: Date.now() }));
  return false;
}

async function runInstaller(script, downloads) {
  const installer = spawn(process.execPath, [script], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: downloads, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  const ended = new Promise((resolve) => {
    installer.on('error', () => resolve(false));
    installer.on('exit', (code) => resolve(code === 0));
  });
  let seen = 0;
  let quietSince = Date.now();
  for (;;) {
    const answer = await Promise.race([ended, wait(500, null, { ref: false })]);
    if (answer !== null) return answer;
    const bytes = await bytesIn(downloads);
    if (bytes !== seen) {
      seen = bytes;
      quietSince = Date.now();
    } else if (Date.now() - quietSince > patience && seen === 0) {
      // Only a download that never began is given up: unpacking is quiet too.
      installer.kill();
      return false;
    }
  }
}

async function bytesIn(folder) {
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    bytes += await stat(join(folder, name)).then(
      (found) => found.size,
      () => 0,
    );
  }
  return bytes;
}
