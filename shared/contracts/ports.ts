// How a worker is given more ports than its own: whoever started it sends `{kind: 'port', port}` on the raw worker, and
// the worker serves its contract on that port too. The calls of the raw worker stay what `rpc.ts` says.
import type { ContractOf, Handlers, Port } from './rpc';
import { serve } from './rpc';

interface PortMessage {
  readonly kind: 'port';
  /** Which contract the port is for; a worker that serves only one does not look. */
  readonly role: string;
  readonly port: Port;
}

function isPortMessage(data: unknown): data is PortMessage {
  return typeof data === 'object' && data !== null && (data as { kind?: unknown }).kind === 'port';
}

/** Hands a port to a worker. */
export function handPort(worker: Pick<Port, 'postMessage'>, role: string, port: object): void {
  worker.postMessage({ kind: 'port', role, port }, [port]);
}

/** Calls `onPort` for each port handed over, and lets every other message through to the port's own `onmessage`. */
export function receivePorts(worker: Port, onPort: (role: string, port: Port) => void): void {
  const own = worker.onmessage;
  worker.onmessage = (event) => {
    if (isPortMessage(event.data)) onPort(event.data.role, event.data.port);
    else own?.call(worker, event);
  };
}

/** Serves one contract on the worker itself and on every port it is given. */
export function serveEverywhere<C extends ContractOf<C>>(worker: Port, handlers: Handlers<C>): void {
  serve(worker, handlers);
  receivePorts(worker, (_role, port) => serve(port, handlers));
}
