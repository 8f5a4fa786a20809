// Records of one case that say the same make one line, however many they are: a guest on fifty nights is asked about once.
// What is decided is never folded with what is only proposed: the one who was joined may be met by a further record.
import type { Anchor } from '../model/ids';
import { groupAlike } from './alike';
import { wording } from './decisions-index';
import type { Draft } from './draft';
import type { Facet } from './facets';
import { anchorsIn, bestFirst, type Folded } from './fold';
import type { Ground } from './ground';

/** Of records that are all alike, the best pair's first one is near and all others are far. */
export function foldWithin(ground: Ground, drafts: readonly Draft[]): readonly Folded[] {
  const inOrder = bestFirst(ground, drafts);
  const facets = [...new Set(inOrder.flatMap(({ nearFacet, farFacet }) => [nearFacet, farFacet]))];
  const groupOf = groupSaying(
    facets.sort((a, b) => ground.placeOf(a) - ground.placeOf(b)),
    ground,
  );
  const folded = new Map<string, Draft[]>();
  for (const draft of inOrder) {
    const { kind, caseId, nearFacet, farFacet, decision } = draft;
    const ends = [groupOf(nearFacet).name, groupOf(farFacet).name].sort();
    const key = [kind, caseId, ...ends, decision ?? ''].join('\n');
    const known = folded.get(key);
    if (known === undefined) folded.set(key, [draft]);
    else known.push(draft);
  }
  return [...folded.values()].flatMap((all) => {
    const [best] = all;
    if (best === undefined) return [];
    const { nearFacet, farFacet, ...connection } = best;
    const nearAnchors = nearOf(all, groupOf(nearFacet), groupOf(farFacet), groupOf);
    const near = new Set(nearAnchors);
    const farAnchors = anchorsIn(all, ['farAnchors', 'nearAnchors']).filter((anchor) => !near.has(anchor));
    return { ...connection, nearAnchors, farAnchors, alike: nearAnchors.length + farAnchors.length - 2 };
  });
}

/** Alike, or word for word the same: a name and nothing else forty times over. */
function groupSaying(facets: readonly Facet[], { links }: Ground): (facet: Facet) => Facet {
  const groupOf = groupAlike(facets, links);
  const firstOf = new Map<string, Facet>();
  const firsts = new Map<Facet, Facet>();
  for (const facet of facets) {
    const said = `${facet.side.key}\n${wording(facet.profile)}`;
    const first = firstOf.get(said) ?? facet;
    firstOf.set(said, first);
    firsts.set(facet, first);
  }
  return (facet) => groupOf(firsts.get(facet) ?? facet);
}

function nearOf(
  all: readonly Draft[],
  near: Facet,
  far: Facet,
  groupOf: (facet: Facet) => Facet,
): readonly Anchor[] {
  const [best] = all;
  if (best === undefined) return [];
  if (near === far) return best.nearAnchors;
  // The best pair's own mentions first: they are what a person looked at.
  return [
    ...new Set([
      ...best.nearAnchors,
      ...all.flatMap((one) => (groupOf(one.nearFacet) === near ? one.nearAnchors : one.farAnchors)),
    ]),
  ];
}
