// The legend as strokes.
import { schemaOf } from '../ontology/schemas';
import type { SchemaId } from '../ontology/types';
import { bare } from './label-lines';
import { type LegendPlace, legendMetrics } from './legend-layout';
import { noticeColour, noticeLetters } from './notice-colours';
import { linkDashes, linkWidths, palettes, ringPatterns } from './palette';
import { pair, type Shape, stroked, text } from './shape';
import { badge, iconShape, more, opinionBadge, pin, ring, shield } from './sign-shapes';
import type { DisplayList, LinkStyle, SceneNode } from './types';

export function legendShapes(place: LegendPlace, list: DisplayList): Shape[] {
  const palette = palettes[list.theme];
  const top = place.y + legendMetrics.fontSize * 0.36 - ((place.lines.length - 1) * legendMetrics.line) / 2;
  const words = place.lines.map((line, at) => ({
    ...text(bare(line), place.textX, top + at * legendMetrics.line, legendMetrics.fontSize, palette.ink),
    anchor: 'start' as const,
    direction: place.direction,
  }));
  return [...legendSymbol(place, list), ...words];
}

/** The sign of one entry, at most 40 x 22 pixels, around its middle. */
export function legendSymbol(
  { entry, x, y }: Pick<LegendPlace, 'entry' | 'x' | 'y'>,
  list: Pick<DisplayList, 'theme'>,
): Shape[] {
  const palette = palettes[list.theme];
  switch (entry.kind) {
    case 'schema':
      return [iconShape(schemaOf(entry.code as SchemaId).icon, { x, y }, 20, palette.ink)];
    case 'side': {
      const side = entry.code as SceneNode['side'];
      const { ring: stroke, fill } = palette.sides[side];
      return ring({ x, y }, 9, ringPatterns[side], fill, stroke);
    }
    case 'notice': {
      const colour = noticeColour(entry.code);
      if (colour === null) return [];
      return badge(noticeLetters[colour], { x, y }, palette.notices[colour], list);
    }
    case 'style': {
      const style = entry.code as LinkStyle;
      const colour = style === 'proposed' ? palette.proposed : palette.link;
      return [
        stroked(
          `M${pair({ x: x - 18, y })}L${pair({ x: x + 18, y })}`,
          colour,
          linkWidths[style],
          linkDashes[style],
        ),
      ];
    }
    case 'mark':
      if (entry.code === 'opinion')
        return opinionBadge('', { x, y }, { fill: palette.background, ink: palette.ink }, list);
      if (entry.code === 'pinned') return pin({ x, y }, list);
      return entry.code === 'protected' ? shield({ x, y }, list) : more(null, { x, y }, list);
  }
}

export function ruler(
  area: { readonly left: number; readonly top: number; readonly width: number },
  list: DisplayList,
): Shape {
  return stroked(
    `M${pair({ x: area.left, y: area.top })}L${pair({ x: area.left + area.width, y: area.top })}`,
    palettes[list.theme].link,
    0.75,
    [],
  );
}
