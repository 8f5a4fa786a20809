// A workspace as a program of before left it, which concealed no numbers and bound no rows to the history.
import { vi } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import { IndexStore } from '../../renderer/vault/worker/index-store';
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

/** Until it is restored, what is imported is not bound to the history, as that program bound nothing. */
export function bindingNothing() {
  const { added } = IndexStore.prototype;
  return vi.spyOn(IndexStore.prototype, 'added').mockImplementation(function (
    this: IndexStore,
    source,
    index,
  ) {
    // The document that is written next.
    delete (source as { content?: string }).content;
    added.call(this, source, index);
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
