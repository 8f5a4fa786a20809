// What a mention is called: as the index keeps it, or as its record says where the index cannot be read.
import { ok, type Result } from '#shared/model/problem';
import { labelOf } from '#shared/storage/mention-keys';
import type { Workspace } from '../workspace';
import type { MentionPlace } from './mention-place';

/** Problems: row-missing, row-damaged. */
export async function captionOf(workspace: Workspace, place: MentionPlace): Promise<Result<string>> {
  const { ref, head, source } = place;
  const kept = ref.generation.caption(ref.mention);
  const caption = kept === null || typeof kept === 'string' ? kept : await kept;
  if (caption !== null) return ok(caption);
  const record = await workspace.segments.at(source, head.row);
  if (!record.ok) return record;
  const mention = record.value.row.mentions.find(({ slot }) => slot === head.slot);
  return ok(mention === undefined ? '' : labelOf(mention).caption);
}
