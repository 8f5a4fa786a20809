// Electron draws even when nobody looks, so a machine without a screen gets a virtual one for as long as it runs.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSystemLibraries } from './system-libraries.mjs';

export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Calls `work` with the environment a program needs to reach a screen: this one's, or that of an Xvfb which ends when
 * `work` does, or when this process dies.
 */
export async function withDisplay(work) {
  ensureSystemLibraries({ screen: hasScreen() });
  if (hasScreen()) return work({ ...process.env });
  const folder = await mkdtemp(join(tmpdir(), 'dirigo-display-'));
  try {
    const authority = join(folder, 'authority');
    await writeFile(authority, authorityRecord(), { mode: 0o600 });
    const server = startServer(authority);
    try {
      const display = await displayNumber(server);
      return await work({ ...process.env, DISPLAY: `:${display}`, XAUTHORITY: authority });
    } finally {
      server.stdin.end();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Calls `work` with as many such environments as `count` says, each of a virtual screen with a clipboard and a focus of its
 * own; with one where this machine has a screen.
 */
export function withDisplays(count, work, before = []) {
  return withDisplay((env) => {
    const all = [...before, env];
    return hasScreen() || all.length >= count ? work(all) : withDisplays(count, work, all);
  });
}

/** One secret for any display, as Xau reads it: without it every local user could look at the screen. */
function authorityRecord() {
  const field = (bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const anyHost = Buffer.from([0xff, 0xff]);
  const nothing = Buffer.alloc(0);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  return Buffer.concat([anyHost, field(nothing), field(nothing), field(name), field(randomBytes(16))]);
}

/** The shell waits on a pipe from us and ends the server when the pipe closes: so no kill of ours leaves one behind. */
function startServer(authority) {
  const script = 'Xvfb "$@" & server=$!; read -r _; kill $server; wait $server';
  const words = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-auth', authority];
  return spawn('sh', ['-c', script, 'sh', ...words], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let number = '';
    let complaint = '';
    server.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    server.stdio[3].on('data', (chunk) => {
      number += chunk;
      if (number.includes('\n')) resolve(number.trim());
    });
    server.stdio[3].on('end', () => reject(new Error(`Xvfb did not start: ${complaint.trim()}`)));
  });
}
