// Who works in this workspace: read from the keyring and the documents, changed in both at once.

import type { Change } from '#shared/change/change';
import { noChange } from '#shared/change/change';
import { adding, updating } from '#shared/commands/command';
import type { TurningCommandName } from '#shared/commands/commands';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { PersonLine } from '#shared/contracts/vault-answers';
import type { UserDocument } from '#shared/model/documents';
import { asId, type DocumentId, type UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { type KeyringState, personIn } from './keys/keyring';
import type { KdfCost } from './keys/keyring-file';
import { withoutPerson, withPassphrase, withPerson, withRole } from './keys/people';
import { isRecoverySheet, withRecoverySheet } from './keys/recovery';
import { aloneIn, turn } from './turning';
import { newId, type Workspace } from './workspace';

type Told = Serving<VaultContract['removePerson']['progress']>;

/** Everybody who ever worked here, in the order they came. Problems: row-missing. */
export function people(workspace: Workspace): Result<readonly PersonLine[]> {
  const { keyring } = workspace;
  const lines: PersonLine[] = [];
  for (const { user, role, since } of keyring.state.file.people) {
    const document = userOf(workspace, user);
    if (document === null) return fail('row-missing', { table: 'documents', row: 'user' });
    const { name, agency, leftAt } = document;
    const isOwn = user === keyring.person.user;
    lines.push({ user: asId<UserId>(user), name, agency, role, since, leftAt, isOwn });
  }
  return ok(lines);
}

/**
 * Whether the keyring file and the documents, which the signed audit leads to, tell the same of everybody. A member has the
 * keys to write another file, but not to have it said in the history by somebody who may.
 */
export function peopleAgree(workspace: Workspace): boolean {
  const { documents, keyring } = workspace;
  const { people: listed } = keyring.state.file;
  return (
    documents.of('user').length === listed.length &&
    listed.every(({ user, role, publicKeys, slot }) => {
      const said = userOf(workspace, user);
      return (
        said !== null &&
        said.role === role &&
        said.publicKeys.join() === publicKeys.join() &&
        (said.leftAt === null) === (slot !== null)
      );
    })
  );
}

function userOf({ documents }: Workspace, user: string): UserDocument | null {
  const document = documents.all.get(asId<DocumentId>(user));
  return document?.kind === 'user' ? document : null;
}

async function change(
  workspace: Workspace,
  command: TurningCommandName,
  state: KeyringState,
  made: Change,
  about: string,
  told?: Told,
): Promise<Result<null>> {
  const planned = { change: made, stack: 'people', about: [asId<DocumentId>(about)] };
  const turned = await turn(workspace, { command, planned, next: state }, told?.progress);
  return turned.ok ? ok(null) : turned;
}

/** Problems: role-insufficient, name-required, passphrase-weak, passphrase-taken. */
export function addPerson(
  workspace: Workspace,
  input: VaultContract['addPerson']['input'],
  cost: KdfCost,
): Promise<Result<{ readonly user: UserId }>> {
  return aloneIn(workspace, async () => {
    const user = newId<UserId>();
    const name = input.name.trim();
    const agency = input.agency.trim();
    const added = { ...input, user, name, agency, since: workspace.now() };
    const next = await withPerson(workspace.keyring.state, added, cost);
    if (!next.ok) return next;
    const document: UserDocument = {
      kind: 'user',
      id: user as UserId & DocumentId,
      name,
      agency,
      role: input.role,
      publicKeys: personIn(next.value.file, user)?.publicKeys ?? [],
      leftAt: null,
    };
    const done = await change(workspace, 'person.add', next.value, adding(document), user);
    return done.ok ? ok({ user }) : done;
  });
}

/** All rows are sealed anew with keys the person never had. Problems: role-insufficient, not-found, last-administrator. */
export function removePerson(
  workspace: Workspace,
  { user }: VaultContract['removePerson']['input'],
  told: Told,
): Promise<Result<null>> {
  return aloneIn(workspace, async () => {
    const before = userOf(workspace, user);
    if (before === null) return fail('not-found', { kind: 'user', id: user });
    const next = await withoutPerson(workspace.keyring.state, user);
    if (!next.ok) return next;
    const after = { ...before, leftAt: workspace.now() };
    return change(workspace, 'person.remove', next.value, updating(before, after), user, told);
  });
}

/** Problems: role-insufficient, not-found, last-administrator. */
export function changeRole(
  workspace: Workspace,
  { user, role }: VaultContract['changeRole']['input'],
): Promise<Result<null>> {
  return aloneIn(workspace, async () => {
    const before = userOf(workspace, user);
    if (before === null) return fail('not-found', { kind: 'user', id: user });
    if (before.role === role) return ok(null);
    const next = await withRole(workspace.keyring.state, user, role);
    return next.ok
      ? change(workspace, 'person.changeRole', next.value, updating(before, { ...before, role }), user)
      : next;
  });
}

/**
 * Of the person who opened; all rows are sealed anew with keys that the passphrase of before does not lead to. Problems:
 * passphrase-wrong, passphrase-weak, passphrase-taken.
 */
export function changePassphrase(
  workspace: Workspace,
  { current, next }: VaultContract['changePassphrase']['input'],
  cost: KdfCost,
  told: Told,
): Promise<Result<null>> {
  return aloneIn(workspace, async () => {
    const { state, person } = workspace.keyring;
    const before = userOf(workspace, person.user);
    if (before === null) return fail('not-found', { kind: 'user', id: person.user });
    const changed = await withPassphrase(state, current, next, cost);
    if (!changed.ok) return changed;
    const publicKeys = personIn(changed.value.file, person.user)?.publicKeys ?? [];
    const made = updating(before, { ...before, publicKeys });
    const done = await change(workspace, 'person.changePassphrase', changed.value, made, person.user, told);
    if (done.ok) for (const key of [person.signingKey, person.agreementKey]) key.fill(0);
    return done;
  });
}

/** Whether a sheet holds, and since when. */
export function recoverySheet({ keyring }: Workspace): Result<VaultContract['recoverySheet']['output']> {
  return ok({ madeAt: keyring.state.file.recovery?.madeAt ?? null });
}

/** A sheet made before opens nothing any more. Problems: role-insufficient. */
export function makeRecoverySheet(workspace: Workspace): Promise<Result<{ readonly words: string }>> {
  return aloneIn(workspace, async () => {
    const { state, person } = workspace.keyring;
    const made = await withRecoverySheet(state, workspace.now());
    if (!made.ok) return made;
    const done = await change(workspace, 'recovery.make', made.value.state, noChange, person.user);
    return done.ok ? ok({ words: made.value.words }) : done;
  });
}

/** Whether the words, typed from the paper, are those of the sheet that holds now. */
export async function tryRecoverySheet(
  { keyring }: Workspace,
  { words }: VaultContract['tryRecoverySheet']['input'],
): Promise<Result<{ readonly holds: boolean }>> {
  return ok({ holds: await isRecoverySheet(keyring.state.file, words) });
}
