// `verify`: every seal, every reference, and the chains of the audit and the access log. Exit 3 when anything does not hold.
import { unboundWords, verifyFaults } from '../../workflows/check-faults';
import { answer, failed, say, type Verb } from '../run';

export const verify: Verb = async (run) => {
  const check = await run.vault.verify(null);
  if (!check.ok) return failed(run, check.problem);
  const { audit, access, segments } = check.value;
  const faults = verifyFaults(check.value, run.t);
  for (const fault of faults) await say(fault);
  const unbound = unboundWords(check.value, run.t);
  if (unbound !== null) await say(unbound);
  await answer(run, check.value, [
    run.t('batch.verified', {
      entries: audit.entries,
      segments,
      faults: faults.length,
    }),
    run.t('batch.looksVerified', { looks: access.entries }),
  ]);
  return faults.length === 0 ? 0 : 3;
};
