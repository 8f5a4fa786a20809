// The one door: a planned change, its audit entry and the state of the database go to disk in one strict transaction.
// Nothing else writes documents.

import { bytesToHex } from '@noble/hashes/utils.js';
import { nextEntry } from '#shared/audit/chain';
import { isEmpty } from '#shared/change/change';
import { obstacles } from '#shared/change/references';
import { type AuditedCommandName, commands } from '#shared/commands/commands';
import type { Command, PlanContext, Planned } from '#shared/commands/types';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import { sealEntry } from './audit-log';
import type { Writes } from './database';
import { LAST_MIGRATION } from './migrations/migrations';
import { randomBytes } from './sealing';
import { sealState } from './state-row';
import { newId, type Workspace, writeKeyring } from './workspace';

export function planContext(workspace: Workspace): PlanContext {
  return {
    documents: workspace.documents.all,
    user: workspace.keyring.person.user,
    now: workspace.now(),
    newId,
  };
}

/**
 * Writes a planned change; call it within `workspace.changes`. Answers the entry's number. Problems: input-invalid (the
 * change does not fit the documents: a bug of the command), disk-full, timed-out.
 */
export async function commit(
  workspace: Workspace,
  command: AuditedCommandName,
  planned: Omit<Planned<unknown>, 'output'>,
  reverses: number | null = null,
  along: Writes = {},
): Promise<Result<number>> {
  const { audit, database, documents, keyring } = workspace;
  const standing = obstacles(documents.all, planned.change);
  if (standing.length > 0) return fail('input-invalid', { field: command, documents: standing });

  const payload = {
    salt: bytesToHex(randomBytes(16)),
    change: planned.change,
    about: planned.about,
    stack: planned.stack,
    reverses,
  };
  const said = { at: workspace.now(), user: keyring.person.user, command };
  const { entry, head } = nextEntry(audit.head, keyring.workspace, keyring.person.signingKey, said, payload);
  const prepared = await documents.prepare(planned.change);
  const count = documents.all.size + planned.change.added.length - planned.change.removed.length;
  const state = { entry: head.number, documents: count, migration: LAST_MIGRATION };
  const put = [
    ...prepared.put,
    ...(await sealEntry(keyring.content, entry)),
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
  // The change is on disk whatever becomes of this: the next opening finds the database ahead and checks it from there.
  await writeKeyring(workspace);
  const kinds = new Set(
    [
      ...planned.change.added,
      ...planned.change.removed,
      ...planned.change.updated.map(({ after }) => after),
    ].map((document) => document.kind),
  );
  if (kinds.has('source')) await workspace.index.show(documents.of('source'));
  workspace.tell({ kind: 'changed', documents: [...kinds] });
  return ok(head.number);
}

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
    const planned = command.plan(planContext(workspace), input);
    if (!planned.ok) return planned;
    if (isEmpty(planned.value.change)) return fail('input-invalid', { field: name });
    const entry = await commit(workspace, name, planned.value);
    return entry.ok ? ok({ entry: entry.value, output: planned.value.output }) : entry;
  });
}
