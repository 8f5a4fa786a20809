// A scene as things to draw: measured labels, colours, dashes, arrows, and a legend of what is on the chart. Window,
// SVG, PDF and PNG draw this one list.
import { noticeColours } from '../connections/notice-gravity';
import { schemaIds, schemaOf } from '../ontology/schemas';
import { boundsOf } from './bounds';
import { drawn } from './drawn';
import { baseDirection, isolate, wrapLabel } from './label-lines';
import { ends, parallelGap } from './link-shape';
import { noticeLetters } from './notice-colours';
import { linkDashes, linkWidths, palettes, ringPatterns } from './palette';
import { steadyOrder } from './steady-order';
import type {
  ChartTheme,
  DisplayLink,
  DisplayList,
  DisplayNode,
  LegendEntry,
  LinkStyle,
  MeasureText,
  Scene,
  SceneLink,
  SceneNode,
} from './types';

const sides: readonly SceneNode['side'][] = ['case', 'otherCase', 'list', 'pivot'];
const styles: readonly LinkStyle[] = ['confirmed', 'unconfirmed', 'tentative', 'proposed'];

/**
 * `words` gives a link's words in the reader's language (`linkWords`); without it links carry only what they state and
 * their count. Same scene, measure and words: same list.
 */
export function toDisplayList(
  scene: Scene,
  measure: MeasureText,
  theme: ChartTheme,
  words: (link: SceneLink) => string = (link) => link.label,
): DisplayList {
  const steps = displayListInSteps(scene, measure, theme, words);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, so that a window that makes it can do something else between them. */
export function* displayListInSteps(
  scene: Scene,
  measure: MeasureText,
  theme: ChartTheme,
  words: (link: SceneLink) => string,
): Generator<undefined, DisplayList> {
  const ordered = steadyOrder(scene);
  const nodes: DisplayNode[] = [];
  for (const node of ordered.nodes) {
    nodes.push(displayNode(node, measure, theme));
    if (nodes.length % 50 === 0) yield;
  }
  const links = displayLinks(ordered.links, nodes, theme, words);
  yield;
  return { theme, nodes, links, legend: legendOf(scene), bounds: boundsOf({ theme, nodes, links }, measure) };
}

function displayNode(node: SceneNode, measure: MeasureText, theme: ChartTheme): DisplayNode {
  const palette = palettes[theme];
  const { ring, fill } = palette.sides[node.side];
  const notice = node.notice?.colour ?? null;
  const badge = notice === null ? { fill, ink: palette.ink } : palette.notices[notice];
  const shape = { fontSize: drawn.fontSize, maxWidth: drawn.labelWidth, maxLines: drawn.labelLines };
  const { lines, direction } = wrapLabel(node.label, shape, measure);
  return {
    id: node.id,
    x: node.x,
    y: node.y,
    radius: node.side === 'pivot' ? drawn.pivotRadius : drawn.radius,
    fill,
    ring,
    ringPattern: ringPatterns[node.side],
    icon: schemaOf(node.schema).icon,
    iconColour: ring,
    lines,
    direction,
    pinned: node.pinned,
    ...(node.protections === undefined ? {} : { shielded: true as const }),
    badge: notice === null ? null : noticeLetters[notice],
    ...(isOpinion(node) ? { isBadgeOpinion: true as const } : {}),
    badgeFill: badge.fill,
    badgeInk: badge.ink,
    more: node.hiddenNeighbours,
  };
}

/** Its badge stands on somebody's opinion. */
function isOpinion({ notice }: SceneNode): boolean {
  return notice !== null && notice.opinions.length > 0;
}

/** Links between the same two things stand side by side, whichever way each of them runs. */
function displayLinks(
  links: readonly SceneLink[],
  ordered: readonly DisplayNode[],
  theme: ChartTheme,
  words: (link: SceneLink) => string,
): DisplayLink[] {
  const nodes = new Map(ordered.map((node) => [node.id, node]));
  const rank = new Map(ordered.map((node, at) => [node.id, at]));
  const isForth = ({ from, to }: SceneLink): boolean => (rank.get(from) ?? 0) < (rank.get(to) ?? 0);
  const between = new Map<string, SceneLink[]>();
  for (const link of links) {
    const pair = link.from < link.to ? `${link.from}\n${link.to}` : `${link.to}\n${link.from}`;
    const others = between.get(pair);
    if (others === undefined) between.set(pair, [link]);
    else others.push(link);
  }
  const bends = new Map<string, number>();
  for (const parallel of between.values()) {
    parallel.forEach((link, at) => {
      const aside = (at - (parallel.length - 1) / 2) * parallelGap * 2;
      bends.set(link.id, aside === 0 ? 0 : isForth(link) ? aside : -aside);
    });
  }
  const palette = palettes[theme];
  return links.flatMap((link) => {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (from === undefined || to === undefined) return [];
    const bend = bends.get(link.id) ?? 0;
    const [start, end] = ends(from, from.radius, to, to.radius, bend);
    return {
      id: link.id,
      from: link.from,
      to: link.to,
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      bend,
      dash: linkDashes[link.style],
      width: linkWidths[link.style],
      colour: link.style === 'proposed' ? palette.proposed : palette.link,
      arrow: link.directed,
      label: labelOf(link, words(link)),
    };
  });
}

function labelOf(link: SceneLink, words: string): string {
  const count = link.style !== 'proposed' && link.count > 1 ? `×${link.count}` : '';
  const text = [words, count].filter((part) => part !== '').join(' ');
  return text === '' ? '' : isolate(text, baseDirection(text));
}

/** Only what is there: what must not be misread first, icons last, which mostly tell themselves. */
export function legendOf(scene: Scene): readonly LegendEntry[] {
  const count = <C extends string>(
    kind: LegendEntry['kind'],
    codes: readonly C[],
    found: readonly (C | null)[],
  ): LegendEntry[] =>
    codes
      .map((code) => ({ kind, code, count: found.filter((other) => other === code).length }))
      .filter((entry) => entry.count > 0);
  const { nodes, links } = scene;
  const marks = [
    ...nodes.filter((node) => node.pinned).map(() => 'pinned' as const),
    ...nodes.filter((node) => node.protections !== undefined).map(() => 'protected' as const),
    ...nodes.filter((node) => node.hiddenNeighbours > 0).map(() => 'more' as const),
  ];
  return [
    ...count(
      'side',
      sides,
      nodes.map((node) => node.side),
    ),
    ...count(
      'notice',
      noticeColours,
      nodes.map((node) => node.notice?.colour ?? null),
    ),
    ...count(
      'mark',
      ['opinion'],
      nodes.map((node) => (isOpinion(node) ? 'opinion' : null)),
    ),
    ...count(
      'style',
      styles,
      links.map((link) => link.style),
    ),
    ...count('mark', ['pinned', 'protected', 'more'], marks),
    ...count(
      'schema',
      schemaIds,
      nodes.map((node) => node.schema),
    ),
  ];
}
