// Takes away segments that no source and no entry of the audit lists: what an import left when the process was killed.
import { ok, type Result } from '#shared/model/problem';
import { type Workspace, writeKeyring } from './workspace';

const tables = ['records', 'understood', 'index'] as const;

/**
 * Call it within `workspace.imports`, so that no import is half way. Answers how many storages were swept. Problems:
 * those of reading the audit and of writing.
 */
export async function sweep(workspace: Workspace): Promise<Result<number>> {
  const { database, documents, index, audit, keyring } = workspace;
  const owners = new Set<string>(keyring.storages);
  for (const table of tables) for (const owner of await database.owners(table)) owners.add(String(owner));
  const known = new Set<string>([...documents.of('source').map(({ storage }) => storage), ...index.prefixes]);
  let unknown = [...owners].filter((owner) => !known.has(owner));
  if (unknown.length === 0) return ok(0);
  const lines = await audit.lines();
  if (!lines.ok) return lines;
  for (const { storages } of lines.value) for (const storage of storages) known.add(storage);
  unknown = unknown.filter((owner) => !known.has(owner));
  for (const owner of unknown) {
    const swept = await database.write({ removeOwners: tables.map((table) => ({ table, owner })) });
    if (!swept.ok) return swept;
  }
  const keys = keyring.storages.filter((storage) => !known.has(storage));
  if (keys.length > 0) {
    keyring.dropSources(keys);
    const written = await writeKeyring(workspace);
    if (!written.ok) return written;
  }
  return ok(unknown.length);
}
