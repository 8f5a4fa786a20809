// A connection before it has its place in the order.
import type { DecisionDocument } from '../model/documents';
import type { Facet } from './facets';
import type { Connection, ConnectionState } from './types';

export interface Draft extends Omit<Connection, 'rank' | 'alike'> {
  readonly nearFacet: Facet;
  readonly farFacet: Facet;
}

export function stateOf(decision: DecisionDocument | null): Pick<Connection, 'state' | 'decision'> {
  const state: ConnectionState = decision?.opinion ?? 'proposed';
  return { state, decision: decision?.id ?? null };
}
