// A batch run from outside: what it answers before its page has any say, and what it leaves behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment, freshFolder, launchApp } from './launch';
import { runBatch } from './run-batch';

const passphrase = { DIRIGO_PASSPHRASE: 'correct horse battery staple' };

describe('a batch run', () => {
  it('explains itself', async () => {
    const { exitCode, out } = await runBatch(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('import [--case NAME] [--report FILE] FILE...');
  });

  it('refuses wrong arguments with a sentence and exit code 2', async () => {
    for (const words of [['dance'], ['list'], ['list', '--workspace', '/none', '--passphrase', 'secret']]) {
      const { exitCode, out, err } = await runBatch(words);
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toMatch(/^\S.+\.\n$/s);
      expect(err).not.toContain('secret');
    }
  });

  it('says that there is no workspace, in words and for programs', async () => {
    const workspace = await freshFolder('none');
    const { exitCode, out, err } = await runBatch(['list', '--workspace', workspace, '--json'], passphrase);
    expect(exitCode).toBe(3);
    expect(err).toBe(
      `${workspace}: There is no workspace in this folder. Choose the folder that holds keyring.json.\n`,
    );
    expect(JSON.parse(out)).toEqual({
      ok: false,
      problem: { code: 'workspace-missing', facts: { workspace } },
    });
  });

  it('needs a passphrase, and files that can be read', async () => {
    const workspace = await freshFolder('bare');
    await writeFile(join(workspace, 'keyring.json'), '{}');
    const bare = await runBatch(['list', '--workspace', workspace]);
    expect([bare.exitCode, bare.err]).toEqual([2, expect.stringContaining('--passphrase-file')]);
    const missing = join(workspace, 'none.csv');
    const unread = await runBatch(['import', missing, '--workspace', workspace], passphrase);
    expect([unread.exitCode, unread.err]).toEqual([
      3,
      'none.csv could not be read. Check that it still exists and that you may open it.\n',
    ]);
  });

  it('stays out of a workspace that is open in a window', async () => {
    const workspace = await freshFolder('open');
    await writeFile(join(workspace, 'keyring.json'), '{}');
    const { app } = await launchApp({ home: await freshFolder('home'), workspace });
    const { exitCode, err } = await runBatch(['list', '--workspace', workspace], passphrase);
    app.process().kill('SIGKILL');
    expect([exitCode, err]).toEqual([
      3,
      `${workspace}: This workspace is open in another window or on another account. Close it there first.\n`,
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('fails when its answer finds no room', async () => {
    const workspace = join(await freshFolder('full'), 'workspace');
    expect((await runBatch(['new', '--workspace', workspace], passphrase)).exitCode).toBe(0);
    for (const words of [['--help'], ['list', '--json', '--workspace', workspace]]) {
      const full = openSync('/dev/full', 'w');
      const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', ...words]), {
        env: { ...environment(), ...passphrase },
        stdio: ['ignore', full, 'pipe'],
      });
      let err = '';
      child.stderr?.on('data', (text: Buffer) => {
        err += text;
      });
      const [exitCode] = await once(child, 'close');
      closeSync(full);
      expect([words, exitCode]).toEqual([words, 3]);
      expect(err).toContain('ENOSPC');
    }
  });

  it('sweeps away the profile of a run that was killed', async () => {
    const left = join(tmpdir(), 'dirigo-batch-999999999-left');
    await writeFile(left, '');
    await runBatch(['list', '--workspace', await freshFolder('none')], passphrase);
    expect(await readdir(tmpdir())).not.toContain('dirigo-batch-999999999-left');
  });
});
