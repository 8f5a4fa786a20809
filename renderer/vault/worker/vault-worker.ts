// The worker itself: waits until the page has handed it its two ports, then serves the vault on its own.
import type { ComputeContract } from '#shared/contracts/compute';
import { receivePorts } from '#shared/contracts/ports';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { problem } from '#shared/model/problem';
import { createVault } from './vault';

/** What a worker's global scope is as a port; the DOM library knows it only as a window. */
const own = globalThis as unknown as Port;

/** bytes: for less, starting a second worker takes longer than it spares. */
const WORTH_A_SECOND = 16 * 1024 * 1024;

const host = laterPort();
const toHost = connect<VaultHostContract>(host.port).client;
const compute = computing();
const second = computing();

let tell: (event: unknown) => void = () => undefined;
const handlers = createVault({
  indexedDB,
  IDBKeyRange,
  host: toHost,
  compute: compute.client,
  second: {
    worthBytes: WORTH_A_SECOND,
    lend: async () => {
      const arrived = second.next();
      const answer = await toHost.lendWorker(null);
      if (!answer.ok || !answer.value.lent) return null;
      await arrived;
      return { compute: second.client };
    },
    giveBack: async () => void (await toHost.returnWorker(null)),
  },
  tell: (event) => tell(event),
});
tell = serve<VaultContract>(own, handlers);

receivePorts(own, (role, port) => {
  if (role === 'host') host.attach(port);
  else if (role === 'compute') compute.arrive(port);
  else if (role === 'second') second.arrive(port);
});

/** A compute worker beyond a port. One that died is replaced: its calls fail, and later ones go to the newest. */
function computing(): {
  readonly client: Client<ComputeContract>;
  readonly arrive: (port: Port) => void;
  /** When the next port is there. */
  readonly next: () => Promise<void>;
} {
  const first = laterPort();
  let to = connect<ComputeContract>(first.port);
  let isThere = false;
  let arrived: () => void = () => undefined;
  return {
    client: new Proxy(to.client, { get: (_, method) => to.client[method as keyof ComputeContract] }),
    arrive: (port) => {
      if (isThere) {
        to.die(problem('worker-died', { worker: 'compute' }));
        to = connect<ComputeContract>(port);
      } else first.attach(port);
      isThere = true;
      arrived();
    },
    next: () =>
      new Promise((resolve) => {
        arrived = resolve;
      }),
  };
}

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
