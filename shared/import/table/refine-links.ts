// What single columns say about the links of a row: which way the money went, whether a call was a text message, since
// when somebody has had a number.
import type { LinkRule, MentionRule, StatementRule } from '../types';
import type { PlacedColumn } from './choose-slots';
import type { Meaning } from './meanings';

const inWord =
  /^(?:in|incoming|inbound|received|credit|cr|deposit|entrant|entree|recu|entrante|recibido|وارد)$/i;
const textWord = /^(?:sms|mms|text|text message|texto|message texte|mensaje de texto|imessage|رسالة)$/i;

/** Splits the carrying link by the row's direction or kind of call. Columns that were used are told to `used`. */
export function refineCarrier(
  links: readonly LinkRule[],
  carrier: number | null,
  columns: readonly PlacedColumn[],
  used: (column: string) => void,
): readonly LinkRule[] {
  const carried = carrier === null ? undefined : links[carrier];
  if (carried === undefined) return links;
  const others = links.filter((link) => link !== carried);
  if (carried.kind === 'pays') {
    const direction = columns.find(({ meaning }) => meaning === 'direction');
    const incoming = direction?.values.filter((value) => inWord.test(value)) ?? [];
    if (direction === undefined || incoming.length === 0) return links;
    used(direction.column);
    const when = { column: direction.column, equals: incoming };
    return [
      { ...carried, when: { ...when, not: true } },
      { ...carried, from: carried.to, to: carried.from, when },
      ...others,
    ];
  }
  if (carried.kind === 'calls') {
    const type = columns.find(({ meaning }) => meaning === 'callType');
    const texts = type?.values.filter((value) => textWord.test(value)) ?? [];
    if (type === undefined || texts.length === 0) return links;
    used(type.column);
    const when = { column: type.column, equals: texts };
    return [{ ...carried, when: { ...when, not: true } }, { ...carried, kind: 'messages', when }, ...others];
  }
  return links;
}

export interface Tenure {
  readonly mention: MentionRule;
  readonly link: LinkRule;
  readonly columns: readonly string[];
}

/** A phone with "since" and "until" is a thing of its own, used by its person for that time. Null: no such columns. */
export function tenureOf(mentions: readonly MentionRule[], columns: readonly PlacedColumn[]): Tenure | null {
  const of = (meaning: Meaning): PlacedColumn | undefined =>
    columns.find((column) => column.meaning === meaning);
  const since = of('since');
  const until = of('until');
  if (since === undefined && until === undefined) return null;
  for (const { slot, schema, statements } of mentions) {
    const phone = statements.find(({ property }) => property === 'phone');
    if (phone === undefined || (schema !== 'person' && schema !== 'organization')) continue;
    const times = [
      ...(since === undefined ? [] : [timeRule('start', since.column)]),
      ...(until === undefined ? [] : [timeRule('end', until.column)]),
    ];
    return {
      mention: { slot: 'phone', schema: 'phone', recordId: null, when: null, statements: [phone] },
      link: { kind: 'uses', from: slot, to: 'phone', strength: 'confirmed', statements: times },
      columns: [since, until].flatMap((column) => column?.column ?? []),
    };
  }
  return null;
}

function timeRule(property: 'start' | 'end', column: string): StatementRule {
  return { property, field: { from: 'column', column }, context: {} };
}
