// A workspace of an earlier version is brought up to date at opening: told with counts, gone on with wherever it was broken off,
// and not brought back as it was by a backup.
import { MessageChannel } from 'node:worker_threads';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { LongStep } from '#shared/contracts/vault-answers';
import type { CaseId } from '#shared/model/ids';
import { fail, ok } from '#shared/model/problem';
import { unpackPart } from '#shared/storage/packing';
import { Database } from '../../renderer/vault/worker/database';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import { bytesFrom } from '../import/read-files';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable } from './raw-rows';
import { itemsOf, openedItem, rowsOf, unlocked } from './read-folder';
import { head, passphrase, plainCase, problemOf, start, value } from './session';
import { asBefore, bindingNothing, concealingNothing } from './unconcealed';

/** More than one batch of segments. */
const ROWS = 9_000;
const ssnOf = (row: number): string => `219-09-${String(1000 + row).padStart(4, '0')}`;
const text = [
  'Person Id,Last Name,First Name,SSN',
  ...Array.from({ length: ROWS }, (_, row) => `P${row},Birch,Ada,${ssnOf(row)}`),
].join('\n');

const { port1, port2 } = new MessageChannel();
let compute: Client<ComputeContract>;
/** Closed, as a program left it that concealed nothing. */
let before: Machine;

beforeAll(async () => {
  serve<ComputeContract>(
    port2 as unknown as Port,
    computeHandlers(async ({ name }) => ok(bytesFrom(name, text))),
  );
  compute = connect<ComputeContract>(port1 as unknown as Port).client;
  before = machine();
  const { vault } = start(before, { compute: concealingNothing(compute) });
  await value(vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
  const { output } = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const file = { name: 'people.csv', size: utf8ToBytes(text).length, url: 'people.csv' };
  const { proposal } = await value(compute.recognise({ file }));
  const context = { ...proposal.spec.context, region: 'US' };
  const { caseId } = { caseId: (output as { readonly id: CaseId }).id };
  const binding = bindingNothing();
  await value(
    vault.importFile({
      file,
      spec: { ...proposal.spec, context },
      head: head({ caseId }),
      statedTotal: null,
    }),
  );
  binding.mockRestore();
  await value(vault.close(null));
  await asBefore(before);
}, 60_000);

afterAll(() => {
  port1.close();
  port2.close();
});

/** Whether any number lies in full in what was understood, with all keys at hand. */
async function holdsNumbers(on: Machine): Promise<boolean> {
  const keyring = await unlocked(on);
  for (const stored of itemsOf(await rowsOf(on, ['understood']))) {
    const plain = await value(openedItem(keyring, stored));
    // Without the hashes, in whose signs any number stands now and then.
    const said = new TextDecoder('latin1').decode(unpackPart(plain)).replaceAll(/_[0-9a-f]{32}/g, ' ');
    if (/219-?09-?\d{4}/.test(said)) return true;
  }
  return false;
}

async function open(on: Machine): Promise<readonly LongStep[]> {
  const steps: LongStep[] = [];
  const { vault } = start(on, { compute });
  await value(vault.open({ passphrase }, { progress: (told) => void ('step' in told && steps.push(told)) }));
  const { faults, audit } = await value(vault.verify(null));
  expect([faults, audit.faults]).toEqual([[], []]);
  await value(vault.close(null));
  return steps;
}

describe('a workspace of before', () => {
  it('tells how many of how many pieces are up to date, then how far its index is', async () => {
    const disk = await copyOf(before);
    expect(await holdsNumbers(disk)).toBe(true);
    const pieces = (await readTable(disk, 'understood')).length;
    const steps = await open(disk);
    const migrated = steps.filter(({ step }) => step === 'migrate');
    expect(migrated.length).toBeGreaterThan(2);
    // Numbers are concealed in a first pass; ids and links to what a text mentions are looked at in a second.
    const counted = migrated.map(({ done }) => done);
    const [again, ...more] = counted.flatMap((done, at) => (done < (counted[at - 1] ?? 0) ? [at] : []));
    expect([again === undefined, more]).toEqual([false, []]);
    expect(migrated[0]?.done).toBeGreaterThan(0);
    expect(migrated[0]?.done).toBeLessThan(pieces);
    expect(migrated.at(-1)).toMatchObject({ done: pieces });
    expect(steps.filter(({ step }) => step === 'index').at(-1)).toEqual({
      step: 'index',
      done: ROWS,
      of: ROWS,
    });
    expect(await holdsNumbers(disk)).toBe(false);
    expect(await open(disk)).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const disk = await copyOf(before);
    const whole = (await open(await copyOf(before))).filter(({ step }) => step === 'migrate');
    const write = Database.prototype.write;
    let batches = 0;
    vi.spyOn(Database.prototype, 'write').mockImplementation(function (this: Database, writes) {
      const isBatch = writes.put?.some(({ table }) => table === 'understood') ?? false;
      if (isBatch && ++batches === 2) return Promise.resolve(fail('timed-out', { seconds: 60 }));
      return write.call(this, writes);
    });
    const { vault } = start(disk, { compute });
    expect(await problemOf(vault.open({ passphrase }))).toMatchObject({ code: 'timed-out' });
    vi.restoreAllMocks();
    expect(await holdsNumbers(disk)).toBe(true);
    const rest = (await open(disk)).filter(({ step }) => step === 'migrate');
    // The first batch is not done again.
    expect(rest.map(({ done }) => done)).toEqual(whole.slice(1).map(({ done }) => done));
    expect(await holdsNumbers(disk)).toBe(false);
  });

  it('is not brought back as it was by its backup', async () => {
    const disk = await copyOf(before);
    await open(disk);
    const fresh: Machine = { ...machine(), backup: disk.backup };
    const { vault } = start(fresh, { compute });
    await value(vault.restore({ passphrase, from: 'beside', older: true }));
    await value(vault.close(null));
    expect(await holdsNumbers(fresh)).toBe(false);
  });
});
