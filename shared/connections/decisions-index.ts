// What people have decided about two things, found again through any of their mentions, also in a later edition or in a
// record that says word for word the same.
import type { DecisionDocument } from '../model/documents';
import type { Anchor, EntityId } from '../model/ids';
import type { Profile } from '../model/record';
import { definitionOf } from '../ontology/schemas';
import type { Facet } from './facets';

export interface DecisionIndex {
  /** The latest decision about the two, else a decision "different" about two records that say word for word the same. */
  readonly about: (near: Facet, far: Facet) => DecisionDocument | null;
  /** The two sides of every decision that are still there, latest decision first. */
  readonly pairs: readonly { readonly left: Facet; readonly right: Facet }[];
  /** Decisions "same" whose two sides have become one side of one entity, latest first. */
  readonly joined: readonly { readonly facet: Facet; readonly decision: DecisionDocument }[];
}

export function indexDecisions(
  decisions: readonly DecisionDocument[],
  facets: readonly Facet[],
): DecisionIndex {
  const all = [...decisions].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  const facetsOfAnchor = new Map<Anchor | EntityId, Facet[]>();
  const put = (anchor: Anchor | EntityId, facet: Facet): void => {
    const known = facetsOfAnchor.get(anchor);
    if (known === undefined) facetsOfAnchor.set(anchor, [facet]);
    else known.push(facet);
  };
  for (const facet of facets) {
    for (const anchor of facet.profile.anchors) put(anchor, facet);
    put(facet.name, facet);
  }
  const byNames = new Map<string, DecisionDocument>();
  const byWording = new Map<string, DecisionDocument>();
  const pairs: { readonly left: Facet; readonly right: Facet }[] = [];
  const joined: { readonly facet: Facet; readonly decision: DecisionDocument }[] = [];
  for (const decision of all)
    for (const left of facetsAt(decision.left, facetsOfAnchor))
      for (const right of facetsAt(decision.right, facetsOfAnchor)) {
        if (left === right) {
          if (decision.opinion === 'same') joined.push({ facet: left, decision });
          continue;
        }
        const key = pairKey(left.name, right.name);
        if (!byNames.has(key)) {
          byNames.set(key, decision);
          pairs.push({ left, right });
        }
        if (decision.opinion !== 'different') continue;
        const [one, other] = [wording(left.profile), wording(right.profile)];
        // Two records of one case that say the same are told apart by hand: that says nothing of others like them.
        if (one === other && left.side === right.side) continue;
        const worded = pairKey(one, other);
        if (!byWording.has(worded)) byWording.set(worded, decision);
      }
  const wordings = new WeakMap<Profile, string>();
  const wordingOf = (profile: Profile): string => {
    let found = wordings.get(profile);
    if (found === undefined) {
      found = wording(profile);
      wordings.set(profile, found);
    }
    return found;
  };
  return {
    pairs,
    joined,
    about: (near, far) => {
      const direct = byNames.get(pairKey(near.name, far.name));
      if (direct !== undefined) return direct;
      if (byWording.size === 0) return null;
      return byWording.get(pairKey(wordingOf(near.profile), wordingOf(far.profile))) ?? null;
    },
  };
}

function facetsAt(
  anchors: readonly Anchor[],
  facetsOfAnchor: ReadonlyMap<Anchor | EntityId, readonly Facet[]>,
): ReadonlySet<Facet> {
  return new Set(anchors.flatMap((anchor) => facetsOfAnchor.get(anchor) ?? []));
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** All that is said of who or what it is, in one order: equal only for records that say the same. */
export function wording(profile: Profile): string {
  const said = profile.statements
    .filter(({ property, value }) => value !== '' && tellsWho(definitionOf(property).type, property))
    .map(({ property, value }) => `${property}=${value}`);
  return [profile.schema, ...new Set(said)].sort().join('\n');
}

function tellsWho(type: string, property: string): boolean {
  return (
    type !== 'text' &&
    type !== 'time' &&
    property !== 'recordId' &&
    property !== 'status' &&
    property !== 'role'
  );
}
