// One record of FollowTheMoney: a thing with what is said of it, or a link between two things.
import type { Link, Mention, RowProblem, Statement } from '../../model/record';
import { schemaOf } from '../../ontology/schemas';
import type { LinkKindId, PropertyId, SchemaId } from '../../ontology/types';
import type { ParseContext } from '../../values/value-type';
import { type FieldValue, MentionDraft } from '../element-fields';
import { fittingKind } from '../fitting-link';
import type { KnownEnds } from '../known-ends';
import { rowProblem } from '../row-problem';
import type { Understanding } from '../types';
import type { FtmEntity } from './entity-of-record';
import { type FtmEdge, ftmEdges, ftmProperties, ftmRanges, ftmReferences, ftmThings } from './ftm-schemas';

interface End {
  readonly slot: string;
  readonly schema: SchemaId;
}

/** Texts in these schemas, though others name an entity by the same property. */
const texts: Readonly<Record<string, readonly string[]>> = {
  Sanction: ['authority'],
  Identification: ['authority'],
  Passport: ['authority'],
  Email: ['subject', 'sender', 'author'],
  Message: ['subject', 'author'],
};

/** Ends of one link: a payment of a hundred payers to a hundred payees is none. */
const MOST_ENDS = 20;

/** Being in the schema of sanctions is a measure, whoever publishes it. */
const listed: Statement = {
  property: 'noticeColour',
  value: 'un',
  written: 'Sanction',
  field: 'schema',
  language: null,
};

export function understandEntity(entity: FtmEntity, context: ParseContext, known: KnownEnds): Understanding {
  const row = new FtmRow(context, known);
  const name = entity.schema?.text ?? '';
  const edge = ftmEdges[name];
  if (edge !== undefined) row.edge(entity, edge, null);
  else if (row.thing(entity, null) === null) {
    const reason = { ...rowProblem('row-nothing-understood'), column: 'schema', value: name.slice(0, 200) };
    return { mentions: [], links: [], problems: row.problems, rejected: reason };
  }
  return { mentions: row.mentions, links: row.links, problems: row.problems, rejected: null };
}

class FtmRow {
  readonly mentions: Mention[] = [];
  readonly links: Link[] = [];
  readonly problems: RowProblem[] = [];
  readonly #context: ParseContext;
  readonly #known: KnownEnds;
  readonly #slots = new Map<string, number>();
  /** What the row has told of, by id: named again it is the same thing. */
  readonly #told = new Map<string, End>();

  constructor(context: ParseContext, known: KnownEnds) {
    this.#context = context;
    this.#known = known;
  }

  /** `property`: the one of another entity in which it stands. Null: of no schema that is known. */
  thing(entity: FtmEntity, property: string | null): End | null {
    const name = entity.schema?.text ?? '';
    const schema = thingOf(name, entity);
    if (schema === null) return null;
    const slot = this.#slot(property ?? schema);
    const id = entity.id?.text.trim() || null;
    if (id !== null) this.#known.remember(id, schema);
    const draft = new MentionDraft(this.#context, this.problems);
    const at = this.mentions.push(draft.mention(slot, schema, id)) - 1;
    const end = { slot, schema };
    if (id !== null) this.#told.set(id, end);
    this.#state(entity, schema, draft);
    for (const field of entity.beside) draft.state('other', field);
    if (id !== null) draft.state('recordId', entity.id);
    this.mentions[at] = draft.mention(slot, schema, id);
    for (const [other, values] of entity.values)
      if (isReference(name, other))
        for (const value of values) this.#refer(end, other, this.#stub(other, value));
    for (const [other, inner] of entity.within) for (const one of inner) this.#within(end, other, one);
    return end;
  }

  /** `parent`: the entity in which it stands, which is the end it does not name. */
  edge(entity: FtmEntity, { kind, from, to, isTentative }: FtmEdge, parent: End | null): void {
    const own = entity.schema?.text ?? '';
    const isPaid = own === 'Payment';
    let sources = this.#ends(entity, from);
    let targets = this.#ends(entity, to);
    if (parent !== null) {
      if (sources.length === 0) sources = [parent];
      else if (targets.length === 0) targets = [parent];
    }
    if (isPaid) {
      sources = this.#behind(sources, this.#ends(entity, 'payerAccount'), 'holds');
      targets = this.#behind(targets, this.#ends(entity, 'beneficiaryAccount'), 'holds');
    } else if (own === 'Call') {
      sources = this.#behind(sources, this.#phones(entity, 'callerNumber'), 'uses');
      targets = this.#behind(targets, this.#phones(entity, 'receiverNumber'), 'uses');
    }
    for (const [ends, property] of [
      [sources, from],
      [targets, to],
    ] as const)
      if (ends.length === 0) this.problems.push({ ...rowProblem('row-end-missing'), value: property });
    const statements = this.#linkStatements(entity, new Set([from, to]));
    const strength = isTentative === true ? 'tentative' : 'confirmed';
    for (const source of sources.slice(0, MOST_ENDS))
      for (const target of targets.slice(0, MOST_ENDS))
        this.#link(kind, source, target, statements, strength);
  }

  #link(
    kind: LinkKindId,
    from: End,
    to: End,
    statements: readonly Statement[] = [],
    strength: Link['strength'] = 'confirmed',
  ): void {
    if (from.slot === to.slot) return;
    const fitting = fittingKind(kind, from.schema, to.schema);
    // A sanction that stands within its subject names it once more.
    const isSaid = this.links.some(
      (one) => one.kind === fitting && one.from === from.slot && one.to === to.slot,
    );
    if (isSaid && statements.length === 0) return;
    this.links.push({
      kind: fitting,
      from: from.slot,
      to: to.slot,
      strength,
      statements,
    });
  }

  #within(parent: End, property: string, inner: FtmEntity): void {
    const edge = ftmEdges[inner.schema?.text ?? ''];
    if (edge !== undefined) {
      this.edge(inner, edge, parent);
      return;
    }
    const end = this.thing(inner, property);
    if (end !== null) this.#refer(parent, property, end);
  }

  #refer(of: End, property: string, to: End): void {
    const { kind, isTurned } = relationOf(of.schema, property, to.schema);
    if (isTurned === true) this.#link(kind, to, of);
    else this.#link(kind, of, to);
  }

  #ends(entity: FtmEntity, property: string): readonly End[] {
    const named = (entity.values.get(property) ?? []).map((value) => this.#stub(property, value, true));
    const inner = (entity.within.get(property) ?? []).flatMap((one) => this.thing(one, property) ?? []);
    return [...named, ...inner];
  }

  /** A thing of another record, of which only the id is known here. */
  #stub(property: string, { path, text }: FieldValue, isEnd = false): End {
    const id = text.trim();
    const told = this.#told.get(id);
    if (told !== undefined) return told;
    const known = this.#known.of(id);
    const schema = known ?? ftmRanges[property] ?? 'organization';
    if (known === null && isEnd)
      this.problems.push({ code: 'row-end-unknown', column: path, value: id.slice(0, 200), facts: {} });
    const slot = this.#slot(property);
    const statement: Statement = {
      property: 'recordId',
      value: id,
      written: text,
      field: path,
      language: null,
    };
    this.mentions.push({ slot, schema, recordId: id, statements: [statement] });
    const end = { slot, schema };
    this.#told.set(id, end);
    return end;
  }

  /** Who stands behind an account or a number, and what then is the end of the link. */
  #behind(holders: readonly End[], means: readonly End[], kind: LinkKindId): readonly End[] {
    if (means.length === 0) return holders;
    const [only] = means;
    if (only !== undefined && means.length === 1)
      for (const holder of holders) this.#link(kind, holder, only);
    return means;
  }

  #phones(entity: FtmEntity, property: string): readonly End[] {
    return (entity.values.get(property) ?? []).flatMap((value) => {
      const draft = new MentionDraft(this.#context, this.problems);
      if (!draft.state('phone', value)) return [];
      const slot = this.#slot(property);
      this.mentions.push(draft.mention(slot, 'phone', null));
      return [{ slot, schema: 'phone' as const }];
    });
  }

  #state(entity: FtmEntity, schema: SchemaId, draft: MentionDraft): void {
    const allowed: ReadonlySet<string> = new Set(schemaOf(schema).properties);
    const name = entity.schema?.text ?? '';
    const done = new Set<string>();
    const of = (property: string): FieldValue | null => entity.values.get(property)?.[0] ?? null;
    if (schema === 'person' && !entity.values.has('name')) {
      draft.stateJoined('name', [of('lastName'), of('firstName')], ', ');
      for (const part of ['lastName', 'firstName']) done.add(part);
    }
    if (schema === 'address' && !entity.values.has('full')) {
      const parts = ['street', 'street2', 'city', 'region', 'state', 'postalCode'];
      draft.stateJoined('address', parts.map(of), ', ');
      for (const part of parts) done.add(part);
    }
    if (schema === 'identityDocument') {
      const number = of('passportNumber') ?? of('number');
      const type = of('type') ?? (name === 'Passport' ? { path: 'schema', text: name } : null);
      const before = [type, of('country')].flatMap((part) => part?.text ?? []).join(' ');
      draft.state('identityDocument', number, before === '' ? undefined : `${before}, ${number?.text ?? ''}`);
      draft.state('documentType', type);
      for (const part of ['passportNumber', 'number', 'type']) done.add(part);
    }
    if (schema === 'notice') draft.statements.push(listed);
    const amount = of('amount');
    if (amount !== null && allowed.has('amount')) {
      draft.stateJoined('amount', [amount, of('currency')], ' ');
      for (const part of ['amount', 'currency']) done.add(part);
    }
    for (const [property, values] of entity.values) {
      if (done.has(property) || isReference(name, property)) continue;
      const own = propertyFor(property, allowed);
      for (const value of values) {
        const prefix = own === 'identityDocument' && property === 'passportNumber' ? 'Passport ' : '';
        draft.state(own, value, prefix === '' ? undefined : prefix + value.text);
      }
    }
  }

  #linkStatements(entity: FtmEntity, ends: ReadonlySet<string>): readonly Statement[] {
    const draft = new MentionDraft(this.#context, this.problems);
    const of = (property: string): FieldValue | null => entity.values.get(property)?.[0] ?? null;
    draft.stateJoined('amount', [of('amount'), of('currency')], ' ');
    for (const [property, values] of entity.values) {
      if (ends.has(property) || ['amount', 'currency'].includes(property) || isMeans(property)) continue;
      const own = linkProperties[property] ?? 'other';
      for (const value of values) draft.state(isPartOfDay(value) ? 'other' : own, value);
    }
    draft.state('recordId', entity.id);
    return draft.statements;
  }

  #slot(base: string): string {
    const number = (this.#slots.get(base) ?? 0) + 1;
    this.#slots.set(base, number);
    return number === 1 ? base : `${base}-${number}`;
  }
}

/** How a thing stands to one that it names, or that stands within it. */
function relationOf(of: SchemaId, property: string, to: SchemaId): (typeof ftmReferences)[string] {
  const isAgent = of === 'person' || of === 'organization';
  if (isAgent && to === 'notice') return { kind: 'subjectOf' };
  if (isAgent && ['identityDocument', 'wallet', 'bankAccount', 'onlineAccount'].includes(to))
    return { kind: 'holds' };
  if (of === 'person' && to === 'address') return { kind: 'livesAt' };
  if (of === 'notice') return { kind: 'subjectOf', isTurned: true };
  const known = ftmReferences[property];
  if (of === 'document' && known?.isTurned !== true) return { kind: 'mentions' };
  if (of === 'event' && known === undefined) return { kind: 'involvedIn', isTurned: true };
  return known ?? { kind: 'associateOf' };
}

const linkProperties: Readonly<Record<string, PropertyId>> = {
  startDate: 'start',
  endDate: 'end',
  date: 'start',
  role: 'role',
  relationship: 'role',
  purpose: 'note',
  summary: 'description',
  description: 'description',
  duration: 'duration',
};

/** A year or a month is no time at which a link begins; it is kept as it is written. */
function isPartOfDay({ text }: FieldValue): boolean {
  return /^\d{4}(?:-\d{2})?$/.test(text.trim());
}

function isMeans(property: string): boolean {
  return ['payerAccount', 'beneficiaryAccount', 'callerNumber', 'receiverNumber'].includes(property);
}

function thingOf(name: string, entity: FtmEntity): SchemaId | null {
  const isHuman = ['birthDate', 'firstName', 'lastName'].some((property) => entity.values.has(property));
  return name === 'LegalEntity' && isHuman ? 'person' : (ftmThings[name] ?? null);
}

function isReference(schema: string, property: string): boolean {
  if (!(property in ftmRanges) || texts[schema]?.includes(property) === true) return false;
  return property !== 'author' || schema === 'Assessment';
}

function propertyFor(property: string, allowed: ReadonlySet<string>): PropertyId {
  return (ftmProperties[property] ?? []).find((own) => allowed.has(own)) ?? 'other';
}
