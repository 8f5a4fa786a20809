// Numbers that serve to pass for somebody are not shown in full where they are only named as common.
import type { Statement } from '../model/record';
import type { PropertyId } from '../ontology/schemas';

const sensitive: ReadonlySet<PropertyId> = new Set(['nationalNumber', 'card', 'identityDocument']);

/** As written; of a national number, a card or a document the last four signs. The row shows all of it. */
export function maskedWhenSensitive({ property, written }: Statement): string {
  return sensitive.has(property) ? `••••${written.slice(-4)}` : written;
}
