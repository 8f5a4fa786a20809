// A connection before it has its place in the order.
import type { DecisionDocument } from '../model/documents';
import type { Connection, ConnectionState } from './types';

export type Draft = Omit<Connection, 'rank'>;

export function stateOf(decision: DecisionDocument | null): Pick<Connection, 'state' | 'decision'> {
  const state: ConnectionState = decision?.opinion ?? 'proposed';
  return { state, decision: decision?.id ?? null };
}
