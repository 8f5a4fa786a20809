// The check of a whole workspace, with its backup.

import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translate';
import { readFrame } from '../../renderer/vault/worker/backup-frames';
import { checkFaults } from '../../renderer/workflows/check-faults';
import { place } from './purge-place';
import { reopened, value } from './session';

describe('a check of the whole workspace', () => {
  it('reads the backup back, and names what a document misses', async () => {
    const there = await place();
    const { vault } = there.session;
    await value(vault.close(null));
    const again = await reopened(there.state);
    const whole = await value(again.vault.check(null));
    expect(whole).toMatchObject({ faults: [], references: [], backup: { behind: 0, faults: 0, cut: 0 } });
    expect(whole.backup.rows).toBeGreaterThan(10);
    const { backup } = there.state;
    const late = lastEntryIn(backup) + 20;
    backup[late] = (backup[late] ?? 0) ^ 1;
    const damaged = await value(again.vault.check(null));
    expect(damaged.backup.behind).toBeGreaterThan(0);
    expect(checkFaults(whole, translator('en'))).toEqual([]);
    expect(checkFaults(damaged, translator('en'))).toEqual([
      // Whether an entry stands whole before it depends on how the backup was gathered.
      expect.stringContaining(damaged.backup.entries === 0 ? 'holds nothing whole' : 'damaged after'),
      expect.stringContaining('written anew'),
    ]);
  });
});

/** Where the last entry of the audit begins. */
function lastEntryIn(backup: Uint8Array): number {
  let last = 0;
  for (let at = 0; ; ) {
    const read = readFrame(backup, at);
    if (read === null || read === 'more') return last;
    if (read.frame.kind === 'put' && read.frame.table === 'audit') last = at;
    at = read.next;
  }
}
