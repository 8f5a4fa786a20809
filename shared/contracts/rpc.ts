// One way across every boundary: typed calls over a message port, with progress, cancel and failure in the contract.
import { fail, type Problem, type Result } from '../model/problem';

/** One call of a contract: what goes in, what comes out, what is told meanwhile (never: nothing). */
export interface Call<Input, Output, Progress = never> {
  readonly input: Input;
  readonly output: Output;
  readonly progress: Progress;
}

interface CallShape {
  readonly input: unknown;
  readonly output: unknown;
  readonly progress: unknown;
}
/** A contract is an interface whose members are `Call`s; events a server pushes unasked go in a separate type. */
export type ContractOf<C> = { readonly [M in keyof C]: CallShape };

export interface CallOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Buffers and ports to hand over rather than clone. */
  readonly transfer?: readonly object[];
}

export type Client<C extends ContractOf<C>> = {
  readonly [M in keyof C]: (
    input: C[M]['input'],
    options?: CallOptions<C[M]['progress']>,
  ) => Promise<Result<C[M]['output']>>;
};

export interface Serving<Progress> {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** Names buffers of the answer that are handed over. */
  readonly transfer: (...handed: object[]) => void;
}

export type Handlers<C extends ContractOf<C>> = {
  readonly [M in keyof C]: (
    input: C[M]['input'],
    serving: Serving<C[M]['progress']>,
  ) => Promise<Result<C[M]['output']>> | Result<C[M]['output']>;
};

/** What Worker, MessagePort and DedicatedWorkerGlobalScope have in common. */
export interface Port {
  postMessage(message: unknown, transfer: object[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: unknown };

interface Pending {
  readonly settle: (result: Result<unknown>) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
}

export interface Connection<C extends ContractOf<C>> {
  readonly client: Client<C>;
  /** The other side is gone: every open call fails with this problem, and so does every later one. */
  readonly die: (problem: Problem) => void;
}

/**
 * Calls the other side of a port. A cancelled call fails with `cancelled` at once; the server is told and may go on
 * until it looks at its signal.
 */
export function connect<C extends ContractOf<C>>(
  port: Port,
  onEvent?: (event: unknown) => void,
): Connection<C> {
  const pending = new Map<number, Pending>();
  let next = 1;
  let dead: Problem | null = null;

  port.onmessage = ({ data }) => {
    const message = data as Message;
    if (message.kind === 'event') onEvent?.(message.event);
    else if (message.kind === 'progress') pending.get(message.id)?.onProgress?.(message.progress as never);
    else if (message.kind === 'answer') {
      const call = pending.get(message.id);
      pending.delete(message.id);
      call?.settle(message.result);
    }
  };

  const call = (
    method: string,
    input: unknown,
    options: CallOptions<never> = {},
  ): Promise<Result<unknown>> => {
    if (dead !== null) return Promise.resolve({ ok: false, problem: dead });
    if (options.signal?.aborted) return Promise.resolve(fail('cancelled'));
    const id = next++;
    return new Promise((resolve) => {
      const abort = (): void => {
        pending.delete(id);
        port.postMessage({ kind: 'cancel', id } satisfies Message, []);
        resolve(fail('cancelled'));
      };
      pending.set(id, {
        settle: (result) => {
          options.signal?.removeEventListener('abort', abort);
          resolve(result);
        },
        onProgress: options.onProgress,
      });
      options.signal?.addEventListener('abort', abort, { once: true });
      port.postMessage({ kind: 'call', id, method, input } satisfies Message, [...(options.transfer ?? [])]);
    });
  };

  return {
    client: new Proxy({} as Client<C>, {
      get: (_, method) => (input: unknown, options?: CallOptions<never>) =>
        call(String(method), input, options),
    }),
    die: (problem) => {
      dead = problem;
      for (const { settle } of pending.values()) settle({ ok: false, problem });
      pending.clear();
    },
  };
}

/** A cancel signal of our own, because `shared` has no AbortController. */
class Cancellation implements AbortSignal {
  aborted = false;
  #listeners = new Set<() => void>();
  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }
  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
  abort(): void {
    this.aborted = true;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Serves a contract on a port and returns a function that pushes events. A handler that throws is a bug: it answers
 * `internal` with the error's message, so that the caller never hangs.
 */
export function serve<C extends ContractOf<C>>(port: Port, handlers: Handlers<C>): (event: unknown) => void {
  const running = new Map<number, Cancellation>();

  const answer = async (id: number, method: string, input: unknown): Promise<void> => {
    const cancellation = new Cancellation();
    running.set(id, cancellation);
    const handed: object[] = [];
    let result: Result<unknown>;
    try {
      const handler = handlers[method as keyof C] as Handlers<Record<string, CallShape>>[string] | undefined;
      result =
        handler === undefined
          ? fail('internal', { message: method, method })
          : await handler(input, {
              signal: cancellation,
              progress: (progress) =>
                port.postMessage({ kind: 'progress', id, progress } satisfies Message, []),
              transfer: (...objects) => handed.push(...objects),
            });
    } catch (error) {
      result = fail('internal', {
        method,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    running.delete(id);
    port.postMessage({ kind: 'answer', id, result } satisfies Message, handed);
  };

  port.onmessage = ({ data }) => {
    const message = data as Message;
    if (message.kind === 'cancel') running.get(message.id)?.abort();
    else if (message.kind === 'call') void answer(message.id, message.method, message.input);
  };
  return (event) => port.postMessage({ kind: 'event', event } satisfies Message, []);
}
