// Runs what a workspace of an earlier version still lacks, and notes after each migration that it is done.
import type { DocumentId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { commit } from '../execute';
import { type DatabaseState, readState, sealState } from '../state-row';
import { type Workspace, writeKeyring } from '../workspace';
import { LAST_MIGRATION, migrations } from './migrations';

/** Answers the names of what was run. Problems: workspace-newer, and those of writing. */
export async function migrate(
  workspace: Workspace,
  state: DatabaseState,
): Promise<Result<readonly string[]>> {
  if (state.migration > LAST_MIGRATION)
    return fail('workspace-newer', { format: state.migration, known: LAST_MIGRATION });
  const ran: string[] = [];
  const missing = migrations.filter(({ number }) => number > state.migration);
  if (workspace.keyring.layout < LAST_MIGRATION) {
    // Before anything is changed: an older program must not open what is half-way.
    workspace.keyring.setLayout(LAST_MIGRATION);
    const told = await writeKeyring(workspace);
    if (!told.ok) return told;
  }
  for (const migration of missing) {
    for (let more = true; more; ) {
      const done = await migration.batch(workspace);
      if (!done.ok) return done;
      more = done.value.more;
      const { leaves } = done.value;
      if (leaves === undefined) continue;
      const about = [workspace.keyring.person.user as UserId & DocumentId];
      const written = await workspace.changes.run(() =>
        commit(workspace, leaves.command, { change: leaves.change, stack: 'workspace', about }),
      );
      if (!written.ok) return written;
    }
    // A migration may have made a change of documents.
    const now = await readState(workspace.database, workspace.keyring.content);
    if (!now.ok) return now;
    const noted = await workspace.database.write({
      put: await sealState(workspace.keyring.content, {
        ...(now.value ?? state),
        mark: workspace.documents.mark,
        migration: migration.number,
      }),
    });
    if (!noted.ok) return noted;
    ran.push(migration.name);
  }
  return ok(ran);
}
