// `recover WORDS --person NAME --new-passphrase-file FILE`: opens with the recovery sheet and gives a new passphrase.
import { stepSayer } from '../long-steps';
import { answer, failed, say, textOption, type Verb } from '../run';
import { named } from './person';

export const recover: Verb = async (run) => {
  const [file] = run.request.files;
  const name = textOption(run, 'person') ?? '';
  const { newPassphrase: passphrase } = run.request;
  if (passphrase === null) {
    await say(run.t('batch.newPassphraseWanted'));
    return failed(run, { code: 'input-invalid', facts: { field: '--new-passphrase-file' } }, 2);
  }
  if (file === undefined) return failed(run, { code: 'input-invalid', facts: { field: 'WORDS' } }, 2);
  const words = await (await fetch(file.url)).text();
  const people = await run.vault.recoverable({ words });
  if (!people.ok) return failed(run, people.problem);
  const person = named(people.value, name);
  if (person === null) return failed(run, { code: 'not-found', facts: { kind: name } }, 2);
  const opened = await run.vault.recover(
    { words, user: person.user, passphrase },
    { onProgress: stepSayer(run.t) },
  );
  if (!opened.ok) return failed(run, opened.problem);
  await answer(run, { user: person.user, name: person.name }, [
    run.t('batch.recovered', { name: person.name }),
  ]);
  return 0;
};
