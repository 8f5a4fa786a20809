// `verify`: every seal, every reference, and the chains of the audit and the access log. Exit 3 when anything does not hold.
import { codeWords } from '#shared/i18n/translate';
import { answer, failed, problemSentence, say, type Verb } from '../run';

export const verify: Verb = async (run) => {
  const check = await run.vault.verify(null);
  if (!check.ok) return failed(run, check.problem);
  const { audit, access, faults, segments } = check.value;
  const wrong = audit.faults.length + access.faults.length + faults.length;
  for (const { number, code } of audit.faults) {
    const what = codeWords(run.t, 'history.fault.', code);
    await say(run.t('history.fault', { number, what }));
  }
  for (const { number, code } of access.faults) {
    const what = codeWords(run.t, 'history.fault.', code);
    await say(run.t('access.fault', { number, what }));
  }
  for (const { code, table, source } of faults) {
    await say(`${problemSentence(run.t, { code, facts: { table } })} (${source})`);
  }
  await answer(run, check.value, [
    run.t('batch.verified', {
      entries: audit.entries,
      segments,
      faults: wrong,
    }),
    run.t('batch.looksVerified', { looks: access.entries }),
  ]);
  return wrong === 0 ? 0 : 3;
};
