// `verify`: every seal, every reference, and the chain of the audit. Exit 3 when anything does not hold.
import { answer, failed, say, type Verb } from '../run';

export const verify: Verb = async (run) => {
  const check = await run.vault.verify(null);
  if (!check.ok) return failed(run, check.problem);
  const { audit, faults, segments } = check.value;
  for (const fault of audit.faults) await say(run.t('batch.auditFault', fault));
  for (const fault of faults) await say(run.t('batch.rowFault', fault));
  await answer(run, check.value, [
    run.t('batch.verified', {
      entries: audit.entries,
      segments,
      faults: audit.faults.length + faults.length,
    }),
  ]);
  return audit.faults.length + faults.length === 0 ? 0 : 3;
};
