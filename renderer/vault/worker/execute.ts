// The one door: a planned change, its audit entry and the state of the database go to disk in one strict transaction.
// Nothing else writes documents.

import { bytesToHex } from '@noble/hashes/utils.js';
import { headOf, nextEntry } from '#shared/audit/chain';
import type { AuditEntry, AuditPayload } from '#shared/audit/types';
import { isEmpty } from '#shared/change/change';
import { obstacles } from '#shared/change/references';
import { type AuditedCommandName, commands, rightFor } from '#shared/commands/commands';
import type { Command, PlanContext, Planned } from '#shared/commands/types';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import { mayDo, type Right } from '#shared/model/roles';
import { lineOf } from './audit-log';
import { sealEntry } from './chain-table';
import type { Writes } from './database';
import { historyLine } from './history';
import type { PurgePlan } from './purge/purge-plan';
import { randomBytes } from './sealing';
import { type DatabaseState, sealState } from './state-row';
import { newId, type Workspace, writeKeyring } from './workspace';

/** An entry with its change, as it is before any purge. */
export type SignedEntry = AuditEntry & { readonly payload: AuditPayload };

export function planContext(workspace: Workspace): PlanContext {
  return {
    documents: workspace.documents.all,
    user: workspace.keyring.person.user,
    now: workspace.now(),
    newId,
  };
}

/**
 * Writes a planned change; call it within `workspace.changes`. Answers the entry. Problems: input-invalid (the change does
 * not fit the documents: a bug of the command), disk-full, timed-out.
 */
export async function commit(
  workspace: Workspace,
  command: AuditedCommandName,
  planned: Omit<Planned<unknown>, 'output'>,
  reverses: number | null = null,
  along: Writes = {},
): Promise<Result<SignedEntry>> {
  const entry = signEntry(workspace, command, planned, reverses);
  if (!entry.ok) return entry;
  const written = await writeEntry(workspace, entry.value, along);
  if (!written.ok) return written;
  // The change is on disk whatever becomes of this: the next opening finds the database ahead and checks it from there.
  await writeKeyring(workspace);
  return entry;
}

/** The next entry, signed by the person who opened. Problems: input-invalid, as of `commit`. */
export function signEntry(
  workspace: Workspace,
  command: AuditedCommandName,
  planned: Omit<Planned<unknown>, 'output'>,
  reverses: number | null = null,
  purge: AuditPayload['purge'] | null = null,
): Result<SignedEntry> {
  const { audit, documents, keyring } = workspace;
  const standing = obstacles(documents.all, planned.change);
  if (standing.length > 0) return fail('input-invalid', { field: command, documents: standing });
  const payload = {
    salt: bytesToHex(randomBytes(16)),
    change: planned.change,
    about: planned.about,
    stack: planned.stack,
    reverses,
    ...(purge === null ? {} : { purge }),
  };
  const said = { at: workspace.now(), user: keyring.person.user, command };
  const { header } = nextEntry(
    'audit',
    audit.head,
    keyring.workspace,
    keyring.person.signingKey,
    said,
    payload,
  ).entry;
  return ok({ header, payload });
}

/** How the database looks once the entry, and what a purge takes and leaves beside it, are in it. */
export function stateAfter(
  { documents, keyring }: Workspace,
  { header, payload }: SignedEntry,
  purge: Pick<PurgePlan, 'removed' | 'added' | 'updated'> | null,
): DatabaseState {
  const { added, updated, removed } = payload.change;
  const more = added.length + (purge?.added.length ?? 0);
  const less = removed.length + (purge?.removed.length ?? 0);
  const gone = [...(purge?.removed ?? []), ...removed.map(({ id }) => id)];
  const changed = [...added, ...updated.map(({ after }) => after)];
  const left = [...(purge?.updated ?? []), ...(purge?.added ?? []), ...changed];
  return {
    entry: header.number,
    documents: documents.all.size + more - less,
    mark: documents.markAfter(gone, left),
    migration: keyring.layout,
  };
}

/** The entry, its change and the state of the database, in one transaction. Problems: disk-full, timed-out. */
export async function writeEntry(
  workspace: Workspace,
  entry: SignedEntry,
  along: Writes = {},
): Promise<Result<null>> {
  const { audit, database, documents, keyring } = workspace;
  const { change } = entry.payload;
  const head = headOf(entry);
  const prepared = await documents.prepare(change);
  const state = stateAfter(workspace, entry, null);
  const put = [
    ...prepared.put,
    ...(await sealEntry(keyring.content, 'audit', entry)),
    ...(await sealState(keyring.content, state)),
    ...(along.put ?? []),
  ];
  const written = await database.write({
    put,
    remove: along.remove ?? [],
    removeOwners: [...prepared.removeOwners, ...(along.removeOwners ?? [])],
  });
  if (!written.ok) return written;

  prepared.written();
  audit.appended(entry, head);
  keyring.setHead(head);
  const kinds = new Set(
    [...change.added, ...change.removed, ...change.updated.map(({ after }) => after)].map(
      (document) => document.kind,
    ),
  );
  if (kinds.has('source')) await workspace.index.show(documents.of('source'));
  workspace.tell({ kind: 'changed', documents: [...kinds] });
  return ok(null);
}

/** Problems: role-insufficient. */
export function allowed({ keyring }: Workspace, right: Right): Result<null> {
  const { role } = keyring.person;
  return mayDo(role, right) ? ok(null) : fail('role-insufficient', { role, right });
}

/** Nothing has come since that could. */
const nothingReversed: ReadonlyMap<number, number> = new Map();

/** Plans a command on the documents as they are when its turn comes, and writes what it plans. */
export function execute(
  workspace: Workspace,
  { name, input }: VaultContract['execute']['input'],
): Promise<Result<VaultContract['execute']['output']>> {
  return workspace.changes.run(async () => {
    const command = commands[name] as
      | Command<unknown, VaultContract['execute']['output']['output']>
      | undefined;
    if (command === undefined) return fail('input-invalid', { field: 'name', value: name });
    const may = allowed(workspace, rightFor(name));
    if (!may.ok) return may;
    const planned = command.plan(planContext(workspace), input);
    if (!planned.ok) return planned;
    if (isEmpty(planned.value.change)) return fail('input-invalid', { field: name });
    const entry = await commit(workspace, name, planned.value);
    if (!entry.ok) return entry;
    const line = await historyLine(workspace, lineOf(entry.value), nothingReversed);
    return ok({ entry: line.number, output: planned.value.output, line });
  });
}
