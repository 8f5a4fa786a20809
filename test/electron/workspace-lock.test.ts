import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { lockWorkspace, type WorkspaceLock } from '../../electron/desk/workspace-lock';
import { temporaryFolder } from './temporary-folder';

async function lockOrThrow(directory: string): Promise<WorkspaceLock> {
  const lock = await lockWorkspace(directory);
  if (!lock.ok) throw new Error(lock.problem.code);
  return lock.value;
}

describe('the lock of a workspace', () => {
  it('is taken once, and free again after its release', async () => {
    const folder = await temporaryFolder();
    const lock = await lockOrThrow(folder);
    expect(await lockWorkspace(folder)).toEqual({
      ok: false,
      problem: { code: 'workspace-locked', facts: { workspace: folder } },
    });
    await lock.release();
    await (await lockOrThrow(folder)).release();
  });

  it('of one folder does not lock another', async () => {
    const one = await lockOrThrow(await temporaryFolder());
    const other = await lockOrThrow(await temporaryFolder());
    await one.release();
    await other.release();
  });

  it.runIf(process.platform === 'linux')(
    'is one however the folder is reached, and leaves nothing held',
    async () => {
      const folder = await temporaryFolder();
      // As through a second mount: another path, the same folder.
      const other = `/proc/self/root${folder}`;
      const lock = await lockOrThrow(folder);
      expect(await lockWorkspace(other)).toMatchObject({ problem: { code: 'workspace-locked' } });
      await lock.release();
      const second = await lockOrThrow(other);
      expect(await lockWorkspace(folder)).toMatchObject({ problem: { code: 'workspace-locked' } });
      await second.release();
      await (await lockOrThrow(folder)).release();
    },
  );

  it.runIf(process.platform === 'linux')('goes with a process that is killed', async () => {
    const folder = await temporaryFolder();
    const name = createHash('sha256').update(folder).digest('hex');
    const script = `require('net').createServer().listen('\\0dirigo-${name}', () => console.log('held'))`;
    const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(await lockWorkspace(folder)).toMatchObject({ problem: { code: 'workspace-locked' } });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await lockOrThrow(folder)).release();
  });
});
