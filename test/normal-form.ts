// Values in tests are written as a file writes them; this gives the encoded normal form that an import would keep.
import type { PropertyId } from '#shared/ontology/schemas';
import { understand } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';

/** Null for what stands for "nothing known" or is not understood: an import keeps it as `other`, never to be compared. */
export function normalForm(property: PropertyId, written: string, context: ParseContext): string | null {
  const understood = understand(property, written, context);
  return understood.kind === 'understood' ? understood.encoded : null;
}
