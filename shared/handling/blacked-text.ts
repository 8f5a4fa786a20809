// The texts of documents that stay, with the words that a purge would black out of them, for a person to look through.
import type { PurgeText, TextPart } from '../contracts/purge-answers';
import type { WorkspaceDocument } from '../model/documents';
import { BLACKED, escaped } from './clean-text';

const MOST_PLACES = 20;
/** Letters of what stays that are shown on either side of what goes. */
const AROUND = 60;

/** Null: no text of it changes. */
export function blackedText(before: WorkspaceDocument, after: WorkspaceDocument): PurgeText | null {
  const places = [...changed(before, after)].slice(0, MOST_PLACES);
  return places.length === 0 ? null : { id: before.id, kind: before.kind, places };
}

/** Every string that differs, names of members too. */
function* changed(before: unknown, after: unknown): Generator<readonly TextPart[]> {
  if (typeof before === 'string' && typeof after === 'string') {
    if (before !== after && after.includes(BLACKED)) yield partsOf(before, after);
    return;
  }
  if (before === null || after === null || typeof before !== 'object' || typeof after !== 'object') return;
  const others = Object.entries(after);
  for (const [at, [name, member]] of Object.entries(before).entries()) {
    const [otherName = name, other] = others[at] ?? [];
    if (!Array.isArray(before)) yield* changed(name, otherName);
    yield* changed(member, other);
  }
}

/** What lies between the parts that stayed is what goes. */
function partsOf(before: string, after: string): readonly TextPart[] {
  const kept = after.split(BLACKED);
  const found = new RegExp(`^(${kept.map(escaped).join(')([\\s\\S]+?)(')})$`, 'u').exec(before);
  if (found === null) return [{ text: before, goes: true }];
  return found
    .slice(1)
    .map((text, at) => ({
      text: at % 2 === 0 ? shortened(text, at > 0, at < found.length - 2) : text,
      goes: at % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** `behind`, `ahead`: something that goes stands before, or after. */
function shortened(text: string, behind: boolean, ahead: boolean): string {
  const letters = [...text];
  const from = behind ? AROUND : 0;
  const to = ahead ? letters.length - AROUND : letters.length;
  if (to - from <= AROUND) return text;
  return [behind ? letters.slice(0, from).join('') : '', ahead ? letters.slice(to).join('') : '']
    .join(' … ')
    .trim();
}
