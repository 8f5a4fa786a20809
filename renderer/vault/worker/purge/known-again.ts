// Whether something that comes in was purged before, and under which authority.
import { constantKey } from '../keys/workspace-keys';
import type { Workspace } from '../workspace';
import { tombstoneHash } from './tombstones';

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
