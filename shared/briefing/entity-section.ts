// A sheet for each person and thing that the connections or the chart name, in the order in which they are named: every
// value with where it stands. What is known by one value alone (a telephone, a house) is gathered in one table.

import { type EntityId, pivotOf } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import { propertyIds } from '../ontology/schemas';
import type { ReadingOrder } from './reading-order';
import type { Block, Inline } from './types';
import { places, quote, sentence, text, value, type Writing } from './writing';

const order = new Map(propertyIds.map((id, index) => [id, index]));
/** Rows that are kept on one page; more may go over to the next, under the same head, or pages would stay half empty. */
const MOST_TOGETHER = 5;
/** More values of one property than this are told in one row. */
const MOST_VALUES = 6;

export function entitySection(pen: Writing, { namedIn }: ReadingOrder): Block[] {
  const { state, t } = pen;
  const said = inOrder(
    state.profiles.filter(({ statements }) => statements.length > 0),
    namedIn,
  );
  if (said.length === 0) return [];
  const sheets = said.filter((profile) => !isOneValue(profile));
  const numbers = said.filter(isOneValue);
  return [
    { kind: 'heading', level: 1, content: [text(t('briefing.entities'))] },
    ...sheets.flatMap((profile) => sheet(pen, profile, namedIn)),
    ...(numbers.length === 0 ? [] : numberTable(pen, numbers, namedIn)),
  ];
}

/** As the connections name them; what only the chart shows comes after, in its own order. */
function inOrder(profiles: readonly Profile[], namedIn: ReadingOrder['namedIn']): readonly Profile[] {
  const places = new Map([...namedIn.keys()].map((id, index) => [id, index] as const));
  const place = ({ id }: Profile): number => places.get(id) ?? places.size;
  return [...profiles].sort((a, b) => place(a) - place(b));
}

/** An identifier of which its records say nothing but the identifier. */
function isOneValue({ id, statements }: Profile): boolean {
  return pivotOf(id) !== null && new Set(statements.map(({ property }) => property)).size === 1;
}

function sheet(pen: Writing, profile: Profile, namedIn: ReadingOrder['namedIn']): Block[] {
  const role = pen.state.roleOf[profile.id];
  const heading: Inline[] = [value(profile.caption), text(` (${pen.words('schema.', profile.schema)})`)];
  const rows = sheetRows(pen, profile);
  const about = [
    ...(role === undefined ? [] : [pen.t('briefing.entity.role', { role: pen.words('role.', role) })]),
    ...connectionWords(pen, profile.id, namedIn),
  ];
  return [
    { kind: 'heading', level: 2, content: heading },
    ...noticeLine(pen, profile.id),
    ...about.map((words): Block => ({ kind: 'paragraph', lead: true, content: [text(words)] })),
    {
      kind: 'table',
      caption: [],
      widths: [20, 29, 31, 20],
      together: rows.length <= MOST_TOGETHER,
      head: ['briefing.property', 'briefing.value', 'briefing.written', 'briefing.source'].map((key) => [
        text(pen.t(key as Parameters<Writing['t']>[0])),
      ]),
      rows,
    },
  ];
}

/** A notice that is there only because a person held two records to be the same says so. */
function noticeLine(pen: Writing, id: EntityId): Block[] {
  const notice = pen.state.notices[id];
  if (notice === undefined) return [];
  const words = text(pen.words('notice.', notice.colour));
  const people = notice.opinions.flatMap(({ by, at }, index): Inline[] => [
    ...(index === 0 ? [] : [text(pen.t('briefing.comma'))]),
    ...sentence(pen, 'notice.opinionOf', { name: value(by), date: text(pen.day(at)) }),
  ]);
  const content =
    people.length === 0 ? [words] : sentence(pen, 'notice.byOpinion', { notice: words, people });
  return [{ kind: 'paragraph', lead: true, content: [...content, text('.')] }];
}

/** A row a value; a property with many values (the clock of a hundred calls) is one row that tells them all. */
function sheetRows(pen: Writing, { statements }: Profile): Inline[][][] {
  const byProperty = new Map<string, ValueRow[]>();
  for (const row of valueRows(pen, statements)) {
    const words = propertyWords(pen, row.said);
    const others = byProperty.get(words);
    if (others === undefined) byProperty.set(words, [row]);
    else others.push(row);
  }
  return [...byProperty].flatMap(([words, values]): Inline[][][] =>
    values.length > MOST_VALUES
      ? [
          [
            [text(words)],
            [
              text(`${pen.t('briefing.entity.values', { count: values.length })}${pen.t('briefing.colon')}`),
              ...quote(
                pen,
                values.flatMap((row) => row.statements),
              ),
            ],
          ],
        ]
      : values.map(({ said, statements: same }) => [
          [text(words)],
          [value(pen.value(said))],
          [value(said.written)],
          places(pen, same),
        ]),
  );
}

function numberTable(pen: Writing, profiles: readonly Profile[], namedIn: ReadingOrder['namedIn']): Block[] {
  const { t } = pen;
  const rows = profiles.flatMap((profile) =>
    valueRows(pen, profile.statements).map(({ said, statements }, index) => [
      index === 0 ? [value(profile.caption)] : [],
      index === 0
        ? [
            text(
              [pen.words('schema.', profile.schema), ...connectionWords(pen, profile.id, namedIn)].join('. '),
            ),
          ]
        : [],
      [value(said.written)],
      places(pen, statements),
    ]),
  );
  return [
    { kind: 'heading', level: 2, content: [text(t('briefing.numbers'))] },
    {
      kind: 'table',
      caption: [text(t('briefing.numbers.table'))],
      widths: [20, 21, 19, 40],
      together: rows.length <= MOST_TOGETHER,
      head: [
        [text(t('briefing.value'))],
        [text(t('briefing.numbers.kind'))],
        [text(t('briefing.written'))],
        [text(t('briefing.source'))],
      ],
      rows,
    },
  ];
}

function connectionWords({ t }: Writing, id: EntityId, namedIn: ReadingOrder['namedIn']): readonly string[] {
  const numbers = namedIn.get(id);
  if (numbers === undefined) return [];
  return [t('briefing.entity.connections', { count: numbers.length, numbers: numbers.join(', ') })];
}

/** What no property fits is told by the name of its field. */
function propertyWords(pen: Writing, { property, field }: SourcedStatement): string {
  const words = pen.words('property.', property);
  return property === 'other' && field !== null && field !== ''
    ? `${words}${pen.t('briefing.colon')}${field}`
    : words;
}

interface ValueRow {
  readonly said: SourcedStatement;
  readonly statements: SourcedStatement[];
}

/** One row a property and value, with all statements that say the same. */
function valueRows(pen: Writing, statements: readonly SourcedStatement[]): readonly ValueRow[] {
  const groups = new Map<string, ValueRow>();
  const sorted = [...statements].sort((a, b) => (order.get(a.property) ?? 0) - (order.get(b.property) ?? 0));
  for (const statement of sorted) {
    const key = [propertyWords(pen, statement), statement.value, statement.written].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { said: statement, statements: [statement] });
    else group.statements.push(statement);
  }
  return [...groups.values()];
}
