// Neighbours of a thing, each once, with all the links that lead to it.
import type { EntityLink } from '#shared/contracts/vault-answers';
import type { EntityId } from '#shared/model/ids';

export interface Neighbour {
  readonly id: EntityId;
  readonly links: readonly EntityLink[];
}

/** In the order in which they came. */
export function neighboursOf(links: readonly EntityLink[]): readonly Neighbour[] {
  const found = new Map<EntityId, EntityLink[]>();
  for (const link of links) {
    const others = found.get(link.other);
    if (others === undefined) found.set(link.other, [link]);
    else others.push(link);
  }
  return [...found].map(([id, together]) => ({ id, links: together }));
}
