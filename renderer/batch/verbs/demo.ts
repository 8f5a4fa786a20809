// `demo`: the whole way once, on the sample: import, connect, chart, brief. One line a step, with counts and seconds.
import { codeWords } from '#shared/i18n/translate';
import { documentsOf } from '../../workflows/documents-of';
import { importSample, readSample } from '../../workflows/sample';
import { briefCase, drawChart } from '../paper';
import { answer, type BatchRun, type ExitCode, failed, textOption, type Verb } from '../run';

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
    ({ counts, notData, file, format, mentions, links, seconds }) => {
      const facts = { ...counts, notData, file, format, mentions, links, seconds };
      void answer(run, { step: 'batch.imported', ...facts }, [
        run.t('batch.imported', { ...facts, format: codeWords(run.t, 'format.', format) }),
      ]);
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
  return brief(run, step);
};

type Step = ReturnType<typeof stopwatch>;

/** Charts and briefs the first case, the one that the others hang on. */
async function brief(run: BatchRun, step: Step): Promise<ExitCode> {
  const folder = textOption(run, 'out') ?? '.';
  const cases = await documentsOf(run.vault, 'case');
  if (!cases.ok) return failed(run, cases.problem);
  const [subject] = cases.value;
  if (subject === undefined) return failed(run, { code: 'not-found', facts: { kind: 'case' } });
  const drawn = await drawChart(run, subject.id, `${folder}/chart.png`);
  if (!drawn.ok) return failed(run, drawn.problem);
  const { file, nodes, links } = drawn.value;
  await step.done('batch.charted', { file, nodes, links });
  const briefed = await briefCase(run, {
    caseId: subject.id,
    language: 'en',
    marking: null,
    markingReason: '',
    protectedReason: '',
    path: `${folder}/briefing.pdf`,
  });
  if (!briefed.ok) return failed(run, briefed.problem);
  await step.done('batch.written', { ...briefed.value });
  const workspace = textOption(run, 'workspace') ?? '';
  await answer(run, { step: 'batch.demoDone', workspace }, [run.t('batch.demoDone', { workspace })]);
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
