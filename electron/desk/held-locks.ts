// The locks this process holds. Chromium keeps a database's files open for a moment after its page has gone; until
// then no other process may come in, but this one may come back.
import { ok, type Result } from '#shared/model/problem';
import { lockWorkspace, type WorkspaceLock } from './workspace-lock';

/** ms; Chromium closes an unused database after 2 s */
const graceAfterClose = 3000;

interface Held {
  readonly lock: WorkspaceLock;
  /** Set while nobody uses the workspace and its lock waits to be released. */
  leaving: NodeJS.Timeout | null;
}

const held = new Map<string, Held>();

/** Problems: workspace-locked (by another process, or by another window of this one). */
export async function holdWorkspace(directory: string): Promise<Result<null>> {
  const mine = held.get(directory);
  if (mine?.leaving) {
    clearTimeout(mine.leaving);
    mine.leaving = null;
    return ok(null);
  }
  const taken = await lockWorkspace(directory);
  if (!taken.ok) return taken;
  held.set(directory, { lock: taken.value, leaving: null });
  return ok(null);
}

/** The workspace's page has gone. */
export function leaveWorkspace(directory: string): void {
  const mine = held.get(directory);
  if (mine === undefined || mine.leaving !== null) return;
  mine.leaving = setTimeout(() => {
    held.delete(directory);
    void mine.lock.release();
  }, graceAfterClose);
}
