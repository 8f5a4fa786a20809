// `demo`: the whole way once, on the sample: import, connect, chart, brief. One line a step, with counts and seconds.
import { desk } from '../../desk/desk';
import { chartPicture, displayChart } from '../../workflows/chart-image';
import { firstChart } from '../../workflows/first-chart';
import { importSample, readSample } from '../../workflows/sample';
import { writeBriefing } from '../../workflows/write-briefing';
import { answer, type BatchRun, documentsOf, type ExitCode, failed, textOption, type Verb } from '../run';

/** The gravest marking among the sample's own files. */
const sampleMarking = 'TLP:AMBER+STRICT';

export const demo: Verb = async (run) => {
  const step = stopwatch(run);
  const sample = await readSample();
  if (!sample.ok) return failed(run, sample.problem);
  await run.vault.execute({
    name: 'settings.edit',
    input: { agency: '', defaultMarking: sampleMarking, region: 'US', state: 'ME', zone: 'America/New_York' },
  });

  const imported = await importSample(
    run,
    sample.value,
    ({ counts, empty, file, format, mentions, links, seconds }) => {
      const facts = { ...counts, empty, file, format, mentions, links, seconds };
      void answer(run, { step: 'batch.imported', ...facts }, [run.t('batch.imported', facts)]);
    },
  );
  step.restart();
  if (!imported.ok) return failed(run, imported.problem);

  const report = await run.vault.connections({ caseId: null });
  if (!report.ok) return failed(run, report.problem);
  const { connections, pairsCompared } = report.value;
  const count = (kind: string): number => connections.filter((connection) => connection.kind === kind).length;
  await step.done('batch.connected', {
    pairs: pairsCompared,
    matches: count('match'),
    shared: count('sharedIdentifier'),
    paths: count('path'),
  });
  return brief(run, step, sampleMarking);
};

type Step = ReturnType<typeof stopwatch>;

/** Charts and briefs the first case, the one that the others hang on. */
async function brief(run: BatchRun, step: Step, marking: string): Promise<ExitCode> {
  const folder = textOption(run, 'out') ?? '.';
  const cases = await documentsOf(run, 'case');
  if (!cases.ok) return failed(run, cases.problem);
  const users = await documentsOf(run, 'user');
  if (!users.ok) return failed(run, users.problem);
  const [subject] = cases.value;
  const [user] = users.value;
  if (subject === undefined || user === undefined)
    return failed(run, { code: 'not-found', facts: { kind: 'case' } });

  const chartId = await firstChart(run, subject.id, run.t('batch.chartTitle'));
  if (!chartId.ok) return failed(run, chartId.problem);
  const list = await displayChart(run.vault, chartId.value, 'light', run.t);
  if (!list.ok) return failed(run, list.problem);
  const picture = await chartPicture(list.value, run.t);
  if (!picture.ok) return failed(run, picture.problem);
  const png = await desk.call('saveFile', {
    suggestedName: 'chart.png',
    bytes: picture.value,
    path: `${folder}/chart.png`,
  });
  if (!png.ok) return failed(run, png.problem);
  await step.done('batch.charted', {
    file: png.value?.path ?? '',
    nodes: list.value.nodes.length,
    links: list.value.links.length,
  });

  const fields = {
    caseId: subject.id,
    title: '',
    marking,
    bottomLine: '',
    chartId: chartId.value,
    language: 'en',
  } as const;
  const written = await writeBriefing(run.vault, {
    ...fields,
    madeBy: user.id,
    madeAt: new Date().toISOString(),
  });
  if (!written.ok) return failed(run, written.problem);
  const kept = await run.vault.execute({ name: 'briefing.save', input: fields });
  if (!kept.ok) return failed(run, kept.problem);
  const pdf = await desk.call('saveFile', {
    suggestedName: 'briefing.pdf',
    bytes: written.value.pdf,
    path: `${folder}/briefing.pdf`,
  });
  if (!pdf.ok) return failed(run, pdf.problem);
  await step.done('batch.written', { file: pdf.value?.path ?? '', bytes: written.value.pdf.byteLength });
  return 0;
}

/** Prints one step's line with the seconds since the line before. */
function stopwatch(run: BatchRun) {
  let last = performance.now();
  return {
    restart: (): void => {
      last = performance.now();
    },
    done: async (
      key: 'batch.connected' | 'batch.charted' | 'batch.written',
      facts: Readonly<Record<string, string | number>>,
    ): Promise<void> => {
      const seconds = (performance.now() - last) / 1000;
      last = performance.now();
      await answer(run, { step: key, seconds, ...facts }, [
        run.t('batch.step', { seconds, text: run.t(key, facts) }),
      ]);
    },
  };
}
