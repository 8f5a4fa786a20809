// A connection before it has its place in the order.
import { awaitsSecond } from '../identity/awaits-second';
import type { DecisionDocument } from '../model/documents';
import type { Facet } from './facets';
import type { Connection, ConnectionState } from './types';

export interface Draft extends Omit<Connection, 'rank' | 'alike'> {
  readonly nearFacet: Facet;
  readonly farFacet: Facet;
}

export function stateOf(decision: DecisionDocument | null): Pick<Connection, 'state' | 'decision'> {
  if (decision === null) return { state: 'proposed', decision: null };
  const state: ConnectionState = awaitsSecond(decision) ? 'waiting' : decision.opinion;
  return { state, decision: decision.id };
}
