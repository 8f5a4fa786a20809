// The worker itself: waits until the page has handed it its two ports, then serves the vault on its own.
import type { ComputeContract } from '#shared/contracts/compute';
import { receivePorts } from '#shared/contracts/ports';
import { connect, type Port, serve } from '#shared/contracts/rpc';
import type { VaultContract, VaultHostContract } from '#shared/contracts/vault';
import { problem } from '#shared/model/problem';
import { createVault } from './vault';

/** What a worker's global scope is as a port; the DOM library knows it only as a window. */
const own = globalThis as unknown as Port;

const host = laterPort();
const compute = laterPort();

const toHost = connect<VaultHostContract>(host.port);
let toCompute = connect<ComputeContract>(compute.port);

let tell: (event: unknown) => void = () => undefined;
const handlers = createVault({
  indexedDB,
  IDBKeyRange,
  host: toHost.client,
  compute: new Proxy(toCompute.client, {
    // A compute worker that died is replaced: calls go to the newest.
    get: (_, method) => toCompute.client[method as keyof ComputeContract],
  }),
  tell: (event) => tell(event),
});
tell = serve<VaultContract>(own, handlers);

let computeWorkers = 0;
receivePorts(own, (role, port) => {
  if (role === 'host') host.attach(port);
  else if (role === 'compute') {
    if (computeWorkers++ === 0) return compute.attach(port);
    toCompute.die(problem('worker-died', { worker: 'compute' }));
    toCompute = connect<ComputeContract>(port);
  }
});

/** A port that keeps what is sent until the real one is there. */
function laterPort(): { readonly port: Port; readonly attach: (real: Port) => void } {
  const waiting: (readonly [unknown, object[]])[] = [];
  let real: Port | null = null;
  const port: Port = {
    onmessage: null,
    postMessage: (message, transfer) => {
      if (real === null) waiting.push([message, transfer]);
      else real.postMessage(message, transfer);
    },
  };
  const attach = (arrived: Port): void => {
    real = arrived;
    arrived.onmessage = (event) => port.onmessage?.(event);
    for (const [message, transfer] of waiting.splice(0)) arrived.postMessage(message, transfer);
  };
  return { port, attach };
}
