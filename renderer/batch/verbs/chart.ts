// `chart --case NAME --out FILE [--protected TEXT]`: the case's first chart as an image; one is made of its connections when it has none.
import { drawChart } from '../paper';
import { answer, caseNamed, failed, textOption, type Verb } from '../run';

export const chart: Verb = async (run) => {
  const found = await caseNamed(run, textOption(run, 'case') ?? '');
  if (!found.ok) return failed(run, found.problem);
  if (found.value === null)
    return failed(run, { code: 'not-found', facts: { kind: textOption(run, 'case') } }, 2);
  const why = textOption(run, 'protected') ?? '';
  const made = await drawChart(run, found.value.id, textOption(run, 'out') ?? '', why);
  if (!made.ok) return failed(run, made.problem);
  const { file, nodes, links } = made.value;
  await answer(run, { file, nodes, links }, [run.t('batch.charted', { file, nodes, links })]);
  return 0;
};
