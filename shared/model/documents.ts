// What people make: sealed rows that only commands change. Everything derived (entities, connections) is not here.

import type { Authority } from '../audit/types';
import type { FrozenEvidence } from '../identity/types';
import type { LedgerCounts, SourceHead, Spec } from '../import/types';
import type {
  Anchor,
  BriefingId,
  CaseId,
  ChartId,
  DecisionId,
  DocumentId,
  EntityId,
  HoldId,
  SeriesId,
  SourceId,
  SpecId,
  UserId,
} from './ids';
import type { PersonRole } from './roles';

interface Base<Kind extends string, Id extends string> {
  readonly kind: Kind;
  /** Same string as the branded id of its kind. */
  readonly id: Id & DocumentId;
}

export type CaseStatus = 'open' | 'suspended' | 'closed';

export interface CaseDocument extends Base<'case', CaseId> {
  readonly number: string;
  readonly title: string;
  readonly agency: string;
  /** NIBRS offence codes or the agency's words. */
  readonly crimeTypes: readonly string[];
  readonly jurisdiction: string;
  readonly lead: string;
  readonly status: CaseStatus;
  /** ISO instant */
  readonly createdAt: string;
}

/** A list or system that comes again and again. */
export interface SeriesDocument extends Base<'series', SeriesId> {
  readonly title: string;
}

/** One import of one file. Visible once this document is written. */
export interface SourceDocument extends Base<'source', SourceId> {
  readonly fileName: string;
  readonly sha256: string;
  /** bytes */
  readonly size: number;
  readonly importedBy: UserId;
  /** ISO instant */
  readonly importedAt: string;
  readonly head: SourceHead;
  readonly spec: Spec;
  readonly columns: readonly string[];
  readonly counts: LedgerCounts;
  /** Lines of the file that are no data, under the name of when only empty ones were counted; absent: imported before that. */
  readonly empty?: number;
  readonly mentions: number;
  readonly links: number;
  /** Rows the envelope says there are; null when it says nothing. */
  readonly statedTotal: number | null;
  /** Opaque prefix of its segments in `records`, `understood` and `index`. */
  readonly storage: string;
  readonly segments: number;
  /** Hex SHA-256 that binds what its rows say to the history (`vault/worker/bound-rows.ts`); absent: imported before rows were bound. */
  readonly content?: string;
  /** Rows purged since; they keep their place in `counts`. */
  readonly purgedRows: number;
}

/** That a case uses a source: many to many. */
export interface CaseSourceDocument extends Base<'caseSource', DocumentId> {
  readonly caseId: CaseId;
  readonly sourceId: SourceId;
}

export type CaseRole =
  | 'suspect'
  | 'victim'
  | 'witness'
  | 'informant'
  | 'officer'
  | 'complainant'
  | 'other'
  | 'unknown';

/** A stated role in one case; where none is stated it is unknown. */
export interface RoleDocument extends Base<'role', DocumentId> {
  readonly caseId: CaseId;
  readonly anchor: Anchor;
  readonly role: CaseRole;
  readonly statedBy: UserId;
}

export type Opinion = 'same' | 'different' | 'unsure';

/** A named person's opinion about two things, with the evidence as it then stood. */
export interface DecisionDocument extends Base<'decision', DecisionId> {
  readonly opinion: Opinion;
  /** All anchors of each side when it was decided; the first is the one the person looked at. */
  readonly left: readonly Anchor[];
  readonly right: readonly Anchor[];
  /**
   * The opinion is about every mention named, not only about the first of each side: of records of one case that say the
   * same a person is asked once.
   */
  readonly forAll?: true;
  readonly reason: string;
  readonly by: UserId;
  /** ISO instant */
  readonly at: string;
  readonly evidence: FrozenEvidence;
  /**
   * Under the second-person rule: who else said the same; null: nobody yet, so it does not count. Absent: it was made
   * without the rule.
   */
  readonly second?: SecondOpinion | null;
  /** The danger that allowed no second person; absent: the rule was not overridden. */
  readonly override?: string;
}

export interface SecondOpinion {
  readonly by: UserId;
  /** ISO instant */
  readonly at: string;
  readonly reason: string;
}

export interface SpecDocument extends Base<'spec', SpecId> {
  readonly spec: Spec;
  /** Sorted column names of the file it was made for: how it is suggested again. */
  readonly columns: readonly string[];
}

export interface ChartDocument extends Base<'chart', ChartId> {
  readonly caseId: CaseId;
  readonly title: string;
  /** Link ids hidden by hand. */
  readonly hiddenLinks: readonly string[];
}

/** One thing on a chart; its own document, so that a drag changes one small row. */
export interface ChartItemDocument extends Base<'chartItem', DocumentId> {
  readonly chartId: ChartId;
  /** Any anchor of the entity, or a pivot id. */
  readonly target: Anchor | EntityId;
  /** Model coordinates, one unit is one pixel at zoom 1. */
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly hidden: boolean;
}

export interface BriefingDocument extends Base<'briefing', BriefingId> {
  readonly caseId: CaseId;
  readonly title: string;
  readonly marking: string;
  readonly bottomLine: string;
  readonly chartId: ChartId | null;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  /** Sources that ask for a stricter marking, and why a person set this one all the same; null: none does. */
  readonly lowered: {
    readonly reason: string;
    readonly sources: readonly { readonly id: SourceId; readonly marking: string }[];
  } | null;
  /** How many victims, juveniles and informants it names, and why; absent or null: none. */
  readonly protected?: { readonly reason: string; readonly people: number } | null;
  readonly madeBy: UserId;
  /** ISO instant */
  readonly madeAt: string;
}

/** A person of the workspace, by name: who did what. Keys are in the keyring file. */
export interface UserDocument extends Base<'user', UserId> {
  readonly name: string;
  readonly agency: string;
  /** As the history tells it; what holds is the certified role in the keyring file. */
  readonly role: PersonRole;
  /** Hex of the Ed25519 public keys that sign the person's audit entries, newest last. */
  readonly publicKeys: readonly string[];
  /** ISO instant; null while the person works here. */
  readonly leftAt: string | null;
}

export interface SettingsDocument extends Base<'settings', DocumentId> {
  readonly agency: string;
  readonly defaultMarking: string;
  readonly region: string;
  readonly state: string | null;
  readonly zone: string;
  /** Minutes without input until the workspace locks itself, 1 to 30; absent: 15. */
  readonly idleMinutes?: number;
  /** Whether "same" counts only when two people say so; absent: it does not take two. */
  readonly secondPerson?: boolean;
  /** Whether the window asks for case and purpose after each unlocking; absent: it does not. */
  readonly askPurpose?: boolean;
  /** Whether the window keeps itself out of pictures of the screen; absent: it does not. */
  readonly screenProtection?: boolean;
}

/** Nothing of the case or source may be purged while it stands. */
export interface HoldDocument extends Base<'hold', HoldId> {
  readonly target: CaseId | SourceId;
  readonly authority: Authority;
  readonly placedBy: UserId;
  /** ISO instant */
  readonly placedAt: string;
}

/** What was purged is not let in again: it is known by keyed hashes alone. */
export interface TombstoneDocument extends Base<'tombstone', DocumentId> {
  /** Hex, 128 bits each, sorted. */
  readonly hashes: readonly string[];
  readonly authority: Authority;
  /** ISO instant */
  readonly purgedAt: string;
}

export type WorkspaceDocument =
  | CaseDocument
  | SeriesDocument
  | SourceDocument
  | CaseSourceDocument
  | RoleDocument
  | DecisionDocument
  | SpecDocument
  | ChartDocument
  | ChartItemDocument
  | BriefingDocument
  | UserDocument
  | SettingsDocument
  | HoldDocument
  | TombstoneDocument;

export type DocumentKind = WorkspaceDocument['kind'];
export type DocumentOf<K extends DocumentKind> = Extract<WorkspaceDocument, { readonly kind: K }>;
