// From columns with meanings to a spec's rules: which things a row tells of, what it states of each, how they are linked.

import { schemaOf } from '../../ontology/schemas';
import type { PropertyId } from '../../ontology/types';
import type { ColumnProposal, LinkRule, MentionRule, StatementRule } from '../types';
import { assembleEntities } from './assemble-entities';
import { chooseSlots, type PlacedColumn, type Slot } from './choose-slots';
import type { ColumnReading } from './column-reading';
import { linkEvent, linkSlots } from './link-slots';
import { stateColumns, stateHappening } from './state-columns';

export interface AssembledTable {
  readonly mentions: readonly MentionRule[];
  readonly links: readonly LinkRule[];
  readonly columns: readonly ColumnProposal[];
  /** True when the columns are those of a list of lost, stolen or wanted things. */
  readonly isList: boolean;
}

/** Free words in which identifiers are looked for. */
const scanned: ReadonlySet<string> = new Set(['description', 'note']);

export function assembleTable(readings: readonly ColumnReading[]): AssembledTable {
  const entities = assembleEntities(readings);
  if (entities !== null) return { ...entities, isList: false };
  const columns = chooseSlots(readings);
  const slots = orderedSlots(columns);
  const destiny = new Map<string, { readonly slot: string; readonly property: PropertyId }>();

  const mentions: MentionRule[] = slots.map((slot) => {
    const own = columns.filter(({ place }) => place?.slot === slot.slot);
    const { rules, used } = stateColumns(slot.schema, own);
    for (const [column, property] of used) destiny.set(column, { slot: slot.slot, property });
    return ruleOf(slot, rules);
  });
  const loose = columns.filter(({ place, column }) => place === null && !destiny.has(column));
  const happening = stateHappening(loose);
  const plan = linkSlots(slots, happening.rules);
  let links = [...plan.links];
  const first = mentions[0];
  if (first === undefined)
    return { mentions: [], links: [], columns: proposals(columns, destiny), isList: false };

  const carried = plan.carrier === null ? null : (links[plan.carrier] ?? null);
  const amounts = happening.rules.filter(({ property }) => property === 'amount');
  const needsEvent = happening.rules.some(({ property }) =>
    ['start', 'end', 'place', 'amount'].includes(property),
  );
  let rowSlot = first.slot;
  if (carried !== null) {
    rowSlot = `${carried.from} > ${carried.to}`;
    note(happening.used, rowSlot, destiny);
  } else if (mentions.some(({ slot }) => slot === 'incident')) {
    extend(mentions, 'incident', happening.rules);
    note(happening.used, 'incident', destiny);
  } else if (needsEvent && isWorthAnEvent(slots, happening.rules)) {
    mentions.push(ruleOf({ slot: 'event', schema: 'event', agent: false }, happening.rules));
    links = [...links, ...linkEvent(slots, amounts)];
    note(happening.used, 'event', destiny);
  } else {
    const dates = dateOfThing(first, happening.rules);
    extend(mentions, first.slot, dates);
    note(
      new Map([...happening.used].filter(([, property]) => dates.length > 0 && property === 'start')),
      first.slot,
      destiny,
      'date',
    );
  }
  placeRest(columns, mentions, links, carried, destiny, rowSlot);
  const isList = columns.some(
    ({ meaning }) =>
      meaning === 'lossType' || meaning === 'lossDate' || meaning === 'noticeId' || meaning === 'program',
  );
  return { mentions, links, columns: proposals(columns, destiny), isList };
}

function ruleOf({ slot, schema, agent }: Slot, statements: readonly StatementRule[]): MentionRule {
  const rule = { slot, schema, recordId: null, when: null, statements };
  return agent ? { ...rule, agent } : rule;
}

/** The thing the file is about stands first: people, then things with a name, then what they use, in file order. */
function orderedSlots(columns: readonly PlacedColumn[]): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const { place } of columns) {
    if (place !== null && !slots.has(place.slot)) slots.set(place.slot, place);
  }
  const rank = ({ slot, schema }: Slot): number => {
    if (slot === 'person') return 0;
    if (slot === 'incident' || slot === 'notice') return 3;
    return schema === 'person' || schema === 'phone' || schema === 'bankAccount' ? 1 : 2;
  };
  return [...slots.values()].sort((a, b) => rank(a) - rank(b));
}

type Destinies = Map<string, { readonly slot: string; readonly property: PropertyId }>;

function note(
  used: ReadonlyMap<string, PropertyId>,
  slot: string,
  destiny: Destinies,
  as?: PropertyId,
): void {
  for (const [column, property] of used) destiny.set(column, { slot, property: as ?? property });
}

function extend(mentions: MentionRule[], slot: string, rules: readonly StatementRule[]): void {
  const at = mentions.findIndex((mention) => mention.slot === slot);
  const mention = mentions[at];
  if (mention === undefined) return;
  const allowed: ReadonlySet<string> = new Set(schemaOf(mention.schema).properties);
  mentions[at] = {
    ...mention,
    statements: [...mention.statements, ...rules.filter(({ property }) => allowed.has(property))],
  };
}

/** A list of people with one date column tells of no event: the date is that of the record. */
function isWorthAnEvent(slots: readonly Slot[], rules: readonly StatementRule[]): boolean {
  if (slots.some(({ schema }) => schema === 'identityDocument' || schema === 'parcel')) return false;
  return rules.some(
    ({ property, field }) =>
      property === 'end' ||
      property === 'place' ||
      property === 'amount' ||
      (property === 'start' &&
        (field.from === 'columns' || slots.every(({ schema }) => schema !== 'vehicle'))),
  );
}

function dateOfThing(first: MentionRule, rules: readonly StatementRule[]): readonly StatementRule[] {
  if (!schemaOf(first.schema).properties.includes('date')) return [];
  return rules.filter(({ property }) => property === 'start').map((rule) => ({ ...rule, property: 'date' }));
}

/** Remarks and record numbers: of the link that carries the row, else of the thing that stands first. */
function placeRest(
  columns: readonly PlacedColumn[],
  mentions: MentionRule[],
  links: LinkRule[],
  carried: LinkRule | null,
  destiny: Destinies,
  rowSlot: string,
): void {
  const first = mentions[0];
  if (first === undefined) return;
  const scan: string[] = [];
  for (const { column, meaning, place } of columns) {
    if (meaning !== null && scanned.has(meaning) && (place === null || place.slot === first.slot))
      scan.push(column);
    if (destiny.has(column) || place !== null || meaning === null) continue;
    if (meaning === 'incidentNumber' || meaning === 'recordId') {
      if (schemaOf(first.schema).pivotBy === null && first.recordId === null && carried === null) {
        const at = mentions.findIndex(({ slot }) => slot === first.slot);
        const mention = mentions[at];
        if (mention !== undefined && mention.recordId === null)
          mentions[at] = { ...mention, recordId: column };
        destiny.set(column, { slot: first.slot, property: 'recordId' });
      }
      continue;
    }
    if (meaning !== 'description' && meaning !== 'note' && meaning !== 'status' && meaning !== 'role')
      continue;
    const rule: StatementRule = { property: meaning, field: { from: 'column', column }, context: {} };
    if (carried !== null) {
      const at = links.findIndex(
        ({ kind, from, to }) => kind === carried.kind && from === carried.from && to === carried.to,
      );
      const link = links[at];
      if (link !== undefined) links[at] = { ...link, statements: [...link.statements, rule] };
    } else {
      if (!schemaOf(first.schema).properties.includes(meaning)) continue;
      extend(mentions, first.slot, [rule]);
    }
    destiny.set(column, { slot: carried === null ? first.slot : rowSlot, property: meaning });
  }
  const incident = mentions.findIndex(({ slot }) => slot === 'incident');
  const number = columns.find(({ meaning }) => meaning === 'incidentNumber')?.column;
  const mention = mentions[incident];
  if (mention !== undefined && number !== undefined) mentions[incident] = { ...mention, recordId: number };
  const main = mentions[0];
  if (scan.length > 0 && main !== undefined) mentions[0] = { ...main, scan };
}

function proposals(columns: readonly PlacedColumn[], destiny: Destinies): readonly ColumnProposal[] {
  return columns.map(({ column, confidence, because, examples }) => {
    const found = destiny.get(column);
    return {
      column,
      property: found?.property ?? null,
      slot: found?.slot ?? null,
      confidence: found === undefined ? 0 : confidence,
      because: found === undefined && because.code !== 'empty' ? { code: 'kept', facts: {} } : because,
      examples,
    };
  });
}
