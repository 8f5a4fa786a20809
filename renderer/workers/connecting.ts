// Searches for connections under way. Finding them is a pure function in steps; the vault hands in the segments that a
// step asks for, and between the steps a cancel is heard.
import { connectWorkspace } from '#shared/connections/connect-workspace';
import type { ConnectionLimits } from '#shared/connections/limits';
import type { ConnectionSteps } from '#shared/connections/steps';
import type { ConnectionReport, ConnectionStart } from '#shared/connections/types';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Serving } from '#shared/contracts/rpc';
import { fail, ok, type Result } from '#shared/model/problem';
import { decodeSegment } from '#shared/storage/segment';

type Connect = ComputeContract['connectOn'];

export class ConnectingJobs {
  readonly #jobs = new Map<number, ConnectionSteps<ConnectionReport>>();
  readonly #limits: ConnectionLimits;
  #next = 1;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  start(start: ConnectionStart): Result<{ readonly job: number }> {
    const job = this.#next++;
    this.#jobs.set(job, connectWorkspace(start, this.#limits));
    return ok({ job });
  }

  /** Until segments are asked for or the report is there; then the job is over. Problems: not-found, cancelled. */
  async on(
    { job, segments }: Connect['input'],
    { signal, progress }: Serving<Connect['progress']>,
  ): Promise<Result<Connect['output']>> {
    const steps = this.#jobs.get(job);
    if (steps === undefined) return fail('not-found', { kind: 'connecting' });
    let step = steps.next(
      segments.map(({ source, number, records, understood }) => ({
        source,
        number,
        rows: decodeSegment(records, understood).rows,
      })),
    );
    for (;;) {
      if (step.done === true) {
        this.#jobs.delete(job);
        return ok({ kind: 'done', report: step.value });
      }
      if (step.value.kind === 'read') return ok(step.value);
      progress(step.value.progress);
      // A cancel comes as a message: the worker must turn to its messages to hear it.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) {
        this.#jobs.delete(job);
        return fail('cancelled');
      }
      step = steps.next([]);
    }
  }

  /** Lets go of a job, over or not. */
  stop(job: number): Result<null> {
    this.#jobs.delete(job);
    return ok(null);
  }
}
