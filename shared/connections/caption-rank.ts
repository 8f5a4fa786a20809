// How good a caption one mention has for the entity it becomes part of: `captionOf` of the whole is that of the mention
// with the lowest rank, the earliest of equals.
import { captionOf } from '../identity/caption';
import type { Mention, SourcedStatement } from '../model/record';
import { schemaOf } from '../ontology/schemas';

export interface RankedCaption {
  readonly rank: number;
  readonly caption: string;
}

const WRITTEN = 100;
const NOTHING = 200;

/** `statements`: those of the mention. */
export function rankedCaption(
  { schema, recordId }: Mention,
  statements: readonly SourcedStatement[],
): RankedCaption {
  const caption = captionOf(schema, statements, undefined, recordId);
  const order = schemaOf(schema).caption;
  const understood = order.findIndex((property) =>
    statements.some((one) => one.property === property && one.value !== ''),
  );
  if (understood >= 0) return { rank: understood, caption };
  const written = order.findIndex((property) =>
    statements.some((one) => one.property === property && one.written.trim() !== ''),
  );
  return { rank: written >= 0 ? WRITTEN + written : NOTHING, caption };
}
