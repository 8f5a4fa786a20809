// A chart as it is to be shown: its items resolved to entities, the links among them, what is proposed between them.
// A pure function, so that the same statements and decisions always give the same chart.
import type { Connection } from '../connections/types';
import type { Protected } from '../handling/protection';
import type { ChartItemDocument } from '../model/documents';
import type { Anchor, EntityId } from '../model/ids';
import type { LinkFact, Profile, Strength } from '../model/record';
import { linkKinds } from '../ontology/link-kinds';
import type { LinkKindId } from '../ontology/types';
import { noticesBehind, type Undecided } from './notices-behind';
import type { Scene, SceneLink, SceneNode } from './types';

export interface SceneInput {
  readonly items: readonly ChartItemDocument[];
  /** Ids of scene links hidden by hand (`ChartDocument.hiddenLinks`). */
  readonly hiddenLinks: readonly string[];
  /** Profiles of the entities on the chart, pivots too; more do no harm (a notice's gives its subject the badge). */
  readonly profiles: readonly Profile[];
  /** Every link fact that touches one of them: those that lead away are counted as hidden neighbours. */
  readonly links: readonly LinkFact[];
  readonly connections: readonly Connection[];
  readonly undecided: Undecided | null;
  readonly protected: Protected;
  readonly side: (profile: Profile) => SceneNode['side'];
}

const strengths: readonly Strength[] = ['confirmed', 'unconfirmed', 'tentative'];

/**
 * Nodes come in the order of their ids, links in that of theirs. An item whose entity is no longer there (its import was
 * undone) is left out; two items that a decision joined are one node, where the first of them stands. A link from a
 * thing to itself is not drawn.
 */
export function buildScene(input: SceneInput): Scene {
  const { nodes, hidden } = placeNodes(input);
  const shown = new Set(nodes.map((node) => node.id));
  const links = [...statedLinks(input.links, shown), ...proposedLinks(input.connections, shown)].sort(byId);
  const hiddenByHand = new Set(input.hiddenLinks);
  return {
    nodes,
    links: links.filter((link) => !hiddenByHand.has(link.id)),
    hiddenNodes: hidden,
    hiddenLinks: links.filter((link) => hiddenByHand.has(link.id)),
  };
}

function placeNodes(input: SceneInput): { readonly nodes: SceneNode[]; readonly hidden: SceneNode[] } {
  const profileOf = profilesByTarget(input.profiles);
  const placed = new Map<EntityId, { profile: Profile; items: ChartItemDocument[] }>();
  for (const item of [...input.items].sort(byId)) {
    const profile = profileOf.get(item.target);
    if (profile === undefined) continue;
    const there = placed.get(profile.id);
    if (there === undefined) placed.set(profile.id, { profile, items: [item] });
    else there.items.push(item);
  }
  const all = new Set(
    [...placed].filter(([, { items }]) => !items.every((item) => item.hidden)).map(([id]) => id),
  );
  const beyond = neighboursBeyond(input.links, all);
  const notices = noticesBehind(input);
  const nodes: SceneNode[] = [];
  const hidden: SceneNode[] = [];
  for (const [id, { profile, items }] of placed) {
    const first = items.find((item) => !item.hidden) ?? items[0];
    if (first === undefined) continue;
    (all.has(id) ? nodes : hidden).push({
      id,
      targets: items.map((item) => item.target),
      schema: profile.schema,
      label: profile.caption,
      x: first.x,
      y: first.y,
      pinned: items.some((item) => item.pinned),
      side: input.side(profile),
      notice: notices.get(id) ?? null,
      hiddenNeighbours: beyond.get(id)?.size ?? 0,
      ...(input.protected[id] === undefined ? {} : { protections: input.protected[id] }),
    });
  }
  return { nodes: nodes.sort(byId), hidden: hidden.sort(byId) };
}

function profilesByTarget(profiles: readonly Profile[]): Map<Anchor | EntityId, Profile> {
  const found = new Map<Anchor | EntityId, Profile>();
  for (const profile of profiles) {
    for (const anchor of profile.anchors) found.set(anchor, profile);
  }
  // An entity's id outranks an anchor that reads the same.
  for (const profile of profiles) found.set(profile.id, profile);
  return found;
}

function neighboursBeyond(
  links: readonly LinkFact[],
  shown: ReadonlySet<EntityId>,
): Map<EntityId, Set<EntityId>> {
  const beyond = new Map<EntityId, Set<EntityId>>();
  const add = (id: EntityId, other: EntityId): void => {
    if (!shown.has(id) || shown.has(other) || id === other) return;
    const others = beyond.get(id);
    if (others === undefined) beyond.set(id, new Set([other]));
    else others.add(other);
  };
  for (const link of links) {
    add(link.from, link.to);
    add(link.to, link.from);
  }
  return beyond;
}

function statedLinks(facts: readonly LinkFact[], shown: ReadonlySet<EntityId>): SceneLink[] {
  const groups = new Map<string, LinkFact[]>();
  for (const fact of facts) {
    if (fact.from === fact.to || !shown.has(fact.from) || !shown.has(fact.to)) continue;
    const id = statedLinkId(fact.kind, fact.from, fact.to);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [fact]);
    else group.push(fact);
  }
  return [...groups].map(([id, group]) => aggregate(id, group));
}

function statedLinkId(kind: LinkKindId, from: EntityId, to: EntityId): string {
  return linkKinds[kind].directed || from < to ? `${from}>${kind}>${to}` : `${to}>${kind}>${from}`;
}

function aggregate(id: string, group: readonly LinkFact[]): SceneLink {
  const facts = [...new Map(group.map((fact) => [fact.id, fact])).values()].sort(byId);
  const [first] = facts;
  if (first === undefined) throw new Error('a group of links has at least one');
  const { directed } = linkKinds[first.kind];
  const [from, to] = directed || first.from < first.to ? [first.from, first.to] : [first.to, first.from];
  return {
    id,
    from,
    to,
    kind: first.kind,
    label: '',
    directed,
    style: strengths.find((strength) => facts.some((fact) => fact.strength === strength)) ?? 'tentative',
    count: facts.length,
    behind: facts.map((fact) => fact.id),
  };
}

/**
 * One for each two things that the machine proposes to be connected and nobody has settled: those decided "same" are
 * one node, those decided "different" are not connected. Where both reach a shared value that is on the chart itself,
 * the chart already says it.
 */
function proposedLinks(connections: readonly Connection[], shown: ReadonlySet<EntityId>): SceneLink[] {
  const groups = new Map<string, { from: EntityId; to: EntityId; behind: string[] }>();
  for (const { id, kind, near, far, pivot, state } of connections) {
    if (kind === 'path' || state === 'same' || state === 'different') continue;
    if (near === far || !shown.has(near) || !shown.has(far)) continue;
    if (kind === 'sharedIdentifier' && pivot !== null && shown.has(pivot)) continue;
    const [from, to] = near < far ? [near, far] : [far, near];
    const key = `${from}>?>${to}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { from, to, behind: [id] });
    else if (!group.behind.includes(id)) group.behind.push(id);
  }
  return [...groups].map(([id, { from, to, behind }]) => ({
    id,
    from,
    to,
    kind: null,
    label: '',
    directed: false,
    style: 'proposed' as const,
    count: behind.length,
    behind: behind.sort(),
  }));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
