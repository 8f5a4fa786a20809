// From columns with meanings to a spec's rules: which things a row tells of, what it states of each, how they are linked.

import { schemaOf } from '../../ontology/schemas';
import type { PropertyId } from '../../ontology/types';
import type { ColumnProposal, LinkRule, MentionRule, StatementRule } from '../types';
import { assembleEntities } from './assemble-entities';
import { chooseSlots, type PlacedColumn, type Slot } from './choose-slots';
import type { ColumnReading } from './column-reading';
import { linkEvent, linkSlots } from './link-slots';
import { placeRest } from './place-rest';
import { refineCarrier, tenureOf } from './refine-links';
import { stateColumns, stateHappening } from './state-columns';
import { type Destinies, extend, type TableDraft } from './table-draft';

export interface AssembledTable {
  readonly mentions: readonly MentionRule[];
  readonly links: readonly LinkRule[];
  readonly columns: readonly ColumnProposal[];
  /** True when the columns are those of a list of lost, stolen or wanted things. */
  readonly isList: boolean;
}

const listMeanings: ReadonlySet<string> = new Set(['lossType', 'lossDate', 'noticeId', 'program']);

export function assembleTable(readings: readonly ColumnReading[]): AssembledTable {
  const entities = assembleEntities(readings);
  if (entities !== null) return { ...entities, isList: false };
  const columns = chooseSlots(readings);
  const slots = orderedSlots(columns);
  const draft: TableDraft = { mentions: [], links: [], destiny: new Map() };
  for (const slot of slots) {
    const own = columns.filter(({ place }) => place?.slot === slot.slot);
    const { rules, used } = stateColumns(slot.schema, own);
    for (const [column, property] of used) draft.destiny.set(column, { slot: slot.slot, property });
    draft.mentions.push(ruleOf(slot, rules));
  }
  if (draft.mentions.length > 0) assembleLinks(draft, slots, columns);
  return {
    mentions: draft.mentions,
    links: draft.links,
    columns: proposals(columns, draft.destiny),
    isList: columns.some(({ meaning }) => meaning !== null && listMeanings.has(meaning)),
  };
}

function assembleLinks(draft: TableDraft, slots: readonly Slot[], columns: readonly PlacedColumn[]): void {
  const { mentions, links, destiny } = draft;
  const loose = columns.filter(({ place, column }) => place === null && !destiny.has(column));
  const happening = stateHappening(loose);
  const plan = linkSlots(slots, happening.rules);
  links.push(...plan.links);
  const carried = plan.carrier === null ? null : (links[plan.carrier] ?? null);
  const tenure = tenureOf(mentions, columns);
  const note = (slot: string, as?: PropertyId): void => {
    for (const [column, property] of happening.used) destiny.set(column, { slot, property: as ?? property });
  };
  const dates = happening.rules.filter(({ property }) => property === 'start').slice(0, 1);
  let rowSlot: string | null = null;
  if (carried !== null) {
    rowSlot = `${carried.from} > ${carried.to}`;
    note(rowSlot);
    if (mentions.some(({ slot }) => slot === 'parcel')) extend(mentions, 'parcel', dates.map(asDate));
  } else if (mentions.some(({ slot }) => slot === 'incident')) {
    rowSlot = 'incident';
    extend(mentions, rowSlot, happening.rules);
    note(rowSlot);
  } else if (isWorthAnEvent(slots, happening.rules)) {
    rowSlot = 'event';
    mentions.push(ruleOf({ slot: rowSlot, schema: 'event', agent: false }, []));
    extend(mentions, rowSlot, happening.rules);
    const amounts = happening.rules.filter(({ property }) => property === 'amount');
    const somewhere = happening.rules.some(({ property }) => property === 'place' || property === 'end');
    links.push(...linkEvent(slots, amounts, somewhere));
    note(rowSlot);
  } else {
    const first = mentions[0];
    if (first !== undefined && schemaOf(first.schema).properties.includes('date') && dates.length > 0) {
      extend(mentions, first.slot, dates.map(asDate));
      note(first.slot, 'date');
    }
  }
  if (tenure !== null) {
    mentions.push(tenure.mention);
    links.push(tenure.link);
    for (const column of tenure.columns) destiny.set(column, { slot: 'phone', property: 'start' });
  }
  placeRest(draft, columns, carried, rowSlot);
  const refined = refineCarrier(links, carried === null ? null : plan.carrier, columns, (column) =>
    destiny.set(column, { slot: rowSlot ?? '', property: 'other' }),
  );
  links.splice(0, links.length, ...refined);
}

function asDate(rule: StatementRule): StatementRule {
  return { ...rule, property: 'date' };
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

/** A list of vehicles with one date tells of no event: the date is that of the record. */
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
