// Lets the compute worker find connections: it asks for segments, and gets them unsealed but still packed, handed over,
// not cloned. What is in flight at a time is a few segments, however large the workspace is.

import type { SegmentName } from '#shared/connections/steps';
import type { ConnectionReport, ConnectionStart } from '#shared/connections/types';
import type { ConnectionSegment } from '#shared/contracts/compute';
import type { CallOptions } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';

export type ConnectingOptions = Pick<
  CallOptions<VaultContract['connections']['progress']>,
  'signal' | 'onProgress'
>;

/** Problems: row-missing, row-damaged, cancelled. */
export async function findConnections(
  workspace: Workspace,
  options: ConnectingOptions,
): Promise<Result<ConnectionReport>> {
  const { compute } = workspace;
  const started = await compute.startConnecting(startOf(workspace));
  if (!started.ok) return started;
  const { job } = started.value;
  let segments: readonly ConnectionSegment[] = [];
  for (;;) {
    const transfer = segments.flatMap(({ records, understood }) => [records.buffer, understood.buffer]);
    const step = await compute.connectOn({ job, segments }, { ...options, transfer });
    if (!step.ok) {
      await compute.stopConnecting({ job });
      return step;
    }
    if (step.value.kind === 'done') return ok(step.value.report);
    const read = await packedSegments(workspace, step.value.segments);
    if (!read.ok) {
      await compute.stopConnecting({ job });
      return read;
    }
    segments = read.value;
  }
}

function startOf({ documents, audit }: Workspace): ConnectionStart {
  return {
    cases: documents.of('case'),
    sources: documents.of('source'),
    caseSources: documents.of('caseSource').map(({ caseId, sourceId }) => ({ caseId, sourceId })),
    decisions: documents.of('decision'),
    epoch: audit.head.number,
  };
}

async function packedSegments(
  { documents, segments }: Workspace,
  wanted: readonly SegmentName[],
): Promise<Result<readonly ConnectionSegment[]>> {
  const found: ConnectionSegment[] = [];
  for (const { source, number } of wanted) {
    const document = documents.of('source').find(({ id }) => id === source);
    if (document === undefined) return fail('not-found', { kind: 'source', id: source });
    const packed = await segments.packed(document, number);
    if (!packed.ok) return packed;
    found.push({ source, number, ...packed.value });
  }
  return ok(found);
}
