// Whether something that comes in was purged before, and under which authority.
import { type PurgedBefore, tombstoneHash } from '#shared/import/purged-marks';
import { constantKey } from '../keys/workspace-keys';
import type { Workspace } from '../workspace';

/** What a reading must not let in; null: nothing was purged here. */
export function purgedBefore({ documents, keyring }: Workspace): PurgedBefore | null {
  const hashes = documents.of('tombstone').flatMap((stone) => stone.hashes);
  const key = constantKey(keyring.state.constant, 'tombstones');
  return hashes.length === 0 ? null : { key, hashes };
}

/** Null: it was not. */
export function purgedUnder({ documents, keyring }: Workspace, mark: string): string | null {
  const stones = documents.of('tombstone');
  if (stones.length === 0) return null;
  const hash = tombstoneHash(constantKey(keyring.state.constant, 'tombstones'), mark);
  const stone = stones.find(({ hashes }) => hashes.includes(hash));
  if (stone === undefined) return null;
  const { by, number, date } = stone.authority;
  return [by, number, date].filter((part) => part !== '').join(', ');
}
