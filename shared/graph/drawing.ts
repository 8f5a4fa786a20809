// A whole drawing: the chart alone, its legend alone (a briefing sets them apart, each in its own scale), or both as one
// picture that says at head and foot whose it is and who may see it.
import type { EntityId } from '../model/ids';
import { type PictureBands, placeBands } from './bands';
import { drawn } from './drawn';
import { labelBox } from './label-box';
import { type LegendWords, legendMetrics, placeLegend } from './legend-layout';
import { legendShapes, ruler } from './legend-shapes';
import type { Point } from './link-shape';
import { linkLabel, linkShapes } from './link-shapes';
import { estimateWidth } from './measure';
import { nodeLabel, nodeLayers } from './node-shapes';
import { palettes } from './palette';
import { type Drawing, pair, type Shape, stroked, type TextShape } from './shape';
import { markShapes, noMarks, type SheetMarks } from './sheet-marks';
import type { DisplayList, MeasureText } from './types';

/** The chart with its margin; with `marks` one sheet of several. */
export function chartDrawing(list: DisplayList, marks: SheetMarks = noMarks): Drawing {
  const { margin } = drawn;
  const { bounds, theme } = list;
  return {
    x: bounds.x - margin,
    y: bounds.y - margin,
    width: bounds.width + 2 * margin,
    height: bounds.height + 2 * margin,
    background: palettes[theme].background,
    shapes: chartShapes(list, marks),
  };
}

/** The legend in columns of that width, in pixels; no height when nothing is on the chart. */
export function legendDrawing(
  list: DisplayList,
  words: LegendWords,
  width: number,
  measure: MeasureText = estimateWidth,
): Drawing {
  const { places, height } = placeLegend(list, words, { left: 0, top: 0, width }, measure);
  const shapes = places.flatMap((place) => legendShapes(place, list));
  return { x: 0, y: 0, width, height, background: palettes[list.theme].background, shapes };
}

/** For an image that travels alone: bands at head and foot, the legend beneath when there are words for it. */
export function pictureDrawing(
  list: DisplayList,
  words: LegendWords | null,
  bands: PictureBands | null,
  measure: MeasureText = estimateWidth,
): Drawing {
  const chart = chartDrawing(list);
  const { margin } = drawn;
  const least = words === null && bands === null ? 0 : legendMetrics.column * 2 + 2 * margin;
  const width = Math.max(chart.width, least);
  const x = chart.x + chart.width / 2 - width / 2;
  const foot = chart.y + chart.height;
  const area = { left: x + margin, top: foot, width: width - 2 * margin };
  const legend = words === null ? { places: [], height: 0 } : placeLegend(list, words, area, measure);
  const shapes = [
    ...chart.shapes,
    ...(legend.places.length === 0 ? [] : [ruler(area, list)]),
    ...legend.places.flatMap((place) => legendShapes(place, list)),
  ];
  const bare = { ...chart, x, width, height: chart.height + legend.height, shapes };
  return bands === null ? bare : placeBands(bare, bands, list, measure);
}

/**
 * What keeps lines off the words, beneath things, which it must not hide. On paper letters have no halo besides: a PDF holds
 * the letters of a halo as words of their own, so that whoever searches or copies would meet each name twice.
 */
function backing(label: TextShape, { theme }: DisplayList): Shape {
  const { left, top, width, height } = labelBox(label.text, label.size, label.x, label.y);
  const { background } = palettes[theme];
  const corners = [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + height },
    { x: left, y: top + height },
  ];
  return { ...stroked(`M${corners.map(pair).join('L')}Z`, background, 1, []), fill: background };
}

function chartShapes(list: DisplayList, marks: SheetMarks): readonly Shape[] {
  const places = new Map<EntityId, Point>([
    ...list.nodes.map((node) => [node.id, node] as const),
    ...marks.elsewhere.flatMap((place) => place.ids.map((id) => [id, place] as const)),
  ]);
  const at = (id: EntityId): Point | undefined => places.get(id);
  const labels = [
    ...list.links.flatMap((link) => linkLabel(link, at(link.from), at(link.to), list)),
    ...list.nodes.flatMap((node) => nodeLabel(node, list)),
  ];
  return [
    ...list.links.flatMap((link) => linkShapes(link, at(link.from), at(link.to))),
    ...labels.map((label) => backing(label, list)),
    ...list.nodes.flatMap((node) => nodeLayers(node, list).flat()),
    ...labels,
    ...markShapes(marks, list),
  ];
}
