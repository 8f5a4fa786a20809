// What a program of before made of a thing that a text names: an associate of the one whose text it is. A text mentions it.
import type { Link, Mention, UnderstoodRow } from '../model/record';

/** The very same row when it has no such link. */
export function withMentions(row: UnderstoodRow): UnderstoodRow {
  if (!row.links.some((link) => isOfText(link, row.mentions))) return row;
  const links = row.links.map(
    (link): Link => (isOfText(link, row.mentions) ? { ...link, kind: 'mentions' } : link),
  );
  return { ...row, links };
}

/** By the place that the scan of a text gives what it finds: `OWNER-FIELD-PROPERTY-N`. */
function isOfText({ kind, from, to, strength }: Link, mentions: readonly Mention[]): boolean {
  if (kind !== 'associateOf' || strength !== 'tentative') return false;
  const [said, more] = mentions.find(({ slot }) => slot === to)?.statements ?? [];
  if (said === undefined || more !== undefined) return false;
  const place = `${from}-${said.field ?? ''}-${said.property}-`;
  return to.startsWith(place) && /^\d+$/.test(to.slice(place.length));
}
