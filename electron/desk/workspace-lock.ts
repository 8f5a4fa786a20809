// One process a workspace. The lock is a listening socket whose name is made from the folder: the operating system
// takes it away with the process, also after SIGKILL, so that no stale lock is ever left. It does not reach another
// machine that has the same network folder open.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
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
  const name = socketName(directory);
  const taken = (await listen(name)) ?? (await takeOver(name));
  if (taken === null) return fail('workspace-locked', { workspace: directory });
  return ok({ release: () => new Promise((resolve) => taken.close(() => resolve())) });
}

function socketName(directory: string): string {
  const digest = createHash('sha256').update(directory).digest('hex');
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
