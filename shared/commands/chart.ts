// Charts: what is on them and where. One small document an item, so that a drag changes one small row.

import type { Documents } from '../change/change';
import type { ChartItemDocument } from '../model/documents';
import type { Anchor, CaseId, ChartId, DocumentId, EntityId } from '../model/ids';
import { fail } from '../model/problem';
import { adding, allOf, command, find, planned, updating } from './command';

type ItemChange = Partial<Pick<ChartItemDocument, 'x' | 'y' | 'pinned' | 'hidden'>>;

export interface PlacedTarget {
  readonly target: Anchor | EntityId;
  readonly x: number;
  readonly y: number;
}

function itemsOf(documents: Documents, chartId: ChartId): ChartItemDocument[] {
  return allOf(documents, 'chartItem').filter((item) => item.chartId === chartId);
}

export const createChart = command<
  { readonly caseId: CaseId; readonly title: string; readonly items: readonly PlacedTarget[] },
  { readonly id: ChartId }
>({
  name: 'chart.create',
  plan: ({ newId }, { caseId, title, items }) => {
    const id = newId<ChartId & DocumentId>();
    const placed = items.map(
      (item) =>
        ({
          kind: 'chartItem',
          id: newId<DocumentId>(),
          chartId: id,
          ...item,
          pinned: false,
          hidden: false,
        }) as const,
    );
    const chart = { kind: 'chart', id, caseId, title, hiddenLinks: [] } as const;
    return planned(adding(chart, ...placed), { id }, `chart:${id}`, [id]);
  },
});

/** Adds what is not there yet and shows again what was hidden. */
export const addToChart = command<
  { readonly chartId: ChartId; readonly items: readonly PlacedTarget[] },
  { readonly added: number }
>({
  name: 'chart.add',
  plan: ({ documents, newId }, { chartId, items }) => {
    const chart = find(documents, 'chart', chartId as ChartId & DocumentId);
    if (!chart.ok) return chart;
    const there = new Map(itemsOf(documents, chartId).map((item) => [item.target, item]));
    const fresh = items.filter((item) => !there.has(item.target));
    const again = items.flatMap((item) => {
      const before = there.get(item.target);
      return before?.hidden ? [{ before, after: { ...before, hidden: false } }] : [];
    });
    const added = fresh.map(
      (item) =>
        ({
          kind: 'chartItem',
          id: newId<DocumentId>(),
          chartId,
          ...item,
          pinned: false,
          hidden: false,
        }) as const,
    );
    return planned(
      { added, updated: again, removed: [] },
      { added: added.length + again.length },
      `chart:${chartId}`,
      [chart.value.id],
    );
  },
});

/** Moves, pins, hides or shows items: whatever of the four is given changes. A layout is one such command. */
export const arrangeChart = command<
  {
    readonly chartId: ChartId;
    readonly items: readonly ({ readonly target: Anchor | EntityId } & ItemChange)[];
  },
  null
>({
  name: 'chart.arrange',
  plan: ({ documents }, { chartId, items }) => {
    const chart = find(documents, 'chart', chartId as ChartId & DocumentId);
    if (!chart.ok) return chart;
    const there = new Map(itemsOf(documents, chartId).map((item) => [item.target, item]));
    const updated = items.flatMap(({ target, ...change }) => {
      const before = there.get(target);
      return before === undefined ? [] : [{ before, after: { ...before, ...change } }];
    });
    if (updated.length === 0) return fail('not-found', { kind: 'chartItem' });
    return planned({ added: [], updated, removed: [] }, null, `chart:${chartId}`, [chart.value.id]);
  },
});

export const removeFromChart = command<
  { readonly chartId: ChartId; readonly targets: readonly (Anchor | EntityId)[] },
  null
>({
  name: 'chart.remove',
  plan: ({ documents }, { chartId, targets }) => {
    const chart = find(documents, 'chart', chartId as ChartId & DocumentId);
    if (!chart.ok) return chart;
    const gone = new Set(targets);
    const removed = itemsOf(documents, chartId).filter((item) => gone.has(item.target));
    if (removed.length === 0) return fail('not-found', { kind: 'chartItem' });
    return planned({ added: [], updated: [], removed }, null, `chart:${chartId}`, [chart.value.id]);
  },
});

export const hideLinks = command<
  { readonly chartId: ChartId; readonly links: readonly string[]; readonly hidden: boolean },
  null
>({
  name: 'chart.hideLinks',
  plan: ({ documents }, { chartId, links, hidden }) => {
    const chart = find(documents, 'chart', chartId as ChartId & DocumentId);
    if (!chart.ok) return chart;
    const next = new Set(chart.value.hiddenLinks);
    for (const link of links) hidden ? next.add(link) : next.delete(link);
    const after = { ...chart.value, hiddenLinks: [...next].sort() };
    return planned(updating(chart.value, after), null, `chart:${chartId}`, [chart.value.id]);
  },
});

/** Everything that was hidden by hand, things and links, in one step that is undone in one. Problem: not-found when nothing is. */
export const showHidden = command<{ readonly chartId: ChartId }, null>({
  name: 'chart.showHidden',
  plan: ({ documents }, { chartId }) => {
    const chart = find(documents, 'chart', chartId as ChartId & DocumentId);
    if (!chart.ok) return chart;
    const hidden = itemsOf(documents, chartId).filter((item) => item.hidden);
    const items = hidden.map((before) => ({ before, after: { ...before, hidden: false } }));
    const links =
      chart.value.hiddenLinks.length === 0
        ? []
        : [{ before: chart.value, after: { ...chart.value, hiddenLinks: [] } }];
    const updated = [...items, ...links];
    if (updated.length === 0) return fail('not-found', { kind: 'chartItem' });
    return planned({ added: [], updated, removed: [] }, null, `chart:${chartId}`, [chart.value.id]);
  },
});
