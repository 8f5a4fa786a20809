// How good a caption one mention has for the entity it becomes part of: `captionOf` of the whole is that of the mention
// with the lowest rank, the earliest of equals.
import { captionOf } from '../identity/caption';
import { type Anchor, asId, type SourceId } from '../model/ids';
import type { Mention } from '../model/record';
import { schemaOf } from '../ontology/schemas';

export interface RankedCaption {
  readonly rank: number;
  readonly caption: string;
}

const WRITTEN = 100;
const NOTHING = 200;

export function rankedCaption({ schema, recordId, statements }: Mention): RankedCaption {
  const anchor = asId<Anchor>('');
  const source = asId<SourceId>('');
  const caption = captionOf(
    schema,
    statements.map((statement) => ({ ...statement, anchor, source, row: 0 })),
    undefined,
    recordId,
  );
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
