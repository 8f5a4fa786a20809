// Finding connections is a pure function; here it runs in steps, so that a cancel is heard between them.
import { searchConnections } from '#shared/connections/find-connections';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Handlers } from '#shared/contracts/rpc';
import { fail, ok } from '#shared/model/problem';

export const connectEverything: Handlers<ComputeContract>['findConnections'] = async (
  input,
  { signal, progress },
) => {
  const search = searchConnections(input);
  for (;;) {
    const step = search.next();
    if (step.done === true) return ok(step.value);
    progress(step.value);
    // A cancel comes as a message: the worker must turn to its messages to hear it.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return fail('cancelled');
  }
};
