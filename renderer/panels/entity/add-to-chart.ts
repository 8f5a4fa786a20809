// Puts things on the chart in work: the chart of the case in focus, or its first one, made when there is none.
import type { CaseDocument, ChartDocument } from '#shared/model/documents';
import type { CaseId, ChartId, EntityId } from '#shared/model/ids';
import { lentControls, openPanel } from '../../actions/lent-controls';
import { execute } from '../../session/execute';
import { tellProblem } from '../../session/notify';
import { windowStore } from '../../session/window-store';
import { currentWords } from '../../session/words';

/** px between things that are laid down before anybody arranges them */
const gap = 90;

/** `caseId` null: the chart on screen, else that of the first case. */
export async function addToFirstChart(entities: readonly EntityId[], caseId: CaseId | null): Promise<void> {
  const chartId = lentControls.getState().chart?.chartId ?? (await chartOf(caseId));
  if (chartId === null) return;
  const items = entities.map((target, index) => ({ target, ...placeOf(index) }));
  const added = await execute('chart.add', { chartId, items });
  if (added.ok) openPanel('chart');
}

/** A spiral around the middle, so that nothing lies exactly on another. */
function placeOf(index: number): { readonly x: number; readonly y: number } {
  const angle = index * 2.4 + (Date.now() % 628) / 100;
  const radius = gap * Math.sqrt(index + 1);
  return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}

async function chartOf(caseId: CaseId | null): Promise<ChartId | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const [cases, charts] = await Promise.all([
    vault.documents({ kind: 'case' }),
    vault.documents({ kind: 'chart' }),
  ]);
  if (!cases.ok || !charts.ok) return null;
  const of = caseId ?? (cases.value as readonly CaseDocument[])[0]?.id ?? null;
  if (of === null) {
    tellProblem({ code: 'not-found', facts: { kind: currentWords().t('workbench.case') } });
    return null;
  }
  const there = (charts.value as readonly ChartDocument[]).find((chart) => chart.caseId === of);
  if (there !== undefined) return there.id;
  const title = currentWords().t('entity.chartTitle');
  const made = await execute('chart.create', { caseId: of, title, items: [] }, 'failure');
  return made.ok ? made.value.id : null;
}
