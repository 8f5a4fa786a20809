// A chart away from the window: its display list for a briefing, and its picture.
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { legendWords, linkWords } from '#shared/graph/chart-words';
import { toDisplayList } from '#shared/graph/display';
import type { ChartTheme, DisplayList } from '#shared/graph/types';
import type { Translate } from '#shared/i18n/translate';
import type { ChartId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { loadChartFonts } from '../drawing/chart-fonts';
import { canvasMeasure } from '../drawing/measure-text';
import { chartPng } from '../drawing/png';

/** The list that every drawing of the chart is made from; its labels are measured with the bundled fonts. */
export async function displayChart(
  vault: Client<VaultContract>,
  chartId: ChartId,
  theme: ChartTheme,
  t: Translate,
): Promise<Result<DisplayList>> {
  const scene = await vault.scene({ chartId });
  if (!scene.ok) return scene;
  await loadChartFonts(scene.value.nodes.map((node) => node.label).join(''));
  return ok(toDisplayList(scene.value, canvasMeasure(), theme, linkWords(t)));
}

/** A PNG with its legend. */
export function chartPicture(list: DisplayList, t: Translate): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return chartPng(list, { legendWords: legendWords(t) });
}
