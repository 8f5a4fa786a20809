// Puts what is selected anywhere in the window on the case's chart; makes the first one when there is none.
import IconPlaylistAdd from '@tabler/icons-react/dist/esm/icons/IconPlaylistAdd.mjs';
import { placesAround } from '#shared/graph/place-new';
import type { ChartDocument } from '#shared/model/documents';
import type { CaseId, EntityId } from '#shared/model/ids';
import { tellProblem } from '../session/notify';
import { currentWords } from '../session/words';
import { placeOnChart } from '../workflows/place-on-chart';
import type { Action, ActionContext } from './types';

export const addToChart: Action = {
  id: 'chart.add',
  label: 'chart.action.add',
  shortcut: { code: 'KeyD', mod: true },
  icon: IconPlaylistAdd,
  group: 'chart',
  enabled: ({ vault, panel, selection, chart, caseId }) =>
    vault !== null && panel !== 'chart' && selection.length > 0 && (chart !== null || caseId !== null),
  perform: async (context) => {
    const { chart, caseId, selection, window } = context;
    if (chart !== null) await chart.add(selection);
    else if (caseId !== null) await addToFirstChart(context, caseId, selection);
    window.openPanel('chart', caseId === null ? {} : { caseId });
  },
};

async function addToFirstChart(
  { vault, execute }: ActionContext,
  caseId: CaseId,
  selection: readonly EntityId[],
): Promise<void> {
  if (vault === null) return;
  const charts = await vault.documents({ kind: 'chart' });
  if (!charts.ok) return tellProblem(charts.problem);
  const first = (charts.value as readonly ChartDocument[]).find((chart) => chart.caseId === caseId);
  if (first === undefined) {
    const title = currentWords().t('chart.newTitle', { number: 1 });
    const places = placesAround({ x: 0, y: 0 }, selection.length, []);
    const items = selection.map((target, at) => ({ target, x: places[at]?.x ?? 0, y: places[at]?.y ?? 0 }));
    await execute('chart.create', { caseId, title, items });
    return;
  }
  const items = await placeOnChart(vault, first.id, selection);
  if (!items.ok) return tellProblem(items.problem);
  if (items.value.length > 0) await execute('chart.add', { chartId: first.id, items: items.value });
}
