// A sheet for each person and thing that the connections or the chart name: every value with where it stands.

import type { Profile } from '../model/record';
import { propertyIds } from '../ontology/schemas';
import type { Block, Inline } from './types';
import { sentence, text, value, type Writing } from './writing';

const order = new Map(propertyIds.map((id, index) => [id, index]));

export function entitySection(pen: Writing): Block[] {
  const { state, t } = pen;
  if (state.profiles.length === 0) return [];
  return [
    { kind: 'heading', level: 1, content: [text(t('briefing.entities'))] },
    ...state.profiles.flatMap((profile) => sheet(pen, profile)),
  ];
}

function sheet(pen: Writing, profile: Profile): Block[] {
  if (profile.statements.length === 0) return [];
  const role = pen.state.roleOf[profile.id];
  const heading: Inline[] = [value(profile.caption), text(` (${pen.words('schema.', profile.schema)})`)];
  return [
    { kind: 'heading', level: 2, content: heading },
    ...(role === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            content: [text(pen.t('briefing.entity.role', { role: pen.words('role.', role) }))],
          } as const,
        ]),
    {
      kind: 'table',
      caption: sentence(pen, 'briefing.entity.table', { name: value(profile.caption) }),
      head: ['briefing.property', 'briefing.value', 'briefing.written', 'briefing.source'].map((key) => [
        text(pen.t(key as Parameters<Writing['t']>[0])),
      ]),
      rows: rowsOf(pen, profile),
    },
  ];
}

/** One row a property and value; the places that say the same are gathered in its last cell. */
function rowsOf(pen: Writing, profile: Profile): Inline[][][] {
  const groups = new Map<string, { readonly written: string; readonly row: Inline[][] }>();
  const sorted = [...profile.statements].sort(
    (a, b) => (order.get(a.property) ?? 0) - (order.get(b.property) ?? 0),
  );
  for (const statement of sorted) {
    const key = `${statement.property}\u0000${statement.value}\u0000${statement.written}`;
    const place: Inline = { kind: 'source', number: pen.sourceNumber(statement.source), row: statement.row };
    const group = groups.get(key);
    if (group !== undefined) {
      group.row[3]?.push(text(', '), place);
      continue;
    }
    groups.set(key, {
      written: statement.written,
      row: [
        [text(pen.words('property.', statement.property))],
        [value(pen.value(statement))],
        [value(statement.written)],
        [place],
      ],
    });
  }
  return [...groups.values()].map((group) => group.row);
}
