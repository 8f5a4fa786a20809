// How the things of one row are linked: what was proposed, and what a person adds or takes away.
import type { LinkRule, Spec } from '#shared/import/types';
import { type LinkKindId, linkKindIds, linkKinds } from '#shared/ontology/link-kinds';

/** Nobody states these by hand: a match is proposed, an identifier is a property, a mention is found in a text. */
const notByHand: ReadonlySet<LinkKindId> = new Set(['sameAs', 'identifiedBy', 'mentions']);

/** Kinds that the ontology lets lead from one thing of a row to another. */
export function kindsBetween(spec: Spec, from: string, to: string): readonly LinkKindId[] {
  if (from === to) return [];
  const schemaOf = (slot: string): string | undefined =>
    spec.mentions.find((one) => one.slot === slot)?.schema;
  const start = schemaOf(from);
  const end = schemaOf(to);
  if (start === undefined || end === undefined) return [];
  const allows = (schemas: readonly string[], schema: string): boolean =>
    schemas.includes('*') || schemas.includes(schema);
  return linkKindIds.filter(
    (kind) => !notByHand.has(kind) && allows(linkKinds[kind].from, start) && allows(linkKinds[kind].to, end),
  );
}

/** The very same link twice is one. */
export function withLink(spec: Spec, { from, to, kind }: Pick<LinkRule, 'from' | 'to' | 'kind'>): Spec {
  if (spec.links.some((link) => link.from === from && link.to === to && link.kind === kind)) return spec;
  return { ...spec, links: [...spec.links, { kind, from, to, strength: 'confirmed', statements: [] }] };
}

export function withoutLink(spec: Spec, link: LinkRule): Spec {
  return { ...spec, links: spec.links.filter((one) => one !== link) };
}
