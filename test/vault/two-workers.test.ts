// A large table is read by two compute workers. Whoever asks the vault must not be able to tell how many there were, and
// whatever goes wrong in either of them, nothing of the import stays.
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, problem } from '#shared/model/problem';
import type { SecondWorker } from '../../renderer/vault/worker/workspace';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import { bytesFrom } from '../import/read-files';
import { manyPeople } from '../workers/many-people';
import { type Machine, machine } from './fake-machine';
import { onDisk } from './raw-rows';
import { head, passphrase, problemOf, start, value } from './session';

const content = manyPeople(4_500);
const file = { name: 'people.csv', size: content.length, url: 'test:' };

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A compute worker beyond a port, as in the program. */
function worker(text = content): ReturnType<typeof connect<ComputeContract>> {
  const { port1, port2 } = new MessageChannel();
  open.push(() => port1.close());
  serve(
    port1 as unknown as Port,
    computeHandlers(async () => ok(bytesFrom(file.name, text))),
  );
  return connect<ComputeContract>(port2 as unknown as Port);
}

interface Lent {
  readonly second: SecondWorker;
  lent: number;
  back: number;
}

function lending(client: Client<ComputeContract>): Lent {
  const state: Lent = {
    lent: 0,
    back: 0,
    second: {
      worthBytes: 100_000,
      lend: async () => {
        state.lent++;
        return { compute: client };
      },
      giveBack: async () => {
        state.back++;
      },
    },
  };
  return state;
}

async function input(client: Client<ComputeContract>): Promise<VaultContract['importFile']['input']> {
  const { proposal } = await value(client.recognise({ file }));
  return { file, spec: proposal.spec, head: head(), statedTotal: null };
}

async function session(state: Machine, second: SecondWorker | null, compute = worker().client) {
  const { vault } = start(state, second === null ? { compute } : { compute, second });
  await value(vault.create({ name: 'Robin Ouellette', passphrase, agency: '' }));
  return { vault, asked: await input(compute) };
}

/** Everything somebody can ask about the source, but for ids, times and keys. */
async function answers(vault: Awaited<ReturnType<typeof session>>['vault']) {
  const [source] = await value(vault.documents({ kind: 'source' }));
  if (source?.kind !== 'source') throw new Error('no source');
  const searches = [];
  for (const query of ['stropwell', 'p17', 'stropwel p2999', 'me 3999 ab', '207-555-0142']) {
    const { hits, total } = await value(vault.search({ query, limit: 40 }));
    searches.push({ total, hits: hits.map(({ row, caption, why }) => ({ row, caption, why })) });
  }
  const records = [];
  for (const row of [1, 3, 513, 1_700, 2_100, 2_400, 3_000]) {
    const seen = await value(vault.record({ source: source.id, row }));
    records.push(seen.record);
  }
  const flagged = await value(vault.ledger({ source: source.id, outcome: 'flagged', from: 0, limit: 100 }));
  const { counts, empty, mentions, links, columns, segments, sha256 } = source;
  return { counts, empty, mentions, links, columns, segments, sha256, searches, records, flagged };
}

async function nothingIsLeft(vault: Awaited<ReturnType<typeof session>>['vault'], state: Machine) {
  expect(await value(vault.documents({ kind: 'source' }))).toEqual([]);
  for (const table of ['records', 'understood', 'index'] as const)
    expect((await onDisk(state, table)).size).toBe(0);
  expect(Object.keys(JSON.parse(state.keyring ?? '{}').sources)).toEqual([]);
}

describe('a large table with two workers', () => {
  it('gives the answers it gives with one, at once and after reopening, and is taken back whole', async () => {
    const one = await session(machine(), null);
    await value(one.vault.importFile(one.asked));
    const expected = await answers(one.vault);
    expect(expected.counts.repeated).toBe(1);

    const state = machine();
    const lent = lending(worker().client);
    const two = await session(state, lent.second);
    const told: { readonly bytes: number; readonly rows: number }[] = [];
    const report = await value(
      two.vault.importFile(two.asked, { progress: (progress) => told.push(progress) }),
    );
    expect([lent.lent, lent.back]).toEqual([1, 1]);
    expect(await answers(two.vault)).toEqual(expected);
    expect(told.at(-1)).toEqual({ rows: report.counts.rows, bytes: file.size, size: file.size });
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).sort((a, b) => a - b));
    await value(two.vault.close(null));

    const again = start(state);
    await value(again.vault.open({ passphrase }));
    expect(await answers(again.vault)).toEqual(expected);
    expect((await value(again.vault.verify(null))).faults).toEqual([]);
    await value(again.vault.undo({ entry: report.entry, stack: 'import' }));
    expect(await value(again.vault.search({ query: 'stropwell', limit: 5 }))).toMatchObject({ total: 0 });
  });

  it('asks for no second worker for a small file', async () => {
    const lent = lending(worker().client);
    const { vault, asked } = await session(machine(), { ...lent.second, worthBytes: file.size + 1 });
    await value(vault.importFile(asked));
    expect(lent.lent).toBe(0);
  });

  it('leaves nothing when it is cancelled, and gives the worker back', async () => {
    const state = machine();
    const lent = lending(worker().client);
    const { vault, asked } = await session(state, lent.second);
    const cancel = new AbortController();
    const told = { signal: cancel.signal, progress: () => cancel.abort() };
    expect(await problemOf(vault.importFile(asked, told))).toMatchObject({ code: 'cancelled' });
    expect(lent.back).toBe(1);
    await nothingIsLeft(vault, state);
  });

  it('leaves nothing when either worker dies', async () => {
    for (const which of ['first', 'second'] as const) {
      const state = machine();
      const dying = diesReading(worker());
      const lent = lending(which === 'second' ? dying : worker().client);
      const compute = which === 'first' ? dying : worker().client;
      const { vault, asked } = await session(state, lent.second, compute);
      expect(await problemOf(vault.importFile(asked))).toMatchObject({ code: 'worker-died' });
      expect(lent.back).toBe(1);
      await nothingIsLeft(vault, state);
    }
  });

  it('leaves nothing when the second worker cannot read the file', async () => {
    const state = machine();
    const { client } = worker();
    const lent = lending({
      ...workerCalls(client),
      startReading: async () => fail('file-unreadable', { file: file.name }),
    });
    const { vault, asked } = await session(state, lent.second);
    expect(await problemOf(vault.importFile(asked))).toMatchObject({ code: 'file-unreadable' });
    await nothingIsLeft(vault, state);
  });

  it('is refused when the file became another one between the two readings', async () => {
    const state = machine();
    const changed = worker(content.replace('STROPWELL, P17"', 'STROPWELL, P18"'));
    const { vault, asked } = await session(state, lending(changed.client).second);
    expect(await problemOf(vault.importFile(asked))).toMatchObject({ code: 'file-unreadable' });
    await nothingIsLeft(vault, state);
  });
});

/** A worker that is gone while its first batch is waited for. */
function diesReading({ client, die }: ReturnType<typeof worker>): Client<ComputeContract> {
  return {
    ...workerCalls(client),
    nextBatch: (input, options) => {
      const answer = client.nextBatch(input, options);
      die(problem('worker-died', { worker: 'compute' }));
      return answer;
    },
  };
}

/** The calls of a client that stands behind a proxy, one by one. */
function workerCalls(client: Client<ComputeContract>): Client<ComputeContract> {
  return {
    recognise: client.recognise,
    propose: client.propose,
    preview: client.preview,
    digest: client.digest,
    startReading: client.startReading,
    nextBatch: client.nextBatch,
    stopReading: client.stopReading,
    startConnecting: client.startConnecting,
    connectOn: client.connectOn,
    stopConnecting: client.stopConnecting,
    layOut: client.layOut,
  };
}
