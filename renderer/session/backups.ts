// What is done about backups from the window. Failures are told here.
import type { VaultContract } from '#shared/contracts/vault';
import { startJob } from './jobs';
import { tellDone, tellProblem } from './notify';
import { windowStore } from './window-store';
import { currentWords } from './words';

type Deed = 'chooseBackupFolder' | 'forgetBackupFolder' | 'backUp';

export async function doBackup(deed: Deed): Promise<void> {
  const { vault } = windowStore.getState();
  if (vault === null) return;
  const done = await vault[deed](null);
  if (!done.ok) return tellProblem(done.problem);
  if (done.value === null || deed === 'forgetBackupFolder') return;
  const trouble = done.value.elsewhere?.trouble ?? null;
  if (trouble !== null) tellProblem(trouble);
  else tellDone(currentWords().t('backup.done'), null);
}

/** Null: it was cancelled, or failed and was told. */
export async function checkWorkspace(): Promise<VaultContract['check']['output'] | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const job = startJob(currentWords().t('backup.check.running'));
  const checked = await vault.check(null, {
    signal: job.signal,
    onProgress: ({ done, of }) => job.report(of === 0 ? null : done / of),
  });
  job.end();
  if (checked.ok) return checked.value;
  if (checked.problem.code !== 'cancelled') tellProblem(checked.problem);
  return null;
}
