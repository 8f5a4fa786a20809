// Opening, making, restoring and closing the workspace of this window.
import type { Restorable } from '#shared/contracts/backup-answers';
import type { VaultContract, VaultEvent } from '#shared/contracts/vault';
import type { LongStep, Opened, PersonLine, Waiting } from '#shared/contracts/vault-answers';
import type { UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { startVault } from '../vault/client';
import { drawnPassphrase } from '../vault/drawn-passphrase';
import { importSample, readSample } from '../workflows/sample';
import { cancelJobs } from './jobs';
import { tellDone, tellProblem } from './notify';
import { forgetChanged, queryClient } from './vault-queries';
import { windowStore } from './window-store';
import { currentWords } from './words';

/** What the window finds behind the folder it was given. */
export type Door = 'create' | 'unlock' | 'keyFile' | 'sample' | 'restore';

/** Starts the workers, unless they are there. */
export function startWorkers(): void {
  if (windowStore.getState().vault !== null) return;
  const { vault, compute } = startVault(heardOf, lockAgain);
  windowStore.setState({ vault, compute });
}

/** A backup that was found damaged is told at once: whoever looks at the settings is told again. */
function heardOf(event: VaultEvent): void {
  forgetChanged(event);
  if (event.kind !== 'backedUp' || event.mended === null) return;
  const { t } = currentWords();
  tellDone(t('backup.mended', { place: t(`backup.which.${event.mended}`) }), null);
}

/** Looks which door it is. Problems: keyring-damaged, when only the backup is left. */
export async function findDoor(): Promise<Result<Door>> {
  startWorkers();
  const { situation } = windowStore.getState();
  const keyring = await desk.call('readKeyring', null);
  if (!keyring.ok) return keyring;
  const workspace = situation?.workspace;
  if (workspace?.entered === 'restore') return ok('restore');
  if (keyring.value === null) {
    // A folder that is opened is a workspace: its keyring is lost, and the backup, which carries it, is not.
    if (workspace?.entered === 'open' || workspace?.entered === 'check')
      return fail('keyring-damaged', { message: 'missing' });
    return ok(workspace?.entered === 'sample' ? 'sample' : 'create');
  }
  return ok(workspace?.keyFile === true ? 'keyFile' : 'unlock');
}

/** The vault's worker died and was started anew: it knows no keys, so the person is asked again. */
function lockAgain(): void {
  windowStore.setState({ opened: null });
  queryClient.clear();
  tellProblem({ code: 'worker-died', facts: {} });
}

/** What opening tells on its way. */
const heard = {
  onProgress: (opening: Waiting | LongStep): void => windowStore.setState({ opening }),
};

async function enter(entering: Promise<Result<Opened>>): Promise<Result<Opened>> {
  windowStore.setState({ isEntering: true });
  const opened = await entering.finally(() => windowStore.setState({ isEntering: false, opening: null }));
  if (!opened.ok) return opened;
  windowStore.setState({ opened: opened.value });
  const words = currentWords();
  // A bar says it for as long as it holds.
  for (const { code, facts } of opened.value.remarks)
    if (code !== 'read-only') tellDone(words.word('opening', code, facts), null);
  return opened;
}

export async function unlock(passphrase: string): Promise<Result<Opened>> {
  const { vault } = windowStore.getState();
  if (vault === null) return fail('refused');
  return enter(vault.open({ passphrase }, heard));
}

/** Problems: those of opening; workspace-missing when the key file has gone since. */
export async function unlockWithKeyFile(): Promise<Result<Opened>> {
  const key = await desk.call('readKeyFile', null);
  if (!key.ok) return key;
  return key.value === null ? fail('passphrase-wrong') : unlock(key.value);
}

export async function createWorkspace(
  name: string,
  agency: string,
  passphrase: string,
): Promise<Result<Opened>> {
  const { vault } = windowStore.getState();
  return vault === null ? fail('refused') : enter(vault.create({ name, agency, passphrase }));
}

/** Who may be given a new passphrase with these words. Problems: recovery-wrong, keyring-damaged. */
export async function recoverable(words: string): Promise<Result<readonly PersonLine[]>> {
  const { vault } = windowStore.getState();
  return vault === null ? fail('refused') : vault.recoverable({ words });
}

/** Problems: recovery-wrong, passphrase-weak, passphrase-taken, and those of opening. */
export async function recover(words: string, user: UserId, passphrase: string): Promise<Result<Opened>> {
  const { vault } = windowStore.getState();
  return vault === null ? fail('refused') : enter(vault.recover({ words, user, passphrase }, heard));
}

/** What a backup could bring back, and what is there now. Problems: those of reading. */
export async function findBackups(): Promise<Result<Restorable>> {
  const { vault } = windowStore.getState();
  return vault === null ? fail('refused') : vault.restorable(null);
}

/** Problems: backup-damaged, backup-foreign, backup-older, passphrase-wrong, and those of opening. */
export async function restoreBackup(
  { passphrase, from, older }: VaultContract['restore']['input'],
  onProgress: (done: number) => void,
): Promise<Result<Opened>> {
  const { vault } = windowStore.getState();
  if (vault === null) return fail('refused');
  const restoring = vault.restore(
    { passphrase, from, older },
    {
      onProgress: (told) => {
        if ('step' in told) heard.onProgress(told);
        else onProgress(told.size === 0 ? 0 : told.bytes / told.size);
      },
    },
  );
  return enter(restoring);
}

/** Makes the sample with a key file and imports its files; `onFile` hears how many of how many are in. */
export async function makeSample(onFile: (done: number, of: number) => void): Promise<Result<Opened>> {
  const { vault, compute } = windowStore.getState();
  if (vault === null || compute === null) return fail('refused');
  const sample = await readSample();
  if (!sample.ok) return sample;
  const { analyst, cases, files } = sample.value;
  const agency = cases[0]?.agency ?? '';
  const passphrase = drawnPassphrase();
  const created = await vault.create({ name: analyst, agency, passphrase, isDrawn: true });
  if (!created.ok) return created;
  const kept = await desk.call('writeKeyFile', { passphrase });
  if (!kept.ok) return kept;
  await vault.execute({
    name: 'settings.edit',
    input: { agency, defaultMarking: 'TLP:AMBER', region: 'US', state: 'ME', zone: 'America/New_York' },
  });
  let done = 0;
  onFile(0, files.length);
  const imported = await importSample({ vault, compute }, sample.value, () => onFile(++done, files.length));
  if (!imported.ok) return imported;
  rememberKeyFile();
  return enter(Promise.resolve(ok({ ...created.value, sources: imported.value.reports.length })));
}

/** The machine was asked for the situation before there was a key file. */
function rememberKeyFile(): void {
  const { situation } = windowStore.getState();
  if (situation?.workspace == null) return;
  const workspace = { ...situation.workspace, keyFile: true };
  windowStore.setState({ situation: { ...situation, workspace } });
}

/** Stops what goes on, puts everything away and leaves: the machine then shows the welcome page, or closes the window. */
export async function leaveWorkspace(): Promise<void> {
  const { vault, opened } = windowStore.getState();
  // The vault closes when an import has ended: it need not run to its end for that.
  cancelJobs();
  if (vault !== null && opened !== null) {
    const closed = await vault.close(null);
    if (!closed.ok) tellProblem(closed.problem);
  }
  windowStore.setState({ opened: null });
  queryClient.clear();
  await desk.call('closeWorkspace', null);
}
