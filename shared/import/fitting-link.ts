// A kind of link as a file names it, for the things it stands between: where the kind is not made for these, they are associated.

import { linkKinds } from '../ontology/link-kinds';
import type { LinkKindId, SchemaId } from '../ontology/types';

export function fittingKind(kind: LinkKindId, from: SchemaId, to: SchemaId): LinkKindId {
  const ends: { readonly from: readonly string[]; readonly to: readonly string[] } = linkKinds[kind];
  const fits = (allowed: readonly string[], schema: SchemaId): boolean =>
    allowed.includes('*') || allowed.includes(schema);
  return fits(ends.from, from) && fits(ends.to, to) ? kind : 'associateOf';
}
