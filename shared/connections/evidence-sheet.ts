// A connection as three columns: what agrees, what conflicts, what only one side says. Weights order the lines and are
// not among them.
import type { Alert, Evidence, Outcome } from '../identity/types';
import type { SourcedStatement } from '../model/record';
import type { PropertyId } from '../ontology/schemas';
import type { Connection } from './types';

export interface SheetLine {
  readonly signal: string;
  /** `evidence.CODE` and its facts. */
  readonly because: Evidence['because'];
  /** As written, each with its source and row; empty on a side that says nothing. */
  readonly near: readonly SourcedStatement[];
  readonly far: readonly SourcedStatement[];
}

/** Several properties are compared as one (nationality with country of birth): then each value says which it is. */
export function namesProperties({ near, far }: SheetLine): boolean {
  const [first] = [...near, ...far];
  if (first === undefined) return false;
  return (
    compared.has(first.property) || [...near, ...far].some(({ property }) => property !== first.property)
  );
}

const compared: ReadonlySet<PropertyId> = new Set(['nationality', 'birthCountry']);

export interface EvidenceSheet {
  readonly agrees: readonly SheetLine[];
  readonly conflicts: readonly SheetLine[];
  readonly missing: readonly SheetLine[];
  /** To be seen before anything is believed. */
  readonly alerts: readonly Alert[];
}

/** The most telling line of each column first; equal ones as the signals are listed. */
export function evidenceSheet({ evidence, alerts }: Pick<Connection, 'evidence' | 'alerts'>): EvidenceSheet {
  const column = (outcome: Outcome): readonly SheetLine[] =>
    evidence
      .filter((one) => one.outcome === outcome)
      .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
      .map(({ signal, because, left, right }) => ({ signal, because, near: left, far: right }));
  return { agrees: column('agrees'), conflicts: column('conflicts'), missing: column('missing'), alerts };
}
