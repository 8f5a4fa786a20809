// Small scenes and what they are built from, with as little said as a test needs.
import type { SceneInput } from '#shared/graph/scene';
import type { Scene, SceneLink, SceneNode } from '#shared/graph/types';
import type { ChartItemDocument } from '#shared/model/documents';
import { type Anchor, asId, type EntityId } from '#shared/model/ids';
import type { LinkFact, Profile } from '#shared/model/record';

export const id = (text: string): EntityId => asId<EntityId>(text);

export function node(name: string, more: Partial<SceneNode> = {}): SceneNode {
  return {
    id: id(name),
    targets: [id(name)],
    schema: 'person',
    label: name,
    x: 0,
    y: 0,
    pinned: false,
    side: 'case',
    notice: null,
    hiddenNeighbours: 0,
    ...more,
  };
}

export function link(from: string, to: string, more: Partial<SceneLink> = {}): SceneLink {
  const kind = more.kind === undefined ? 'associateOf' : more.kind;
  return {
    id: `${from}>${kind ?? '?'}>${to}`,
    from: id(from),
    to: id(to),
    kind,
    label: '',
    directed: false,
    style: 'confirmed',
    count: 1,
    behind: [],
    ...more,
  };
}

export function scene(nodes: readonly SceneNode[], links: readonly SceneLink[] = []): Scene {
  return { nodes, links, hiddenNodes: [], hiddenLinks: [] };
}

export function profile(name: string, more: Partial<Profile> = {}): Profile {
  return {
    id: id(name),
    schema: 'person',
    anchors: [asId<Anchor>(name)],
    caption: name,
    statements: [],
    ...more,
  };
}

export function item(target: string, more: Partial<ChartItemDocument> = {}): ChartItemDocument {
  return {
    kind: 'chartItem',
    id: asId(`item-${target}`),
    chartId: asId('chart'),
    target: asId<Anchor>(target),
    x: 0,
    y: 0,
    pinned: false,
    hidden: false,
    ...more,
  };
}

export function fact(from: string, to: string, more: Partial<LinkFact> = {}): LinkFact {
  const kind = more.kind ?? 'calls';
  return {
    id: `s/1#${from}>${kind}>${to}`,
    kind,
    from: id(from),
    to: id(to),
    strength: 'confirmed',
    property: null,
    statements: [],
    source: asId('s'),
    row: 1,
    ...more,
  };
}

export function sceneInput(more: Partial<SceneInput> = {}): SceneInput {
  return {
    items: [],
    hiddenLinks: [],
    profiles: [],
    links: [],
    connections: [],
    undecided: null,
    protected: {},
    side: () => 'case',
    ...more,
  };
}
