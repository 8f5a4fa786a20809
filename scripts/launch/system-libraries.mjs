// What Electron needs from a Linux system before it can open a window, and Xvfb where there is no screen.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const libraries = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
};

/**
 * Makes sure that the libraries (and Xvfb when `screen` is false) are there: as root on a Debian-like system by
 * installing what is missing, else by throwing with the command that would.
 */
export function ensureSystemLibraries({ screen }) {
  if (process.platform === 'linux') install(missingPackages(screen), 'Electron needs');
}

/** The same for programs that tests look at results with; `programs` names the package of each. */
export function ensurePrograms(programs) {
  if (process.platform !== 'linux') return;
  const missing = Object.keys(programs).filter((program) => !isOnPath(program));
  install(
    missing.map((program) => programs[program]),
    'The tests need',
  );
}

function install(missing, who) {
  if (missing.length === 0) return;
  const command = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid() !== 0 || !isOnPath('apt-get')) {
    throw new Error(`${who} packages that are not installed here. Run: sudo ${command}`);
  }
  process.stderr.write(`${who} packages of the system, installing: ${missing.join(' ')}.\n`);
  aptGet(['update', '--quiet=2']);
  const names = missing.map(currentName);
  if (!aptGet(['install', '--yes', '--no-install-recommends', '--quiet=2', ...names])) {
    throw new Error(`These packages could not be installed. Run: sudo ${command}`);
  }
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function missingPackages(screen) {
  const known = knownLibraries();
  const missing = Object.keys(libraries).filter((name) => !known.includes(`${name} `));
  const packages = missing.map((name) => libraries[name]);
  return screen || isOnPath('Xvfb') ? packages : ['xvfb', ...packages];
}

function knownLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  return ldconfig === undefined ? '' : execFileSync(ldconfig, ['-p'], { encoding: 'utf8' });
}

/** Newer Debian and Ubuntu releases renamed some of them (64-bit time). */
function currentName(name) {
  const renamed = `${name}t64`;
  const found = spawnSync('apt-cache', ['show', renamed], { stdio: 'ignore' });
  return found.status === 0 ? renamed : name;
}

function aptGet(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env }).status === 0;
}
