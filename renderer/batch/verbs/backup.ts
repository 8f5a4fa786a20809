// `backup [--out FOLDER]`: brings the backups up to date; with a folder, a second one is kept there from now on. Exit 3 when
// the one elsewhere could not be written.
import type { BackupState } from '#shared/contracts/backup-answers';
import { answer, type BatchRun, failed, textOption, type Verb } from '../run';

export const backup: Verb = async (run) => {
  if (textOption(run, 'out') !== null) {
    const chosen = await run.vault.chooseBackupFolder(null);
    if (!chosen.ok) return failed(run, chosen.problem);
  }
  const state = await run.vault.backUp(null);
  if (!state.ok) return failed(run, state.problem);
  const trouble = state.value.elsewhere?.trouble ?? null;
  await answer(run, state.value, linesOf(run, state.value));
  // The answer stands: what is beside the workspace was written.
  return trouble === null ? 0 : failed({ t: run.t }, trouble);
};

function linesOf(
  { t }: BatchRun,
  { entries: of, beside, elsewhere, copies }: BackupState,
): readonly string[] {
  return [
    t('backup.batch.beside', { entries: beside.entries, of }),
    elsewhere === null
      ? t('backup.none')
      : t('backup.batch.elsewhere', { where: elsewhere.where, entries: elsewhere.entries, of }),
    ...(copies.length === 0
      ? []
      : [t('backup.copies'), ...copies.map((copy) => t('backup.copy', { ...copy }))]),
  ];
}
