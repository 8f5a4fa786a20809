// `briefing --case NAME --out FILE [--language en|fr|es|ar]`: the case's briefing as PDF, with its first chart when it has one.
import { strictestLabel } from '#shared/handling/markings';
import { languages } from '#shared/i18n/catalogue';
import { desk } from '../../desk/desk';
import { writeBriefing } from '../../workflows/write-briefing';
import { answer, caseNamed, documentsOf, failed, textOption, type Verb } from '../run';

export const briefing: Verb = async (run) => {
  const found = await caseNamed(run, textOption(run, 'case') ?? '');
  if (!found.ok) return failed(run, found.problem);
  if (found.value === null)
    return failed(run, { code: 'not-found', facts: { kind: textOption(run, 'case') } }, 2);
  const caseId = found.value.id;
  const [charts, users, settings, sources, situation] = await Promise.all([
    documentsOf(run, 'chart'),
    documentsOf(run, 'user'),
    documentsOf(run, 'settings'),
    documentsOf(run, 'source'),
    desk.call('situation', null),
  ]);
  if (!charts.ok) return failed(run, charts.problem);
  if (!users.ok) return failed(run, users.problem);
  if (!settings.ok) return failed(run, settings.problem);
  if (!sources.ok) return failed(run, sources.problem);
  if (!situation.ok) return failed(run, situation.problem);
  const [user] = users.value;
  if (user === undefined) return failed(run, { code: 'not-found', facts: { kind: 'user' } });
  const wanted = textOption(run, 'language');
  const language =
    wanted === null ? situation.value.preferences.language : languages.find((one) => one === wanted);
  if (language === undefined)
    return failed(run, { code: 'input-invalid', facts: { field: '--language' } }, 2);
  const usual = settings.value[0]?.defaultMarking ?? 'TLP:AMBER+STRICT';
  const fields = {
    caseId,
    title: '',
    marking: strictestLabel([usual, ...sources.value.map(({ head }) => head.marking)]) ?? usual,
    bottomLine: '',
    chartId: charts.value.find((chart) => chart.caseId === caseId)?.id ?? null,
    language,
  };
  const begun = performance.now();
  const written = await writeBriefing(run.vault, {
    ...fields,
    madeBy: user.id,
    madeAt: new Date().toISOString(),
  });
  if (!written.ok) return failed(run, written.problem);
  const seconds = (performance.now() - begun) / 1000;
  const kept = await run.vault.execute({ name: 'briefing.save', input: fields });
  if (!kept.ok) return failed(run, kept.problem);
  const path = textOption(run, 'out');
  const saved = await desk.call('saveFile', {
    suggestedName: 'briefing.pdf',
    bytes: written.value.pdf,
    path,
  });
  if (!saved.ok) return failed(run, saved.problem);
  const bytes = written.value.pdf.byteLength;
  await answer(run, { file: saved.value?.path ?? null, bytes, language: fields.language, seconds }, [
    run.t('batch.written', { file: saved.value?.path ?? '', bytes }),
  ]);
  return 0;
};
