// What Cytoscape is told of a display list: elements that carry their own look, and a style sheet that only reads it.

import type { StylesheetJson } from 'cytoscape';
import { drawn } from '#shared/graph/drawn';
import { palettes } from '#shared/graph/palette';
import type { ChartTheme, DisplayLink, DisplayNode } from '#shared/graph/types';
import { fontFamily } from '../../drawing/chart-fonts';
import { focusRing, selectionOpacity, selectionRoom } from './canvas-marks';
import { nodePictures, pictureSize } from './node-picture';

export function nodeData(
  node: DisplayNode,
  theme: ChartTheme,
): Record<string, unknown> & { readonly id: string } {
  return {
    id: node.id,
    label: node.lines.join('\n'),
    size: node.radius * 2,
    pictures: nodePictures(node, theme),
  };
}

export function linkData(link: DisplayLink): Record<string, unknown> & { readonly id: string } {
  return {
    id: link.id,
    source: link.from,
    target: link.to,
    colour: link.colour,
    width: link.width,
    bend: link.bend,
    dash: link.dash.length === 0 ? [1, 0] : [...link.dash],
    line: link.dash.length === 0 ? 'solid' : 'dashed',
    arrow: link.arrow ? 'triangle' : 'none',
  };
}

/**
 * The words of a link, as an element of their own over all lines: Cytoscape draws link after link, each with its words, so
 * that the next line would run through them. Null: it has none.
 */
export function linkWordsData(link: DisplayLink): (Record<string, unknown> & { readonly id: string }) | null {
  if (link.label === '') return null;
  return { ...linkData(link), id: `${link.id} words`, label: link.label, arrow: 'none' };
}

/** Cytoscape wants each setting once for every picture laid on a node; there are four at most. */
function layers(value: string): readonly string[] {
  return [value, value, value, value];
}

export function styleOf(theme: ChartTheme): StylesheetJson {
  const palette = palettes[theme];
  const text = {
    'font-family': fontFamily,
    label: 'data(label)',
    'text-background-color': palette.background,
    'text-background-opacity': 1,
    'text-background-padding': '1px',
  };
  return [
    // The grey disc under a pressed pointer would cost a drawing of the whole.
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
    {
      selector: 'node',
      style: {
        ...text,
        width: 'data(size)',
        height: 'data(size)',
        'background-opacity': 0,
        'background-image': 'data(pictures)',
        'background-clip': layers('none'),
        'background-image-containment': layers('over'),
        'bounds-expansion': [(pictureSize - 2 * drawn.pivotRadius) / 2],
        'background-width': layers(`${pictureSize}px`),
        'background-height': layers(`${pictureSize}px`),
        'font-size': drawn.fontSize,
        'line-height': drawn.lineHeight / drawn.fontSize,
        color: palette.ink,
        'text-valign': 'bottom',
        'text-margin-y': drawn.labelGap,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-style': 'data(line)',
        'line-dash-pattern': 'data(dash)',
        'line-cap': 'round',
        'target-arrow-shape': 'data(arrow)',
        'target-arrow-color': 'data(colour)',
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
        'curve-style': 'straight',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    {
      selector: 'edge[label]',
      style: {
        ...text,
        'font-size': drawn.linkFontSize,
        color: palette.dimmed,
        'line-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    {
      selector: 'node:selected',
      style: {
        'underlay-color': palette.selected,
        'underlay-opacity': selectionOpacity,
        'underlay-padding': selectionRoom.node,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'edge:selected',
      style: {
        'underlay-color': palette.selected,
        'underlay-opacity': selectionOpacity,
        'underlay-padding': selectionRoom.link,
      },
    },
    {
      selector: 'node.focused',
      style: {
        'outline-color': palette.selected,
        'outline-width': focusRing.width,
        'outline-offset': focusRing.away,
        'outline-style': 'solid',
        'outline-opacity': 1,
      },
    },
  ] as unknown as StylesheetJson;
}
