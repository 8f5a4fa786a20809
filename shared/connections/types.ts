// A connection ties a case entity to a notice, a list or another case: a match, a shared identifier or a path.
import type { Alert, Band, Evidence } from '../identity/types';
import type { CaseDocument, DecisionDocument, Opinion, SourceDocument } from '../model/documents';
import type { Anchor, CaseId, ConnectionId, DecisionId, EntityId, SourceId } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';
import type { RefinedBlock } from './refined-blocks';

export type ConnectionKind = 'match' | 'sharedIdentifier' | 'path';
export type NoticeColour =
  | 'red'
  | 'blue'
  | 'green'
  | 'yellow'
  | 'black'
  | 'orange'
  | 'purple'
  | 'silver'
  | 'un';

/** What stands on the other side. */
export type FarSide =
  | {
      readonly kind: 'notice';
      readonly colour: NoticeColour;
      readonly noticeId: string;
      readonly requestedBy: string | null;
      readonly sources: readonly SourceId[];
    }
  | { readonly kind: 'list'; readonly sources: readonly SourceId[] }
  | { readonly kind: 'case'; readonly caseId: CaseId };

export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly via: LinkFact;
  /** True when the step follows a proposed match, not a stated link. */
  readonly proposed: boolean;
}

/** `waiting`: one person holds the two to be the same, and the second-person rule asks for another. */
export type ConnectionState = 'proposed' | 'waiting' | Opinion;

export interface Connection {
  readonly id: ConnectionId;
  readonly kind: ConnectionKind;
  readonly caseId: CaseId;
  /** The case's own entity. */
  readonly near: EntityId;
  readonly nearCaption: string;
  /**
   * The mentions of this side alone (the pivot's id for an identifier without a record), those of the pair on show first,
   * then those of pairs folded into it: what a decision about the connection names. When the two were decided to be the
   * same, `near` and `far` are one entity, these are not.
   */
  readonly nearAnchors: readonly Anchor[];
  readonly far: EntityId;
  readonly farCaption: string;
  readonly farAnchors: readonly Anchor[];
  readonly farSide: FarSide;
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  readonly bits: number;
  readonly probability: number;
  readonly band: Band;
  /** The shared pivot or identifier value; null for a match by resemblance and for a path. */
  readonly pivot: EntityId | null;
  /** A path's steps in order from `near` to `far`; empty otherwise. At most four. */
  readonly steps: readonly PathStep[];
  readonly state: ConnectionState;
  readonly decision: DecisionId | null;
  /** Further pairs of records that say the same (a firm on seventeen parcels), folded into this one. Within a case: further
   * records. */
  readonly alike: number;
  /** 1 is first. */
  readonly rank: number;
}

/** What people made that connections depend on. */
export interface ConnectionStart {
  readonly cases: readonly CaseDocument[];
  readonly sources: readonly SourceDocument[];
  /** Which cases use which source. */
  readonly caseSources: readonly { readonly caseId: CaseId; readonly sourceId: SourceId }[];
  readonly decisions: readonly DecisionDocument[];
  /** The frequency epoch that bits are read at. */
  readonly epoch: number;
}

/** Everything connections are a function of. Two runs over the same input give the same list in the same order. */
export interface ConnectionInput extends ConnectionStart {
  /** Entities after the sources' own ids and decisions "same" have joined mentions. */
  readonly profiles: readonly Profile[];
  readonly links: readonly LinkFact[];
}

/** Pairs that were not compared or are not listed, in numbers; all zero where everything was. */
export interface PairsNotCompared {
  /** Blocks that were refined, also beyond those told one by one, and their pairs that were left out. */
  readonly blocks: number;
  readonly pairs: number;
  /** Matches with fewer bits than those that are listed. */
  readonly matches: number;
}

export interface NotCompared extends PairsNotCompared {
  /** Identifiers met on two sides that were not looked at, the most common ones. */
  readonly identifiers: number;
  /** Steps that paths were followed for less than four. */
  readonly pathSteps: number;
}

/**
 * Records of one case that may be one thing: a group of its own with its own ranks, so that it hides nothing that ties a
 * case to anything else. The far side of these is the case itself; weak ones are there only when somebody decided on them.
 */
export interface WithinCases {
  readonly connections: readonly Connection[];
  readonly pairsCompared: number;
  readonly blocksRefined: readonly RefinedBlock[];
  readonly notCompared: PairsNotCompared;
}

/** What was compared and what was not, and why: nothing is dropped silently. */
export interface ConnectionReport {
  /** The frequency epoch its bits were read at. */
  readonly epoch: number;
  readonly connections: readonly Connection[];
  readonly pairsCompared: number;
  /** Keys too common to compare all their pairs, with who has them and how many pairs were left out; largest first. */
  readonly blocksRefined: readonly RefinedBlock[];
  readonly notCompared: NotCompared;
  readonly withinCases: WithinCases;
  /** For each case what a first chart of it shows. */
  readonly firstCharts: Readonly<Record<CaseId, readonly EntityId[]>>;
}

export interface ConnectionProgress {
  readonly stage: 'reading' | 'comparing';
  readonly done: number;
  readonly of: number;
}
