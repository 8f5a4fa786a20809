// A case's connections, seen from the case: one that ties it to another case is found once, and has two near ends.
import type { CaseId } from '../model/ids';
import type { Connection, ConnectionReport, PathStep } from './types';

/** In their order; those of another case with this one are turned round, so that `near` is always this case's. */
export function connectionsOfCase(connections: readonly Connection[], caseId: CaseId): readonly Connection[] {
  return connections.flatMap((connection) => seenFrom(connection, caseId) ?? []);
}

/** The report as the case sees it. */
export function reportOfCase(report: ConnectionReport, caseId: CaseId): ConnectionReport {
  const { connections, withinCases } = report;
  return {
    ...report,
    connections: connectionsOfCase(connections, caseId),
    withinCases: { ...withinCases, connections: connectionsOfCase(withinCases.connections, caseId) },
  };
}

/** Of two records of one case, which may be one thing. */
export function isWithinCase({ caseId, farSide }: Pick<Connection, 'caseId' | 'farSide'>): boolean {
  return farSide.kind === 'case' && farSide.caseId === caseId;
}

/** Null when the connection does not touch the case. The id stays the same from both ends. */
export function seenFrom(connection: Connection, caseId: CaseId): Connection | null {
  if (connection.caseId === caseId) return connection;
  const { farSide } = connection;
  if (farSide.kind !== 'case' || farSide.caseId !== caseId) return null;
  return {
    ...connection,
    caseId,
    near: connection.far,
    nearCaption: connection.farCaption,
    nearAnchors: connection.farAnchors,
    far: connection.near,
    farCaption: connection.nearCaption,
    farAnchors: connection.nearAnchors,
    farSide: { kind: 'case', caseId: connection.caseId },
    evidence: connection.evidence.map((one) => ({ ...one, left: one.right, right: one.left })),
    steps: [...connection.steps]
      .reverse()
      .map((step): PathStep => ({ ...step, from: step.to, to: step.from })),
  };
}
