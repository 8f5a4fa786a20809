// `chart --case NAME --out FILE`: the case's first chart as an image; one is made of its connections when it has none.
import { desk } from '../../desk/desk';
import { chartPicture, displayChart } from '../../workflows/chart-image';
import { firstChart } from '../../workflows/first-chart';
import { answer, caseNamed, failed, textOption, type Verb } from '../run';

export const chart: Verb = async (run) => {
  const found = await caseNamed(run, textOption(run, 'case') ?? '');
  if (!found.ok) return failed(run, found.problem);
  if (found.value === null)
    return failed(run, { code: 'not-found', facts: { kind: textOption(run, 'case') } }, 2);
  const made = await firstChart(run, found.value.id, run.t('batch.chartTitle'));
  if (!made.ok) return failed(run, made.problem);
  const list = await displayChart(run.vault, made.value, 'light', run.t);
  if (!list.ok) return failed(run, list.problem);
  const picture = await chartPicture(list.value, run.t);
  if (!picture.ok) return failed(run, picture.problem);
  const saved = await desk.call('saveFile', {
    suggestedName: 'chart.png',
    bytes: picture.value,
    path: textOption(run, 'out'),
  });
  if (!saved.ok) return failed(run, saved.problem);
  const { nodes, links } = list.value;
  await answer(run, { file: saved.value?.path ?? null, nodes: nodes.length, links: links.length }, [
    run.t('batch.charted', { file: saved.value?.path ?? '', nodes: nodes.length, links: links.length }),
  ]);
  return 0;
};
