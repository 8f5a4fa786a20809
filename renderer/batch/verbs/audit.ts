// `audit [--verify]`: who changed what, and when; with `--verify` whether all of it still holds.

import { detailOf } from '#shared/audit/history-words';
import { everything } from '#shared/audit/types';
import { codeWords } from '#shared/i18n/translate';
import { logToFile } from '../log-file';
import { answer, failed, type Verb } from '../run';
import { verify } from './verify';

export const audit: Verb = async (run) => {
  if (run.request.options.verify === true) return verify(run);
  const toFile = await logToFile(run, { log: 'audit', about: null, filter: everything });
  if (toFile !== null) return toFile;
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
        [detailOf(run.t, line) ?? [], line.about].flat().join(', '),
      ].join('\t'),
    ),
  );
  return 0;
};
