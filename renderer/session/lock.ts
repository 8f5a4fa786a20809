// Locking: the window goes blank at once, what runs is finished or cancelled, the vault closes and drops its keys, and the
// page is loaded anew, so that nothing it held in memory stays.
import { notifications } from '@mantine/notifications';
import { desk } from '../desk/desk';
import { cancelJobs, jobsRun } from './jobs';
import { queryClient } from './vault-queries';
import { windowStore } from './window-store';

/** ms without a job: between two files of one import there is none for a moment. */
const settling = 1_000;
/** ms; a vault that does not close goes with its page. */
const patience = 10_000;
const step = 100;

/** Set when nothing is waited for any more. */
let hurried = false;

/** A workspace with a key file opens for everybody: a lock would only pretend. */
export function canLock(): boolean {
  const { opened, situation } = windowStore.getState();
  return opened !== null && situation?.workspace?.keyFile !== true;
}

/**
 * `finish`: an import or a print that runs is finished first, behind the blank window. `cancel`: it is broken off, which
 * leaves the state before it. The second may follow the first.
 */
export function lockWorkspace(running: 'finish' | 'cancel'): void {
  if (!canLock()) return;
  const { locking, vault } = windowStore.getState();
  if (running === 'cancel') {
    hurried = true;
    // A list of files to import stops here: no further one begins.
    windowStore.setState({ vault: null });
    cancelJobs();
  }
  if (locking) return;
  windowStore.setState({ locking: true });
  void desk.call('clearClipboard', null);
  notifications.clean();
  notifications.cleanQueue();
  void putAway(vault);
}

async function putAway(vault: ReturnType<typeof windowStore.getState>['vault']): Promise<void> {
  for (let quiet = 0; quiet < settling && !hurried; quiet = jobsRun() ? 0 : quiet + step) await pause(step);
  windowStore.setState({ vault: null });
  queryClient.clear();
  // Waits for what was cancelled. What the backup could not take, the next opening's takes.
  if (vault !== null) await Promise.race([vault.close(null), pause(patience)]);
  await desk.call('reloadPage', null);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
