// The chart's data from vault, session and machine: the thin wire between the panel and the rest.
import { useMemo } from 'react';
import type { EntitySheet } from '#shared/contracts/vault-answers';
import { linkWords } from '#shared/graph/chart-words';
import { toDisplayList } from '#shared/graph/display';
import { layoutGraphOf } from '#shared/graph/layout-graph';
import type { Scene } from '#shared/graph/types';
import type { ChartDocument } from '#shared/model/documents';
import type { EntityId } from '#shared/model/ids';
import { fail } from '#shared/model/problem';
import { openPanel } from '../../actions/lent-controls';
import { desk } from '../../desk/desk';
import { loadChartFonts } from '../../drawing/chart-fonts';
import { canvasMeasure } from '../../drawing/measure-text';
import { execute, redoNewest, undoNewest } from '../../session/execute';
import { tellDone, tellProblem } from '../../session/notify';
import { selectEntities, useSelection } from '../../session/selection';
import { useVaultQuery } from '../../session/vault-queries';
import { windowStore } from '../../session/window-store';
import { currentWords } from '../../session/words';
import { chartPicture } from '../../workflows/chart-image';
import type { ChartData } from './chart-data';

/** Null until the scene is there. */
export function useChartData(chart: ChartDocument, scene: Scene | null): ChartData | null {
  const selection = useSelection((state) => state.entities);
  return useMemo(
    () => (scene === null ? null : { ...deedsOf(chart, scene), scene, selection, useSheet }),
    [chart, scene, selection],
  );
}

function useSheet(id: EntityId | null): EntitySheet | null {
  const { data } = useVaultQuery('entity', id === null ? null : { id });
  return data ?? null;
}

/** What a person sees at once (a drag, a pin) is not told again; what vanishes is, with a way back. */
function deedsOf(chart: ChartDocument, scene: Scene): Omit<ChartData, 'scene' | 'selection' | 'useSheet'> {
  const chartId = chart.id;
  const stack = `chart:${chartId}`;
  return {
    chartId,
    select: selectEntities,
    arrange: async (items) => {
      const telling = items.some(({ hidden }) => hidden === true) ? 'always' : 'failure';
      if (items.length > 0) await execute('chart.arrange', { chartId, items }, telling);
    },
    add: async (items) => void (await execute('chart.add', { chartId, items }, 'failure')),
    remove: async (targets) => {
      if (targets.length > 0) await execute('chart.remove', { chartId, targets });
    },
    hideLinks: async (links, hidden) =>
      void (await execute('chart.hideLinks', { chartId, links, hidden }, hidden ? 'always' : 'failure')),
    showHidden: async () => void (await execute('chart.showHidden', { chartId }, 'failure')),
    undo: async () => void (await undoNewest(stack)),
    redo: async () => void (await redoNewest(stack)),
    neighbours: async (id, limit) => {
      const { vault } = windowStore.getState();
      const except = scene.nodes.map((node) => node.id);
      return vault === null ? fail('refused') : vault.neighbours({ id, except, limit });
    },
    layOut: async (layout, values, signal) => {
      const { compute } = windowStore.getState();
      if (compute === null) return fail('refused');
      const placed = await compute.layOut({ layout, values, ...layoutGraphOf(scene) }, { signal });
      return placed.ok ? { ok: true, value: placed.value.positions } : placed;
    },
    openSheet: (entity) => {
      selectEntities([entity]);
      openPanel('entity', { entity });
    },
    openRecord: (source, row) => openPanel('record', { source, row }),
    openConnection: (connection) => openPanel('connections', { connection }),
    openSearch: () => openPanel('search'),
    exportImage: (protectedReason) => exportImage(chart, scene, protectedReason),
  };
}

/** In the light colours whatever the window wears: an image is printed or mailed. */
async function exportImage(chart: ChartDocument, scene: Scene, protectedReason: string): Promise<void> {
  const { t, language } = currentWords();
  const { vault } = windowStore.getState();
  if (vault === null) return;
  await loadChartFonts();
  const list = toDisplayList(scene, canvasMeasure(), 'light', linkWords(t));
  const png = await chartPicture(vault, chart.id, list, language, { protectedReason });
  if (!png.ok) return tellProblem(png.problem);
  const saved = await desk.call('saveFile', {
    suggestedName: fileName(chart.title),
    bytes: png.value,
    path: null,
  });
  if (!saved.ok) return tellProblem(saved.problem);
  if (saved.value !== null) tellDone(t('chart.saved', { path: saved.value.path }), null);
}

/** A title is a person's words, not a path. */
function fileName(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N} _-]+/gu, ' ').trim();
  return `${plain === '' ? 'chart' : plain.slice(0, 80)}.png`;
}
