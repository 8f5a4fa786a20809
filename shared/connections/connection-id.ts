// The name of a connection, made of what it is: two runs, and the runs before and after a decision, name it alike.
import { asId, type CaseId, type ConnectionId } from '../model/ids';
import { hashHigh, hashLow } from '../storage/key-hash';
import type { ConnectionKind } from './types';

/** `near` and `far` are the names of facets; `far` also holds what tells two far sides of one thing apart. */
export function connectionId(kind: ConnectionKind, caseId: CaseId, near: string, far: string): ConnectionId {
  const text = [kind, caseId, near, far].join('\n');
  const high = hashHigh(text).toString(36).padStart(5, '0');
  return asId<ConnectionId>(`${kind}-${high}${hashLow().toString(36).padStart(7, '0')}`);
}
