// `check`: every seal, every reference and every count, and the backups read back from the disk. Exit 3 when anything does
// not hold.
import { checkFaults, unboundWords } from '../../workflows/check-faults';
import { answer, failed, say, type Verb } from '../run';

export const check: Verb = async (run) => {
  const checked = await run.vault.check(null);
  if (!checked.ok) return failed(run, checked.problem);
  const { audit, segments, backup, elsewhere } = checked.value;
  const faults = checkFaults(checked.value, run.t);
  for (const fault of faults) await say(fault);
  const unbound = unboundWords(checked.value, run.t);
  if (unbound !== null) await say(unbound);
  const rows = backup.rows + (elsewhere?.rows ?? 0);
  await answer(run, checked.value, [
    run.t('backup.batch.checked', { faults: faults.length, entries: audit.entries, segments, rows }),
  ]);
  return faults.length === 0 ? 0 : 3;
};
