// `briefing --case NAME --out FILE [--language en|fr|es|ar] [--marking TEXT --reason TEXT] [--protected TEXT]`: the case's briefing as PDF, with
// its first chart when it has one.
import { languages } from '#shared/i18n/catalogue';
import { briefCase } from '../paper';
import { answer, caseNamed, failed, say, textOption, type Verb } from '../run';

export const briefing: Verb = async (run) => {
  const found = await caseNamed(run, textOption(run, 'case') ?? '');
  if (!found.ok) return failed(run, found.problem);
  if (found.value === null)
    return failed(run, { code: 'not-found', facts: { kind: textOption(run, 'case') } }, 2);
  const wanted = textOption(run, 'language');
  const language = wanted === null ? run.language : languages.find((one) => one === wanted);
  if (language === undefined)
    return failed(run, { code: 'input-invalid', facts: { field: '--language' } }, 2);
  const begun = performance.now();
  const written = await briefCase(run, {
    caseId: found.value.id,
    language,
    marking: textOption(run, 'marking'),
    markingReason: textOption(run, 'reason') ?? '',
    protectedReason: textOption(run, 'protected') ?? '',
    path: textOption(run, 'out') ?? '',
  });
  if (!written.ok) {
    // The call itself lacks something: the reason.
    const lowered = written.problem.code === 'marking-lowered';
    if (lowered) await say(run.t('batch.reasonWanted'));
    return failed(run, written.problem, lowered ? 2 : 3);
  }
  const { file, bytes } = written.value;
  const seconds = (performance.now() - begun) / 1000;
  await answer(run, { file, bytes, language, seconds }, [run.t('batch.written', { file, bytes })]);
  return 0;
};
