// Puts things on the chart in work: the chart of the case in focus, or its first one, made when there is none.
import type { CaseDocument, ChartDocument } from '#shared/model/documents';
import type { CaseId, ChartId, EntityId } from '#shared/model/ids';
import { lentControls, openPanel } from '../actions/lent-controls';
import { execute } from '../session/execute';
import { tellProblem } from '../session/notify';
import { windowStore } from '../session/window-store';
import { currentWords } from '../session/words';
import { placeOnChart } from '../workflows/place-on-chart';

/** `caseId` null: the case that the first of them is in, else the first case. */
export async function addToFirstChart(entities: readonly EntityId[], caseId: CaseId | null): Promise<void> {
  const shown = lentControls.getState().chart?.chartId ?? null;
  const target = shown === null ? await chartFor(entities, caseId) : { chartId: shown, caseId };
  if (target === null) return;
  const { vault } = windowStore.getState();
  if (vault === null) return;
  const items = await placeOnChart(vault, target.chartId, entities);
  if (!items.ok) return tellProblem(items.problem);
  const isThere = items.value.length === 0;
  const added = isThere ? null : await execute('chart.add', { chartId: target.chartId, items: items.value });
  if (added === null || added.ok) openPanel('chart', target.caseId === null ? {} : { caseId: target.caseId });
}

interface Target {
  readonly chartId: ChartId;
  readonly caseId: CaseId | null;
}

async function chartFor(entities: readonly EntityId[], asked: CaseId | null): Promise<Target | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const caseId = asked ?? (await caseOf(entities[0]));
  if (caseId === null) {
    tellProblem({ code: 'not-found', facts: { kind: currentWords().t('workbench.case') } });
    return null;
  }
  const charts = await vault.documents({ kind: 'chart' });
  if (!charts.ok) return null;
  const there = (charts.value as readonly ChartDocument[]).find((chart) => chart.caseId === caseId);
  if (there !== undefined) return { chartId: there.id, caseId };
  const title = currentWords().t('chart.newTitle', { number: 1 });
  const made = await execute('chart.create', { caseId, title, items: [] }, 'failure');
  return made.ok ? { chartId: made.value.id, caseId } : null;
}

async function caseOf(entity: EntityId | undefined): Promise<CaseId | null> {
  const { vault } = windowStore.getState();
  if (vault === null || entity === undefined) return null;
  const sheet = await vault.entity({ id: entity });
  const [first] = sheet.ok ? sheet.value.cases : [];
  if (first !== undefined) return first.caseId;
  const cases = await vault.documents({ kind: 'case' });
  return cases.ok ? ((cases.value as readonly CaseDocument[])[0]?.id ?? null) : null;
}
