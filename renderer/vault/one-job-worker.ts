// A worker for one call: a layout computes without a break and would hear of nothing before its end, so that cancelling
// it means ending its worker. It also leaves the other compute workers to an import.
import { type Client, type ContractOf, connect, type Port } from '#shared/contracts/rpc';
import { problem } from '#shared/model/problem';

/** What is needed of a `Worker`. */
export interface OneJobWorker extends Port {
  readonly terminate: () => void;
  readonly addEventListener: (
    type: 'error',
    listener: (event: { readonly message?: string }) => void,
  ) => void;
}

/** Each call starts a worker and ends it: with the answer, at once when cancelled, or with `worker-died`. */
export function inOwnWorker<C extends ContractOf<C>, M extends keyof C & string>(
  method: M,
  make: () => OneJobWorker,
): Client<C>[M] {
  return async (input, options) => {
    const worker = make();
    const { client, die } = connect<C>(worker);
    worker.addEventListener('error', ({ message }) =>
      die(problem('worker-died', { worker: method, message: message ?? '' })),
    );
    const answer = await client[method](input, options);
    worker.terminate();
    return answer;
  };
}
