// `passphrase --new-passphrase-file FILE`: the passphrase that opened is replaced; a key file that held it goes.
import { desk } from '../../desk/desk';
import { stepSayer } from '../long-steps';
import { answer, failed, say, type Verb } from '../run';

export const passphrase: Verb = async (run) => {
  const { passphrase: current, newPassphrase: next } = run.request;
  if (next === null || current === null) {
    await say(run.t('batch.newPassphraseWanted'));
    return failed(run, { code: 'input-invalid', facts: { field: '--new-passphrase-file' } }, 2);
  }
  const changed = await run.vault.changePassphrase({ current, next }, { onProgress: stepSayer(run.t) });
  if (!changed.ok) return failed(run, changed.problem);
  const key = await desk.call('readKeyFile', null);
  if (!key.ok) return failed(run, key.problem);
  const isObsolete = key.value === current;
  if (isObsolete) {
    const removed = await desk.call('removeKeyFile', null);
    if (!removed.ok) return failed(run, removed.problem);
  }
  await answer(run, { changed: true, keyFileRemoved: isObsolete }, [
    run.t('people.passphrase.done'),
    ...(isObsolete ? [run.t('batch.keyFileRemoved')] : []),
  ]);
  return 0;
};
