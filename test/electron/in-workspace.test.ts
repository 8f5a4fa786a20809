// What a page hears when the folder of its open workspace fails or goes away.
import { expect, it } from 'vitest';
import { inWorkspace } from '../../electron/desk/in-workspace';
import type { WorkspaceFolder } from '../../electron/desk/workspace-folder';

const folder = { directory: '/media/stick/case' } as WorkspaceFolder;
const failing = (code: string) =>
  inWorkspace({ folder }, async () => {
    throw Object.assign(new Error(code), { code });
  });

it.each(['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOENT'])(
  'a stick that answers %s is one that was pulled out',
  async (code) => {
    expect(await failing(code)).toMatchObject({ ok: false, problem: { code: 'disk-lost' } });
  },
);

it.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'writing-lost'],
  ['EACCES', 'writing-lost'],
])('%s is told as %s', async (code, told) => {
  expect(await failing(code)).toMatchObject({ ok: false, problem: { code: told } });
});
