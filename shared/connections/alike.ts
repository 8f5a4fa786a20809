// Records of one side that say the same: a firm on seventeen parcels, a guest on three nights. They are not joined, but
// what ties one of them to the other side is one connection, not seventeen.
import { featuresOf } from '../identity/features';
import { pivotOf } from '../model/ids';
import type { PropertyId } from '../ontology/schemas';
import type { Facet } from './facets';
import { having, type LinkIndex } from './links-index';

/** Stands for all facets that are alike. */
export type GroupOf = (facet: Facet) => Facet;

const numbers: readonly PropertyId[] = [
  ...([
    'identityDocument',
    'nationalNumber',
    'phone',
    'email',
    'onlineName',
    'address',
    'accountNumber',
  ] as const),
  ...([
    'iban',
    'card',
    'wallet',
    'imei',
    'vin',
    'plate',
    'imo',
    'containerNumber',
    'trackingNumber',
  ] as const),
];

interface Group {
  readonly first: Facet;
  /** Births that are said in it; two different ones are never in one group. */
  births: readonly string[];
  parent: Group | null;
}

/**
 * The earlier facet stands for the later ones. Firms and ships are alike by their whole name; people by their whole name
 * (generation mark included) with the same birth date, or with a number or a house in common and no other birth date;
 * what has no name by a number in common.
 */
export function groupAlike(facets: readonly Facet[], links: LinkIndex): GroupOf {
  const groups = new Map<Facet, Group>();
  const byKey = new Map<string, Group>();
  for (const facet of facets) {
    if (groups.has(facet)) continue;
    const own: Group = { first: facet, births: birthsOf(facet), parent: null };
    groups.set(facet, own);
    for (const key of keysOf(facet, links)) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, own);
      else join(other, own);
    }
  }
  return (facet) => {
    const group = groups.get(facet);
    return group === undefined ? facet : rootOf(group).first;
  };
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.parent !== null) root = root.parent;
  return root;
}

function join(a: Group, b: Group): void {
  const one = rootOf(a);
  const other = rootOf(b);
  if (one === other) return;
  if (
    one.births.length > 0 &&
    other.births.length > 0 &&
    one.births.every((birth) => !other.births.includes(birth))
  )
    return;
  other.parent = one;
  one.births = [...one.births, ...other.births];
}

function birthsOf({ profile }: Facet): readonly string[] {
  return featuresOf(profile).births.map(({ value }) => `${value.earliest}/${value.latest}`);
}

function keysOf(facet: Facet, links: LinkIndex): readonly string[] {
  const { profile, side } = facet;
  const features = featuresOf(profile);
  const own = `${side.key}\n${profile.schema}\n`;
  const names = features.names.map(
    ({ value }) => `${[...value.tokens].sort().join(' ')} ${value.suffix ?? ''}`,
  );
  const shared = [...features.keysOf(numbers), ...pivotsHad(facet, links)];
  if (names.length === 0) return shared.map((key) => `${own}${key}`);
  if (profile.schema !== 'person') return names.map((name) => `${own}${name}`);
  return names.flatMap((name) => [
    ...birthsOf(facet).map((birth) => `${own}${name}\n${birth}`),
    ...shared.map((key) => `${own}${name}\n${key}`),
  ]);
}

/** Identifiers that a record of their own ties to the thing: the number beside a contact's name. */
function pivotsHad({ entity }: Facet, links: LinkIndex): readonly string[] {
  return links
    .at(entity.id)
    .filter(({ from, to, kind }) => from === entity.id && pivotOf(to) !== null && having.has(kind))
    .map(({ to }) => to);
}
