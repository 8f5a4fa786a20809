// A workspace as a program of before left it, which concealed no numbers.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import { fromBytes } from '../../renderer/vault/worker/json-bytes';
import { openItem } from '../../renderer/vault/worker/pieces';
import { type DatabaseState, sealState } from '../../renderer/vault/worker/state-row';
import type { Machine } from './fake-machine';
import { readTable, rewriteTable } from './raw-rows';
import { unlocked } from './read-folder';
import { value } from './session';

/** The same workers, asked as that program asked. */
export function concealingNothing(compute: Client<ComputeContract>): Client<ComputeContract> {
  const startPlain: Client<ComputeContract>['startReading'] = (input, options) =>
    compute.startReading({ ...input, numbers: null }, options);
  return new Proxy(compute, {
    get: (all, method) => (method === 'startReading' ? startPlain : Reflect.get(all, method)),
  });
}

/** Gives a closed workspace the number of the layout that it had then; 1: nothing was concealed. */
export async function asBefore(on: Machine, migration = 1): Promise<void> {
  const { content } = await unlocked(on);
  const meta = await readTable(on, 'meta');
  const stored = meta.filter(({ key }) => key[0] === 'state');
  const state = fromBytes<DatabaseState>(await value(openItem(content, 'meta', 'state', 0, stored)));
  const rows = await sealState(content, { ...state, migration });
  await rewriteTable(on, 'meta', [
    ...meta.filter(({ key }) => key[0] !== 'state'),
    ...rows.map(({ key, value: sealed }) => ({ key, value: sealed })),
  ]);
}
