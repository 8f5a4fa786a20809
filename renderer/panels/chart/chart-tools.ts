// What the chart can do, gathered once: lent to the actions of menu, palette and keys, and used by the buttons.
import type { RefObject } from 'react';
import { freeGround, placesAround } from '#shared/graph/place-new';
import type { Scene, SceneNode } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import type { ChartControls } from '../../actions/chart-controls';
import { tellProblem } from '../../session/notify';
import type { ArrangedItem, ChartData } from './chart-data';
import type { GraphView } from './graph-view';
import { type Neighbour, neighboursOf } from './neighbours';
import type { ChartFocus } from './use-chart-focus';

/** More neighbours than these are asked about before they come onto the chart. */
const fewNeighbours = 8;
export const mostNeighbours = 500;

export interface NeighbourQuestion {
  readonly node: SceneNode;
  readonly neighbours: readonly Neighbour[];
  readonly isCut: boolean;
}

export interface ChartView {
  readonly data: ChartData;
  readonly controls: ChartControls;
  readonly isTable: boolean;
  readonly hasLegend: boolean;
  readonly toggleLegend: () => void;
  readonly hasInspector: boolean;
  readonly toggleInspector: () => void;
}

interface Parts {
  readonly data: ChartData;
  readonly focus: Pick<ChartFocus, 'subjects'>;
  readonly view: RefObject<GraphView | null>;
  readonly ask: (question: NeighbourQuestion | null) => void;
  readonly nothingMore: () => void;
  readonly chooseLayout: () => void;
  readonly toggleTable: () => void;
  /** Asks whether protected people are named on the picture. */
  readonly askWhyNamed: () => void;
}

export function chartControls(parts: Parts): ChartControls {
  const { data, focus, view } = parts;
  const { scene } = data;
  const nodes = (): readonly SceneNode[] => scene.nodes.filter((node) => focus.subjects.includes(node.id));
  const expand = async (): Promise<void> => {
    const [node] = nodes();
    if (node === undefined) return;
    const found = await data.neighbours(node.id, mostNeighbours);
    if (!found.ok) return tellProblem(found.problem);
    const neighbours = neighboursOf(found.value);
    if (neighbours.length === 0) return parts.nothingMore();
    if (neighbours.length <= fewNeighbours) {
      return addAround(
        data,
        node,
        neighbours.map(({ id }) => id),
      );
    }
    parts.ask({ node, neighbours, isCut: found.value.length >= mostNeighbours });
  };
  return {
    chartId: data.chartId,
    subjects: () => focus.subjects,
    hiddenCount: () => scene.hiddenNodes.length + scene.hiddenLinks.length,
    isEmpty: () => scene.nodes.length === 0,
    fit: () => view.current?.fitNext(),
    fitSelection: () => view.current?.fitThings(focus.subjects),
    zoom: (by) => view.current?.zoomBy(by === 'in' ? 1.25 : 0.8),
    togglePins: async () => {
      const pinned = !nodes().every((node) => node.pinned);
      await data.arrange(itemsOf(nodes(), () => ({ pinned })));
    },
    hide: () => data.arrange(itemsOf(nodes(), () => ({ hidden: true }))),
    showHidden: data.showHidden,
    remove: () => data.remove(nodes().flatMap((node) => node.targets)),
    expand,
    chooseLayout: parts.chooseLayout,
    toggleTable: parts.toggleTable,
    openSheet: () => {
      const [node] = nodes();
      if (node !== undefined) data.openSheet(node.id);
    },
    selectAll: () => data.select(scene.nodes.map((node) => node.id)),
    selectLinked: () => data.select(withLinked(scene, focus.subjects)),
    add: (ids) => addOnFreeGround(data, ids),
    exportImage: async () => (countProtectedOn(scene) > 0 ? parts.askWhyNamed() : data.exportImage('')),
  };
}

/** These things and what links on the chart lead to from them, each once. */
export function withLinked({ links }: Pick<Scene, 'links'>, ids: readonly EntityId[]): readonly EntityId[] {
  const from = new Set(ids);
  const all = new Set(ids);
  for (const link of links) {
    if (from.has(link.from)) all.add(link.to);
    if (from.has(link.to)) all.add(link.from);
  }
  return [...all];
}

/** Victims, juveniles and informants that a picture would show. */
export function countProtectedOn({ nodes }: Scene): number {
  return nodes.filter((node) => node.protections !== undefined).length;
}

/** What is changed of each of the chart's items that show these nodes. */
export function itemsOf(
  nodes: readonly SceneNode[],
  change: (node: SceneNode, at: number) => Omit<ArrangedItem, 'target'>,
): ArrangedItem[] {
  return nodes.flatMap((node, at) => node.targets.map((target) => ({ target, ...change(node, at) })));
}

/** Puts things near the one they were found from. What is on the chart but hidden comes back where it was. */
export function addAround(
  data: ChartData,
  centre: { readonly x: number; readonly y: number },
  ids: readonly EntityId[],
): Promise<void> {
  const { nodes, hiddenNodes } = data.scene;
  const hidden = new Map(hiddenNodes.map((node) => [node.id, node]));
  const fresh = ids.filter((id) => !hidden.has(id));
  const places = placesAround(centre, fresh.length, [...nodes, ...hiddenNodes]);
  const again = ids.flatMap((id) => hidden.get(id) ?? []);
  return data.add([
    ...fresh.map((target, at) => ({ target, x: places[at]?.x ?? centre.x, y: places[at]?.y ?? centre.y })),
    ...again.flatMap(({ targets, x, y }) => targets.map((target) => ({ target, x, y }))),
  ]);
}

function addOnFreeGround(data: ChartData, ids: readonly EntityId[]): Promise<void> {
  const there = new Set(data.scene.nodes.map((node) => node.id));
  const fresh = ids.filter((id) => !there.has(id));
  if (fresh.length === 0) return Promise.resolve();
  return addAround(data, freeGround([...data.scene.nodes, ...data.scene.hiddenNodes]), fresh);
}
