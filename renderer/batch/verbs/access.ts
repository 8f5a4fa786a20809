// `access [--about ENTITY]`: who looked at what, and when; of one thing, everybody who has seen it.
import { everything } from '#shared/audit/types';
import { codeWords } from '#shared/i18n/translate';
import { asId, type EntityId } from '#shared/model/ids';
import { logToFile } from '../log-file';
import { answer, failed, textOption, type Verb } from '../run';

export const access: Verb = async (run) => {
  const named = textOption(run, 'about');
  const about = named === null ? null : asId<EntityId>(named);
  const toFile = await logToFile(run, { log: 'access', about, filter: everything });
  if (toFile !== null) return toFile;
  const found = await run.vault.accessLog({ about, filter: everything, limit: 1_000_000 });
  if (!found.ok) return failed(run, found.problem);
  await answer(
    run,
    { entries: found.value.lines },
    found.value.lines.map((line) =>
      [
        line.number,
        line.at,
        line.userName,
        codeWords(run.t, 'access.', line.what),
        line.text,
        line.titles.join(', '),
        line.caseTitle,
        line.purpose,
      ].join('\t'),
    ),
  );
  return 0;
};
