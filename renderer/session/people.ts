// What is done about people from the window. Failures are told here; the answer says whether to go on.
import type { VaultContract } from '#shared/contracts/vault';
import type { LongStep } from '#shared/contracts/vault-answers';
import { fail, type Problem, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { startJob } from './jobs';
import { tellDone } from './notify';
import { windowStore } from './window-store';
import { currentWords } from './words';

type Input<M extends keyof VaultContract> = VaultContract[M]['input'];

/** Problems: role-insufficient, name-required, passphrase-weak, passphrase-taken. */
export async function addPerson(input: Input<'addPerson'>): Promise<Problem | null> {
  const { vault } = windowStore.getState();
  const added = await (vault?.addPerson(input) ?? refused);
  if (!added.ok) return added.problem;
  tellDone(currentWords().t('people.added', { name: input.name.trim() }), null);
  return null;
}

/** Problems: role-insufficient, last-administrator. */
export async function changeRole(name: string, input: Input<'changeRole'>): Promise<Problem | null> {
  const { vault } = windowStore.getState();
  const changed = await (vault?.changeRole(input) ?? refused);
  if (!changed.ok) return changed.problem;
  const { t, word } = currentWords();
  tellDone(t('people.roleChanged', { name, role: word('personRole.within', input.role) }), null);
  return null;
}

/** `onProgress` hears how far it is. Problems: role-insufficient, last-administrator, disk-full. */
export async function removePerson(
  name: string,
  input: Input<'removePerson'>,
  onProgress: (step: LongStep) => void,
): Promise<Problem | null> {
  const { vault } = windowStore.getState();
  const { t } = currentWords();
  const job = startJob(t('people.remove.title', { name }), true);
  const removed = await (vault?.removePerson(input, {
    onProgress: (step) => {
      job.report(step.of === 0 ? null : step.done / step.of);
      onProgress(step);
    },
  }) ?? refused);
  job.end();
  if (!removed.ok) return removed.problem;
  tellDone(t('people.removed', { name }), null);
  return null;
}

/**
 * Of the person who opened. The key file that opened for them goes with the passphrase it held; `current` is then asked of
 * nobody. `onProgress` hears how far it is. Problems: passphrase-wrong, passphrase-weak, passphrase-taken.
 */
export async function changePassphrase(
  current: string | null,
  next: string,
  onProgress: (step: LongStep) => void,
): Promise<Problem | null> {
  const { vault } = windowStore.getState();
  const key = await desk.call('readKeyFile', null);
  if (!key.ok) return key.problem;
  const before = current ?? key.value ?? '';
  const job = startJob(currentWords().t('people.passphrase'), true);
  const changed = await (vault?.changePassphrase(
    { current: before, next },
    {
      onProgress: (step) => {
        job.report(step.of === 0 ? null : step.done / step.of);
        onProgress(step);
      },
    },
  ) ?? refused);
  job.end();
  if (!changed.ok) return changed.problem;
  if (key.value === before) {
    const removed = await desk.call('removeKeyFile', null);
    if (!removed.ok) return removed.problem;
    forgetKeyFile();
  }
  tellDone(currentWords().t('people.passphrase.done'), null);
  return null;
}

function forgetKeyFile(): void {
  const { situation } = windowStore.getState();
  if (situation?.workspace == null) return;
  windowStore.setState({
    situation: { ...situation, workspace: { ...situation.workspace, keyFile: false } },
  });
}

/** The words are told once: whoever asks keeps them only until they are printed. Problems: role-insufficient. */
export function makeRecoverySheet(): Promise<Result<VaultContract['makeRecoverySheet']['output']>> {
  return windowStore.getState().vault?.makeRecoverySheet(null) ?? refused;
}

export function tryRecoverySheet(
  words: string,
): Promise<Result<VaultContract['tryRecoverySheet']['output']>> {
  return windowStore.getState().vault?.tryRecoverySheet({ words }) ?? refused;
}

const refused: Promise<Result<never>> = Promise.resolve(fail('refused'));
