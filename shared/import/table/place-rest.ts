// Remarks, states and record numbers of a row: they belong to the link or event that the row is about, else to the
// thing that stands first.

import { schemaOf } from '../../ontology/schemas';
import type { LinkRule, StatementRule } from '../types';
import type { PlacedColumn } from './choose-slots';
import { extend, type TableDraft } from './table-draft';

/** Free words in which identifiers are looked for. */
const scanned: ReadonlySet<string> = new Set(['description', 'note']);
const remarks: ReadonlySet<string> = new Set(['description', 'note', 'status', 'role']);

/** `carried`: the link that the row is about; `rowSlot`: where it or the row's event stands, null when there is neither. */
export function placeRest(
  draft: TableDraft,
  columns: readonly PlacedColumn[],
  carried: LinkRule | null,
  rowSlot: string | null,
): void {
  const { mentions, destiny } = draft;
  const first = mentions[0];
  if (first === undefined) return;
  const event = rowSlot === 'event' || rowSlot === 'incident' ? rowSlot : null;
  const scan: string[] = [];
  for (const { column, meaning, place } of columns) {
    if (meaning === null) continue;
    if (scanned.has(meaning) && (place === null || place.slot === first.slot)) scan.push(column);
    if (meaning === 'incidentNumber' && mentions.some(({ slot }) => slot === 'incident')) {
      identify(draft, 'incident', column);
    }
    if (destiny.has(column) || place !== null) continue;
    if (meaning === 'recordId' || meaning === 'incidentNumber') {
      if (carried !== null)
        state(draft, carried, { property: 'recordId', field: { from: 'column', column }, context: {} });
      else if (event !== null) identify(draft, event, column);
      else if (schemaOf(first.schema).pivotBy === null) identify(draft, first.slot, column);
      else continue;
      if (carried !== null) destiny.set(column, { slot: rowSlot ?? '', property: 'recordId' });
    } else if (isRemark(meaning)) {
      const rule: StatementRule = { property: meaning, field: { from: 'column', column }, context: {} };
      if (carried !== null) state(draft, carried, rule);
      else {
        const slot = event !== null && meaning !== 'role' && meaning !== 'note' ? event : first.slot;
        const schema = mentions.find((mention) => mention.slot === slot)?.schema ?? first.schema;
        if (!schemaOf(schema).properties.includes(meaning)) continue;
        extend(mentions, slot, [rule]);
        destiny.set(column, { slot, property: meaning });
        continue;
      }
      destiny.set(column, { slot: rowSlot ?? first.slot, property: meaning });
    }
  }
  const main = mentions[0];
  if (scan.length > 0 && main !== undefined) mentions[0] = { ...main, scan };
}

function isRemark(meaning: string): meaning is 'description' | 'note' | 'status' | 'role' {
  return remarks.has(meaning);
}

/** Makes a column the source's own id of a thing; the first such column counts. */
function identify({ mentions, destiny }: TableDraft, slot: string, column: string): void {
  const at = mentions.findIndex((mention) => mention.slot === slot);
  const mention = mentions[at];
  if (mention === undefined || mention.recordId !== null) return;
  mentions[at] = { ...mention, recordId: column };
  destiny.set(column, { slot, property: 'recordId' });
}

function state({ links }: TableDraft, carried: LinkRule, rule: StatementRule): void {
  const at = links.findIndex(
    ({ kind, from, to }) => kind === carried.kind && from === carried.from && to === carried.to,
  );
  const link = links[at];
  if (link !== undefined) links[at] = { ...link, statements: [...link.statements, rule] };
}
