// What is said when the disk beneath an open workspace is gone or may no longer be written.
import { describe, expect, it } from 'vitest';
import { diskTrouble } from '../../renderer/vault/worker/disk-trouble';
import { fail, ok } from '../../shared/model/problem';
import { hostOf, machine } from './fake-machine';

const open = { writable: true };

describe('a disk that fails beneath a workspace', () => {
  it('is named where the machine cannot read it, or the folder is gone', async () => {
    const lost = {
      ...hostOf(machine()),
      readKeyring: async () => fail('disk-lost', { path: '/media/stick' }),
    };
    expect(await diskTrouble(lost, open)).toMatchObject({ code: 'disk-lost' });
    expect(await diskTrouble(hostOf(machine()), open)).toMatchObject({ code: 'disk-lost' });
  });

  it('is named where it may no longer be written, but for one that never could', async () => {
    const host = hostOf({ ...machine(), keyring: '{}', readOnly: true });
    expect(await diskTrouble(host, open)).toMatchObject({ code: 'folder-unwritable' });
    expect(await diskTrouble(host, { writable: false })).toBeNull();
  });

  it('is not blamed while it answers, nor where there is no workspace yet', async () => {
    expect(await diskTrouble(hostOf({ ...machine(), keyring: '{}' }), open)).toBeNull();
    const none = { ...hostOf(machine()), readKeyring: async () => ok(null) };
    expect(await diskTrouble(none, null)).toBeNull();
  });
});
