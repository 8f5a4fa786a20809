// A start must not wait for a build whose inputs have not changed since the last one.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = ['electron', 'renderer', 'shared', 'electron.config.ts', 'package.json', 'package-lock.json'];
const outputs = [
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/batch.html',
];
const stamp = join(root, '.cache', 'built-from');

/** Builds unless `out/` was built from exactly these inputs. Throws when the build fails; its output is then shown. */
export async function ensureBuilt() {
  await oneAtATime(join(root, '.cache', 'build.lock'), async () => {
    const inputsNow = await fingerprint();
    if (inputsNow === (await readFile(stamp, 'utf8').catch(() => '')) && (await allThere())) return;
    process.stderr.write('Building the app.\n');
    await build();
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, inputsNow);
  });
}

async function allThere() {
  const found = await Promise.all(
    outputs.map((path) =>
      stat(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const path of await filesUnder(join(root, input))) {
      const { size, mtimeMs } = await stat(path);
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path) {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function build() {
  const require = createRequire(import.meta.url);
  const tool = join(dirname(require.resolve('electron-vite/package.json')), 'bin', 'electron-vite.js');
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, [tool, 'build', '--config', 'electron.config.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${output}\nThe build failed.`))));
  });
}
