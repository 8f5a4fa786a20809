// Builders of what unit tests talk about: sources, rows, mentions, links, profiles, cases and decisions, with sensible
// values for whatever a test does not care about. Everybody in here is invented.
import type { Connection } from '#shared/connections/types';
import type { FrozenEvidence } from '#shared/identity/types';
import type { SourceHead, Spec } from '#shared/import/types';
import type {
  CaseDocument,
  CaseSourceDocument,
  DecisionDocument,
  Opinion,
  SourceDocument,
} from '#shared/model/documents';
import {
  type Anchor,
  anchorOfRow,
  asId,
  type CaseId,
  type ConnectionId,
  type DecisionId,
  type DocumentId,
  type EntityId,
  type SeriesId,
  type SourceId,
  type UserId,
} from '#shared/model/ids';
import type {
  Link,
  LinkFact,
  Mention,
  Profile,
  SourcedStatement,
  Statement,
  UnderstoodRow,
} from '#shared/model/record';
import type { LinkKindId } from '#shared/ontology/link-kinds';
import type { PropertyId, SchemaId } from '#shared/ontology/schemas';
import type { ParseContext } from '#shared/values/value-type';
import { normalForm } from './normal-form';

/** The day of the sample's story; the clock of all tests. */
export const TODAY = '2025-12-08';
export const NOW = `${TODAY}T12:00:00Z`;
export const analyst = asId<UserId>('user-analyst');

/** How a Maine agency writes: national numbers are American, dates month first, bare plates of Maine. */
export const maineContext: ParseContext = {
  region: 'US',
  state: 'ME',
  dateOrder: 'mdy',
  zone: 'America/New_York',
  decimal: '.',
  language: 'en',
  currency: 'USD',
  pivotYear: 25,
};

/** How a list of notices writes: no country of its own, year first. */
export const listContext: ParseContext = {
  region: null,
  state: null,
  dateOrder: 'ymd',
  zone: null,
  decimal: '.',
  language: null,
  currency: null,
  pivotYear: 25,
};

/** Values as a file writes them; several in a list. */
export type Said = { readonly [P in PropertyId]?: string | readonly string[] };

export function statement(
  property: PropertyId,
  written: string,
  context: ParseContext = maineContext,
): Statement {
  const value = normalForm(property, written, context);
  const understood = value === null ? ({ property: 'other', value: written } as const) : { property, value };
  return { ...understood, written, field: property, language: null };
}

export function statements(said: Said, context: ParseContext = maineContext): readonly Statement[] {
  return Object.entries(said).flatMap(([property, values]) =>
    (typeof values === 'string' ? [values] : (values ?? [])).map((written) =>
      statement(property as PropertyId, written, context),
    ),
  );
}

export interface MentionOptions {
  readonly slot?: string;
  readonly recordId?: string | null;
  readonly context?: ParseContext;
}

/** A mention in the slot named after its schema. */
export function mention(schema: SchemaId, said: Said, options: MentionOptions = {}): Mention {
  const { slot = schema, recordId = null, context = maineContext } = options;
  return { slot, schema, recordId, statements: statements(said, context) };
}

export function stated(kind: LinkKindId, from: string, to: string, said: Said = {}): Link {
  return { kind, from, to, strength: 'confirmed', statements: statements(said) };
}

export function row(
  number: number,
  mentions: readonly Mention[],
  links: readonly Link[] = [],
): UnderstoodRow {
  return { row: number, outcome: 'accepted', problems: [], mentions, links };
}

const blankSpec: Spec = {
  version: 1,
  format: 'delimited',
  title: 'test',
  reader: { reader: 'delimited', encoding: 'utf-8', delimiter: ',', quote: '"', skipRows: 0, header: true },
  context: maineContext,
  mentions: [],
  links: [],
  ignored: [],
};

const blankHead: SourceHead = {
  role: 'case',
  caseId: null,
  series: null,
  editionDate: TODAY,
  obtained: 'test',
  reliability: null,
  credibility: null,
  gradingScheme: null,
  marking: 'TLP:AMBER',
  materialClass: 'other',
};

export interface SourceOptions {
  readonly role?: 'case' | 'list';
  readonly series?: string | null;
  readonly caseId?: string | null;
  /** ISO instant; earlier sources come first. */
  readonly importedAt?: string;
  readonly head?: Partial<SourceHead>;
}

export function source(name: string, options: SourceOptions = {}): SourceDocument {
  const { role = 'case', series = null, caseId = null, importedAt = NOW, head = {} } = options;
  return {
    kind: 'source',
    id: asId<SourceId & DocumentId>(name),
    fileName: `${name}.csv`,
    sha256: '0'.repeat(64),
    size: 1000,
    importedBy: analyst,
    importedAt,
    head: {
      ...blankHead,
      role,
      series: series === null ? null : asId<SeriesId>(series),
      caseId: caseId === null ? null : asId<CaseId>(caseId),
      ...head,
    },
    spec: blankSpec,
    columns: [],
    counts: { rows: 1, accepted: 1, flagged: 0, rejected: 0, repeated: 0 },
    mentions: 1,
    links: 0,
    statedTotal: null,
    storage: name,
    segments: 1,
    purgedRows: 0,
  };
}

export function caseFile(name: string, options: Partial<CaseDocument> = {}): CaseDocument {
  return {
    kind: 'case',
    id: asId<CaseId & DocumentId>(name),
    number: `2025-${name}`,
    title: name,
    agency: 'Test agency',
    crimeTypes: [],
    jurisdiction: 'Maine',
    lead: 'Test lead',
    status: 'open',
    createdAt: NOW,
    ...options,
  };
}

export function usedBy(caseName: string, sourceName: string): CaseSourceDocument {
  return {
    kind: 'caseSource',
    id: asId<DocumentId>(`${caseName}-${sourceName}`),
    caseId: asId<CaseId>(caseName),
    sourceId: asId<SourceId>(sourceName),
  };
}

export const noEvidence: FrozenEvidence = { epoch: 1, evidence: [], alerts: [], bits: 0 };

export function decision(
  opinion: Opinion,
  left: string | readonly string[],
  right: string | readonly string[],
  options: {
    readonly id?: string;
    readonly at?: string;
    readonly reason?: string;
    readonly second?: DecisionDocument['second'];
    readonly forAll?: true;
  } = {},
): DecisionDocument {
  const anchors = (side: string | readonly string[]): readonly Anchor[] =>
    (typeof side === 'string' ? [side] : side).map((anchor) => asId<Anchor>(anchor));
  const first = anchors(left);
  const second = anchors(right);
  return {
    kind: 'decision',
    id: asId<DecisionId & DocumentId>(options.id ?? `decision-${first[0]}-${second[0]}`),
    opinion,
    left: first,
    right: second,
    reason: options.reason ?? 'looked at both records',
    by: analyst,
    at: options.at ?? NOW,
    evidence: noEvidence,
    ...(options.second === undefined ? {} : { second: options.second }),
    ...(options.forAll === undefined ? {} : { forAll: options.forAll }),
  };
}

export interface ProfileOptions {
  readonly source?: string;
  readonly row?: number;
  readonly context?: ParseContext;
  readonly caption?: string;
  /** Overrides the anchor made of source, row and schema: for pivots (`~phone:...`). */
  readonly id?: string;
}

/** An entity of one mention, as `assemble` would give it. */
export function profile(schema: SchemaId, said: Said, options: ProfileOptions = {}): Profile {
  const sourceId = asId<SourceId>(options.source ?? 'source-1');
  const number = options.row ?? 1;
  const anchor = anchorOfRow(sourceId, number, schema);
  const sourced: readonly SourcedStatement[] = statements(said, options.context).map((one) => ({
    ...one,
    anchor,
    source: sourceId,
    row: number,
  }));
  return {
    id: asId<EntityId>(options.id ?? anchor),
    schema,
    anchors: [anchor],
    caption: options.caption ?? sourced[0]?.written ?? schema,
    statements: sourced,
  };
}

export function linkFact(
  kind: LinkKindId,
  from: string,
  to: string,
  options: Partial<Pick<LinkFact, 'strength' | 'property' | 'statements' | 'source' | 'row'>> = {},
): LinkFact {
  return {
    id: `${from}>${kind}>${to}`,
    kind,
    from: asId<EntityId>(from),
    to: asId<EntityId>(to),
    strength: 'confirmed',
    property: null,
    statements: [],
    source: asId<SourceId>('source-1'),
    row: 1,
    ...options,
  };
}

/** A proposed match with a red notice, unless told otherwise. */
export function connection(name: string, options: Partial<Connection> = {}): Connection {
  return {
    id: asId<ConnectionId>(name),
    kind: 'match',
    caseId: asId<CaseId>('case-1'),
    near: asId<EntityId>('source-1/1#person'),
    nearCaption: 'Eugene Marrowby',
    nearAnchors: [asId<Anchor>('source-1/1#person')],
    far: asId<EntityId>('list-1/1#person'),
    farCaption: 'МАРРОВБІ Євген',
    farAnchors: [asId<Anchor>('list-1/1#person')],
    farSide: {
      kind: 'notice',
      colour: 'red',
      noticeId: '1900/90099',
      requestedBy: 'UA',
      sources: [asId<SourceId>('list-1')],
    },
    evidence: [],
    alerts: [],
    bits: 9,
    probability: 0.998,
    band: 'strong',
    pivot: null,
    steps: [],
    state: 'proposed',
    decision: null,
    alike: 0,
    rank: 1,
    ...options,
  };
}
