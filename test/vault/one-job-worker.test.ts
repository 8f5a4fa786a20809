// A call that has a worker to itself, which is gone when the call is over, however it ends.
import { describe, expect, it } from 'vitest';
import type { Call, Port } from '#shared/contracts/rpc';
import { serve } from '#shared/contracts/rpc';
import { inOwnWorker, type OneJobWorker } from '../../renderer/vault/one-job-worker';

interface Doubling {
  readonly double: Call<number, number>;
}

/** A worker on the same thread that answers when told to, or dies. */
function fakeWorker(): { worker: OneJobWorker; answer: () => void; die: () => void; isEnded: () => boolean } {
  let isEnded = false;
  let died: (event: { readonly message?: string }) => void = () => undefined;
  let go: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  const inside: Port = {
    postMessage: (data) => {
      if (!isEnded) worker.onmessage?.({ data });
    },
    onmessage: null,
  };
  const worker: OneJobWorker = {
    postMessage: (data) => inside.onmessage?.({ data }),
    onmessage: null,
    terminate: () => {
      isEnded = true;
    },
    addEventListener: (_type, listener) => {
      died = listener;
    },
  };
  serve<Doubling>(inside, {
    double: async (value) => {
      await waiting;
      return { ok: true, value: value * 2 };
    },
  });
  return {
    worker,
    answer: () => go(),
    die: () => died({ message: 'out of memory' }),
    isEnded: () => isEnded,
  };
}

describe('a worker for one call', () => {
  it('answers and ends', async () => {
    const { worker, answer, isEnded } = fakeWorker();
    const asked = inOwnWorker<Doubling, 'double'>('double', () => worker)(21);
    expect(isEnded()).toBe(false);
    answer();
    expect(await asked).toEqual({ ok: true, value: 42 });
    expect(isEnded()).toBe(true);
  });

  it('ends at once when the call is cancelled, though it never looks up', async () => {
    const { worker, isEnded } = fakeWorker();
    const controller = new AbortController();
    const asked = inOwnWorker<Doubling, 'double'>('double', () => worker)(21, { signal: controller.signal });
    controller.abort();
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(isEnded()).toBe(true);
  });

  it('says so when it dies', async () => {
    const { worker, die, isEnded } = fakeWorker();
    const asked = inOwnWorker<Doubling, 'double'>('double', () => worker)(21);
    die();
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'worker-died' } });
    expect(isEnded()).toBe(true);
  });
});
