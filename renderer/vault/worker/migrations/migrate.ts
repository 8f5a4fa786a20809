// Runs what a workspace of an earlier version still lacks, and notes after each batch how far it is: whoever opens next goes on
// there.
import type { DocumentId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { outdateBoth } from '../backup-elsewhere';
import type { Writes } from '../database';
import { commit } from '../execute';
import type { TellStep } from '../long-steps';
import { type DatabaseState, readState, sealState } from '../state-row';
import { type Workspace, writeKeyring } from '../workspace';
import { LAST_MIGRATION, migrations } from './migrations';

/** Answers the names of what was run. Problems: workspace-newer, and those of writing. */
export async function migrate(
  workspace: Workspace,
  state: DatabaseState,
  tell: TellStep,
): Promise<Result<readonly string[]>> {
  if (state.migration > LAST_MIGRATION)
    return fail('workspace-newer', { format: state.migration, known: LAST_MIGRATION });
  const ran = { names: [] as string[], at: state.migration, outdated: false };
  const missing = migrations.filter(({ number }) => number > state.migration);
  if (workspace.keyring.layout < LAST_MIGRATION) {
    // Before anything is changed: an older program must not open what is half-way.
    workspace.keyring.setLayout(LAST_MIGRATION);
    const told = await writeKeyring(workspace);
    if (!told.ok) return told;
  }
  let from = state.migrating ?? null;
  for (const migration of missing) {
    for (let isLast = false; !isLast; ) {
      const step = await migration.batch(workspace, from);
      if (!step.ok) return step;
      const { done, of, next, leaves, writes = {} } = step.value;
      if (leaves !== undefined) {
        const about = [workspace.keyring.person.user as UserId & DocumentId];
        const changed = await workspace.changes.run(() =>
          commit(workspace, leaves.command, { change: leaves.change, stack: 'workspace', about }),
        );
        if (!changed.ok) return changed;
      }
      // The backups hold these rows as they were, and would bring them back as if they were up to date.
      const outdated = writes.put !== undefined && !ran.outdated ? await outdateBoth(workspace) : ok(null);
      if (!outdated.ok) return outdated;
      ran.outdated ||= writes.put !== undefined;
      const noted = await note(workspace, state, next === null ? migration.number : ran.at, next, writes);
      if (!noted.ok) return noted;
      if (of > 0) tell({ step: 'migrate', done, of });
      from = next;
      isLast = next === null;
    }
    ran.at = migration.number;
    ran.names.push(migration.name);
  }
  return ok(ran.names);
}

/** What a batch changes and how far that is, in one transaction. */
async function note(
  { database, documents, keyring }: Workspace,
  before: DatabaseState,
  migration: number,
  migrating: string | null,
  writes: Writes,
): Promise<Result<null>> {
  // A migration may have made a change of documents.
  const now = await readState(database, keyring.content);
  if (!now.ok) return now;
  const { migrating: _, ...state } = now.value ?? before;
  const sealed = await sealState(keyring.content, {
    ...state,
    mark: documents.mark,
    migration,
    ...(migrating === null ? {} : { migrating }),
  });
  return database.write({ ...writes, put: [...(writes.put ?? []), ...sealed] });
}
