// Connections, computed in the compute worker and kept until sources or decisions change. Concurrent questions wait for
// the same computation.
import { connectionsOfCase } from '#shared/connections/of-case';
import type { Connection, ConnectionReport } from '#shared/connections/types';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { connectionInput } from './connection-input';

type Progress = VaultContract['connections']['progress'];
type Told = Serving<Progress>;

interface Kept {
  readonly state: string;
  readonly report: Promise<Result<ConnectionReport>>;
  readonly listeners: Set<(progress: Progress) => void>;
  done: ConnectionReport | null;
}

/** A sheet that is opened does not wait for connections of a workspace larger than this. */
const QUICK_MENTIONS = 20_000;

const keptOf = new WeakMap<Workspace, Kept>();

/** What connections depend on, by the ids of the documents: these never change once written, or change their list. */
function stateOf({ documents }: Workspace): string {
  const ids = (['case', 'source', 'caseSource', 'decision'] as const).flatMap((kind) =>
    documents.of(kind).map(({ id }) => id),
  );
  return ids.sort().join(' ');
}

function current(workspace: Workspace): Kept {
  const state = stateOf(workspace);
  const known = keptOf.get(workspace);
  if (known?.state === state) return known;
  const listeners = new Set<(progress: Progress) => void>();
  const compute = async (): Promise<Result<ConnectionReport>> => {
    const input = await connectionInput(workspace);
    if (!input.ok) return input;
    return workspace.compute.findConnections(input.value, {
      onProgress: (progress) => {
        for (const listener of listeners) listener(progress);
      },
    });
  };
  const kept: Kept = { state, report: compute(), listeners, done: null };
  keptOf.set(workspace, kept);
  void kept.report.then((report) => {
    if (report.ok) kept.done = report.value;
    // A failure is not kept: the next question tries again.
    else if (keptOf.get(workspace) === kept) keptOf.delete(workspace);
  });
  return kept;
}

export async function allConnections(workspace: Workspace, told?: Told): Promise<Result<ConnectionReport>> {
  const kept = current(workspace);
  if (told === undefined) return kept.report;
  kept.listeners.add(told.progress);
  const report = await kept.report;
  kept.listeners.delete(told.progress);
  return report;
}

export async function connections(
  workspace: Workspace,
  { caseId }: VaultContract['connections']['input'],
  told: Told,
): Promise<Result<ConnectionReport>> {
  const report = await allConnections(workspace, told);
  if (!report.ok || caseId === null) return report;
  return ok({ ...report.value, connections: connectionsOfCase(report.value.connections, caseId) });
}

export async function connection(
  workspace: Workspace,
  { id }: VaultContract['connection']['input'],
): Promise<Result<Connection>> {
  const report = await allConnections(workspace);
  if (!report.ok) return report;
  const found = report.value.connections.find((each) => each.id === id);
  return found === undefined ? fail('not-found', { kind: 'connection', id }) : ok(found);
}

/** What is known without keeping somebody waiting: all of it in a small workspace, else what was computed already. */
export async function knownConnections(workspace: Workspace): Promise<Result<readonly Connection[]>> {
  if (workspace.index.mentions > QUICK_MENTIONS) {
    const known = keptOf.get(workspace);
    return ok(known?.state === stateOf(workspace) ? (known.done?.connections ?? []) : []);
  }
  const report = await allConnections(workspace);
  return report.ok ? ok(report.value.connections) : report;
}
