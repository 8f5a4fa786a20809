// The shapes of comparing: signals, evidence, and what is frozen with a decision.
import type { EntityId } from '../model/ids';
import type { Fact } from '../model/problem';
import type { Profile, SourcedStatement } from '../model/record';
import type { Holding } from './tenure';

/** Signals of one group describe the same fact (a household, one document): the strongest counts, they are not added. */
export type EvidenceGroup =
  | 'name'
  | 'birth'
  | 'sex'
  | 'origin'
  | 'body'
  | 'identifier'
  | 'contact'
  | 'household'
  | 'network';

export type Outcome = 'agrees' | 'conflicts' | 'missing';

/** What one signal says of a pair. */
export interface Evidence {
  readonly signal: string;
  readonly group: EvidenceGroup;
  readonly outcome: Outcome;
  /** Which level of agreement: part of the agreement vector that is kept; bits are computed from it on reading. */
  readonly level: string;
  /** log2(m/u), at the frequency epoch it was read at; 0 when missing. */
  readonly bits: number;
  /** The statements compared, as written and with their rows; empty on the side that says nothing. */
  readonly left: readonly SourcedStatement[];
  readonly right: readonly SourcedStatement[];
  /** Message key `evidence.CODE` and its facts. */
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, Fact>> };
}

/** Something that caps a score or must be seen with it (`alert.CODE`). */
export interface Alert {
  readonly code: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export type Band = 'strong' | 'possible' | 'weak';

/** One score a pair, everywhere the same. Never printed outside. */
export interface Judgement {
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  /** Sum with the prior, after groups and guards. */
  readonly bits: number;
  /** 0..1 */
  readonly probability: number;
  /** Null: not worth a person's look. */
  readonly band: Band | null;
}

/** How often values occur in this workspace: counts by key, at a numbered epoch. */
export interface Frequencies {
  readonly epoch: number;
  /** Entities compared against. */
  readonly total: number;
  /** How many things carry the key `TYPE:KEY` or `word:WORD`; undefined when none, or too few to matter. */
  readonly counts: { readonly get: (key: string) => number | undefined };
}

/** How far an identifier reaches in this workspace. */
export interface Reach {
  /** Things that have it as their own. */
  readonly holders: number;
  /** Distinct things it called, was called by, paid, ... */
  readonly counterparties: number;
  /** Too many to tie two of them together. */
  readonly common: boolean;
}

export interface JudgeContext {
  readonly frequencies: Frequencies;
  /** Who is linked to whom within each side's sources, for household and network guards. */
  readonly related: (a: Profile, b: Profile) => boolean;
  readonly reachOf: (pivot: EntityId) => Reach;
  /** When the thing had the identifier; null when no source says. */
  readonly holdingOf: (profile: Profile, pivot: EntityId) => Holding | null;
}

/** One file a signal, one line in the list of signals. */
export interface Signal {
  readonly id: string;
  readonly group: EvidenceGroup;
  readonly schemas: readonly string[];
  /** Blocking keys: two profiles that share one are compared. Empty when the signal only judges. */
  readonly block: (profile: Profile) => readonly string[];
  /** Null when neither side says anything. */
  readonly judge: (left: Profile, right: Profile, context: JudgeContext) => Evidence | null;
}

/** Kept with a decision for ever: what the person saw. */
export interface FrozenEvidence {
  readonly epoch: number;
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  readonly bits: number;
}
