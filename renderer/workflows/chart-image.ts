// A chart away from the window: its display list for a briefing, and its picture.
import { aboutNothing } from '#shared/access/types';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { PictureBands } from '#shared/graph/bands';
import { legendWords, linkWords } from '#shared/graph/chart-words';
import { toDisplayList } from '#shared/graph/display';
import type { ChartTheme, DisplayList } from '#shared/graph/types';
import { usualMarking } from '#shared/handling/markings';
import { directionOf, type Language } from '#shared/i18n/catalogue';
import { localeOf, type Translate, translator } from '#shared/i18n/translate';
import { asId, type ChartId, type DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { loadChartFonts } from '../drawing/chart-fonts';
import { canvasMeasure } from '../drawing/measure-text';
import { chartPng } from '../drawing/png';
import { documentsOf } from './documents-of';

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

/** Why protected people are named on a picture; empty: they are numbers. */
export interface PictureChoice {
  readonly protectedReason: string;
}

/**
 * A PNG with its legend; whoever is protected is a number on it unless a reason is given, which goes into the access log; at head and foot the marking (none stricter stands on any source), case, chart and day. Problems:
 * not-found when the chart is gone, those of `documents`, of logging the export and of drawing.
 */
export async function chartPicture(
  vault: Client<VaultContract>,
  chartId: ChartId,
  list: DisplayList,
  language: Language,
  { protectedReason }: PictureChoice,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const t = translator(language);
  const bands = await pictureBands(vault, chartId, language);
  if (!bands.ok) return bands;
  const anchors = list.nodes.map(({ id }) => id);
  const why = protectedReason.trim();
  const shown = why === '' ? withoutNames(list, t) : list;
  const about = {
    ...aboutNothing,
    text: ['png', why].join(' ').trim(),
    anchors,
    document: asId<DocumentId>(chartId),
  };
  const noted = await vault.look({ what: 'export', about, count: anchors.length });
  return noted.ok ? chartPng(shown, { legendWords: legendWords(t), bands: bands.value }) : noted;
}

function withoutNames(list: DisplayList, t: Translate): DisplayList {
  let number = 0;
  const nodes = list.nodes.map((node) =>
    node.shielded === true
      ? { ...node, lines: [t('briefing.protected.person', { number: ++number })] }
      : node,
  );
  return number === 0 ? list : { ...list, nodes };
}

async function pictureBands(
  vault: Client<VaultContract>,
  chartId: ChartId,
  language: Language,
): Promise<Result<PictureBands>> {
  const t = translator(language);
  const charts = await documentsOf(vault, 'chart');
  if (!charts.ok) return charts;
  const chart = charts.value.find(({ id }) => id === chartId);
  if (chart === undefined) return fail('not-found', { kind: 'chart', id: chartId });
  const [cases, sources, settings] = await Promise.all([
    documentsOf(vault, 'case'),
    documentsOf(vault, 'source'),
    documentsOf(vault, 'settings'),
  ]);
  if (!cases.ok) return cases;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  const of = cases.value.find(({ id }) => id === chart.caseId);
  const day = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long' });
  return ok({
    marking: usualMarking(settings.value[0], sources.value),
    title: [of?.number ?? '', of?.title ?? '', chart.title].filter((part) => part !== '').join(' · '),
    date: t('chart.picture.drawn', { date: day.format(new Date()) }),
    page: t('briefing.pageOf', { page: 1, pages: 1 }),
    direction: directionOf(language),
  });
}
