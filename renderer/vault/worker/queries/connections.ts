// Connections, computed in the compute worker and kept until sources or decisions change. Concurrent questions wait for
// the same computation.
import { reportOfCase } from '#shared/connections/of-case';
import type { Connection, ConnectionReport } from '#shared/connections/types';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { findConnections } from './connecting';
import { protectionsIn } from './protection';

type Progress = VaultContract['connections']['progress'];
type Told = Serving<Progress>;

interface Kept {
  readonly state: string;
  readonly report: Promise<Result<ConnectionReport>>;
  readonly listeners: Set<(progress: Progress) => void>;
  /** Who still waits for the report: when the last one leaves before it is there, the search is given up. */
  waiting: number;
  readonly giveUp: AbortController;
  done: ConnectionReport | null;
}

/** A sheet that is opened does not wait for connections of a workspace larger than this. */
const QUICK_MENTIONS = 20_000;

const keptOf = new WeakMap<Workspace, Kept>();

/** What connections depend on: documents by their ids, and what a change may alter in one that keeps its id. */
function stateOf({ documents }: Workspace): string {
  const ids = (['case', 'caseSource'] as const).flatMap((kind) => documents.of(kind).map(({ id }) => id));
  const sources = documents.of('source').map(({ id, storage, segments }) => `${id}=${storage}/${segments}`);
  const decisions = documents.of('decision').map(({ id, second }) => `${id}=${second?.at ?? ''}`);
  return [...ids, ...sources, ...decisions].sort().join(' ');
}

function current(workspace: Workspace): Kept {
  const state = stateOf(workspace);
  const known = keptOf.get(workspace);
  if (known?.state === state && !known.giveUp.signal.aborted) return known;
  const listeners = new Set<(progress: Progress) => void>();
  const giveUp = new AbortController();
  const report = findConnections(workspace, {
    signal: giveUp.signal,
    onProgress: (progress) => {
      for (const listener of listeners) listener(progress);
    },
  });
  const kept: Kept = { state, report, listeners, waiting: 0, giveUp, done: null };
  keptOf.set(workspace, kept);
  void kept.report.then((found) => {
    if (found.ok) kept.done = found.value;
    // A failure is not kept: the next question tries again.
    else if (keptOf.get(workspace) === kept) keptOf.delete(workspace);
  });
  return kept;
}

/** Without `told` nobody can cancel the wait. */
export async function allConnections(workspace: Workspace, told?: Told): Promise<Result<ConnectionReport>> {
  const kept = current(workspace);
  kept.waiting++;
  if (told === undefined) return kept.report;
  kept.listeners.add(told.progress);
  const leave = (): void => {
    kept.listeners.delete(told.progress);
    if (--kept.waiting === 0 && kept.done === null) kept.giveUp.abort();
  };
  told.signal.addEventListener('abort', leave, { once: true });
  const report = await kept.report;
  told.signal.removeEventListener('abort', leave);
  kept.listeners.delete(told.progress);
  return report;
}

export async function connections(
  workspace: Workspace,
  { caseId }: VaultContract['connections']['input'],
  told: Told,
): Promise<Result<VaultContract['connections']['output']>> {
  const report = await allConnections(workspace, told);
  if (!report.ok) return report;
  const found = caseId === null ? report.value : reportOfCase(report.value, caseId);
  const named = [...found.connections, ...found.withinCases.connections].flatMap(({ near, far, steps }) => [
    near,
    far,
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  return ok({ ...found, protected: await protectionsIn(workspace).of(named) });
}

export async function connection(
  workspace: Workspace,
  { id }: VaultContract['connection']['input'],
): Promise<Result<Connection>> {
  const report = await allConnections(workspace);
  if (!report.ok) return report;
  const found = everyConnection(report.value).find((each) => each.id === id);
  return found === undefined ? fail('not-found', { kind: 'connection', id }) : ok(found);
}

/** What is known without keeping somebody waiting: all of it in a small workspace, else what was computed already. */
export async function knownConnections(workspace: Workspace): Promise<Result<readonly Connection[]>> {
  if (workspace.index.mentions > QUICK_MENTIONS) {
    const known = keptOf.get(workspace);
    const done = known?.state === stateOf(workspace) ? known.done : null;
    return ok(done == null ? [] : everyConnection(done));
  }
  const report = await allConnections(workspace);
  return report.ok ? ok(everyConnection(report.value)) : report;
}

function everyConnection({ connections, withinCases }: ConnectionReport): readonly Connection[] {
  return [...connections, ...withinCases.connections];
}
