// The role of the person who opened, as it stands now: an administrator may have changed it since.
import type { PersonRole } from '#shared/model/roles';
import { useDocuments } from './vault-queries';
import { useWindow } from './window-store';

/** Null while nothing is open. */
export function useOwnRole(): PersonRole | null {
  const own = useWindow((state) => state.opened?.user ?? null);
  const now = useDocuments('user').find(({ id }) => id === own?.id);
  return now?.role ?? own?.role ?? null;
}
