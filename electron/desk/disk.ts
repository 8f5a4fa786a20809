// How much room is left: a full disk does not fail a database write, it hangs it, so the vault asks before it writes.
import { statfs } from 'node:fs/promises';
import { ok } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';
import { inWorkspace } from './in-workspace';

export const diskHandlers: SomeHandlers<'freeSpace'> = {
  freeSpace: (_, seat) =>
    inWorkspace(seat, async ({ directory }) => {
      // `bavail`, not `bfree`: what is left for us, not for root.
      const { bavail, bsize } = await statfs(directory);
      return ok({ bytes: bavail * bsize });
    }),
};
