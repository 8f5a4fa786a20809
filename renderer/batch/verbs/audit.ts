// `audit`: who changed what, and when.
import { codeWords } from '#shared/i18n/translate';
import { answer, failed, type Verb } from '../run';

export const audit: Verb = async (run) => {
  const history = await run.vault.history({ about: null, limit: 1_000_000 });
  if (!history.ok) return failed(run, history.problem);
  await answer(
    run,
    { entries: history.value },
    history.value.map((line) =>
      [
        line.number,
        line.at,
        line.userName,
        codeWords(run.t, 'command.', line.command),
        line.about.join(', '),
      ].join('\t'),
    ),
  );
  return 0;
};
