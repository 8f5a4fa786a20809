// One process a workspace. The lock is two listening sockets, named by the folder's path and by what the file system knows it
// by, which is the same when it is reached by another path (mounted twice, written in other letters). The operating system
// takes them away with the process, also after SIGKILL, so that no stale lock is ever left. They do not reach another
// machine that has the same network folder open, nor a container with a network of its own.
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/model/problem';
import { codeOf } from './disk-problem';

export interface WorkspaceLock {
  /** Free for others when this resolves. */
  release(): Promise<void>;
}

/** `directory` is a real path. Problems: workspace-locked. */
export async function lockWorkspace(directory: string): Promise<Result<WorkspaceLock>> {
  const held: Server[] = [];
  const release = async (): Promise<void> => {
    await Promise.all(held.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  };
  for (const what of await namesOf(directory)) {
    const name = socketName(what);
    const taken = (await listen(name)) ?? (await takeOver(name));
    if (taken === null) {
      await release();
      return fail('workspace-locked', { workspace: directory });
    }
    held.push(taken);
  }
  return ok({ release });
}

/** Its path, and its place on its disk where the file system tells one. */
async function namesOf(directory: string): Promise<readonly string[]> {
  const found = await stat(directory, { bigint: true }).catch(() => null);
  return found === null || found.ino === 0n ? [directory] : [directory, `${found.dev}:${found.ino}`];
}

function socketName(what: string): string {
  const digest = createHash('sha256').update(what).digest('hex');
  if (process.platform === 'linux') return `\0dirigo-${digest}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\dirigo-${digest}`;
  return join(tmpdir(), `dirigo-${digest.slice(0, 32)}.sock`);
}

/** Null when the name is taken. */
function listen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    // Nobody else on this machine has a reason to write to it; a lock does not keep the program alive.
    server.listen(name, () => resolve(server.unref()));
  });
}

/** Where a socket is a file it may outlive its process; then nobody answers on it. */
async function takeOver(name: string): Promise<Server | null> {
  if (process.platform === 'linux' || process.platform === 'win32' || (await someoneAnswers(name)))
    return null;
  await rm(name, { force: true });
  return listen(name);
}

function someoneAnswers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
