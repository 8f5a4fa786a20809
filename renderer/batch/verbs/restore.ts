// `restore [--from FILE] [--preview] [--older]`: puts a backup back, also into an empty folder; with `--preview` it only
// shows what is newer where.

import type { Restorable } from '#shared/contracts/backup-answers';
import type { BackupPlace } from '#shared/contracts/desk';
import { desk } from '../../desk/desk';
import { answer, type BatchRun, failed, say, textOption, type Verb } from '../run';

export const restore: Verb = async (run) => {
  const from: BackupPlace = textOption(run, 'from') === null ? 'beside' : 'pointed';
  if (from === 'pointed') {
    const pointed = await desk.call('pointAtBackup', null);
    if (!pointed.ok) return failed(run, pointed.problem);
  }
  if (run.request.options.preview === true) {
    const found = await run.vault.restorable(null);
    if (!found.ok) return failed(run, found.problem);
    await answer(run, found.value, linesOf(run, found.value));
    return 0;
  }
  const { passphrase } = run.request;
  if (passphrase === null) {
    await say(run.t('backup.batch.passphraseWanted'));
    return failed(run, { code: 'input-invalid', facts: { field: '--passphrase-file' } }, 2);
  }
  const older = run.request.options.older === true;
  const opened = await run.vault.restore({ passphrase, from, older });
  if (!opened.ok) return failed(run, opened.problem);
  const state = await run.vault.backUp(null);
  if (!state.ok) return failed(run, state.problem);
  // Opening what was restored writes nothing into the audit, so that this is how many came back.
  const { entries } = state.value;
  const { known } = opened.value;
  if (known > entries) await say(run.t('backup.batch.lost', { known, count: known - entries }));
  await answer(run, { from, entries, sources: opened.value.sources }, [
    run.t('backup.batch.restored', { entries, place: run.t(`backup.which.${from}`) }),
  ]);
  return 0;
};

function linesOf({ t }: BatchRun, { database, backups, away }: Restorable): readonly string[] {
  const changes = (count: number): string => t('backup.restore.changes', { count });
  return [
    `${t('backup.restore.database')}: ${changes(database.entries)}`,
    ...backups.map(({ place, entries, rows, at, belongs }) =>
      [
        `${t(`backup.place.${place}`)}: ${changes(entries)}`,
        t('backup.restore.rows', { count: rows }),
        ...(at === null ? [] : [t('backup.restore.written', { at })]),
        ...(belongs === false ? [t('backup.restore.foreign')] : []),
      ].join(', '),
    ),
    ...(away === null ? [] : [t('backup.restore.away', { where: away })]),
  ];
}
