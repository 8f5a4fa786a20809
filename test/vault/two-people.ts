// A workspace of Robin, an administrator, and Casey, each with a passphrase of their own.
import type { UserId } from '#shared/model/ids';
import type { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { labelOf, tableNames } from '../../renderer/vault/worker/row-keys';
import { unseal } from '../../renderer/vault/worker/sealing';
import { type Machine, machine } from './fake-machine';
import { readTable } from './raw-rows';
import { created, peopleFile, type Session, start, value } from './session';

export const hers = 'seven grey herring gulls';
/** What a person changes theirs to. */
export const next = 'granite ferry whistle dawn';
export const people = peopleFile(Array.from({ length: 8 }, (_, at) => `Ada Birch ${at}`));

export async function withCasey(
  state: Machine = machine(),
  role: 'analyst' | 'administrator' = 'analyst',
): Promise<Session & { readonly casey: UserId }> {
  const session = await created(state);
  const { user } = await value(
    session.vault.addPerson({ name: 'Casey Roe', agency: 'Calais PD', role, passphrase: hers }),
  );
  return { ...session, casey: user };
}

export async function opened(state: Machine, how: string): Promise<Session> {
  const session = start(state);
  await value(session.vault.open({ passphrase: how }));
  return session;
}

/** How many rows of each table open with these keys. */
export async function rowsThatOpen(state: Machine, keyring: Keyring): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tableNames)
    for (const { key, value: sealed } of await readTable(state, table)) {
      const how = (await keyring.sourceKey(String(key[0]))) ?? keyring.content;
      const plain = await unseal(how, labelOf(table, key), sealed);
      if (plain !== null) counts[table] = (counts[table] ?? 0) + 1;
    }
  return counts;
}
