// A workspace with a second backup on a stick, and the machine that such a backup is carried to.
import { type Machine, machine } from './fake-machine';
import { created, passphrase, type Session, start, value } from './session';

export const stick = (where = '/media/stick'): NonNullable<Machine['stick']> => ({
  where,
  there: true,
  backup: new Uint8Array(),
});

export async function withStick(): Promise<{ readonly state: Machine; readonly session: Session }> {
  const state = machine();
  const session = await created(state);
  state.chooses = stick();
  await value(session.vault.chooseBackupFolder(null));
  return { state, session };
}

export const restoring = { passphrase, from: 'beside', older: false } as const;

export async function onNewMachine(backup: Uint8Array<ArrayBuffer>) {
  const copy: Machine = { ...machine(), pointed: backup };
  const session = start(copy);
  await value(session.vault.restore({ ...restoring, from: 'pointed' }));
  return { copy, session };
}
