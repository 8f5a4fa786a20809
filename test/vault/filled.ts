// A workspace with something in every table, to be damaged beneath the vault.
import { type Machine, machine } from './fake-machine';
import { created, importOf, peopleFile, plainCase, reopened, value } from './session';

const names = ['Ada Birch', 'Ben Cedar', 'Cora Dune', 'Dov Elm', 'Eve Fern', 'Finn Gale', 'Gus Heath'];

export async function filled(): Promise<Machine> {
  const state = machine();
  const { vault } = await created(state);
  await value(vault.execute({ name: 'case.create', input: plainCase }));
  await value(vault.importFile(importOf(state, peopleFile(names))));
  await value(vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
  await value(vault.close(null));
  return state;
}

export async function verified(state: Machine) {
  const { vault } = await reopened(state);
  return value(vault.verify(null));
}

export function flipped(value: Uint8Array, at: number): Uint8Array {
  const bytes = value.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
