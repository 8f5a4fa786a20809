// Looks at the workspace as a whole: what `verify` looks at, whether everything that a document names is there, and
// whether the backup, read back from the disk, would bring back what is here.
import { namedBy } from '#shared/change/references';
import type { CheckedBackup } from '#shared/contracts/backup-answers';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { eachFrame } from './backup-reading';
import { opensWith } from './opens-with';
import { verify } from './verify';
import type { Workspace } from './workspace';

type Output = VaultContract['check']['output'];

/** Problems: cancelled, those of reading. */
export async function check(
  workspace: Workspace,
  _: null,
  told: Serving<VaultContract['check']['progress']>,
): Promise<Result<Output>> {
  const verified = await verify(workspace, told);
  if (!verified.ok) return verified;
  // Not while they are being written: half of what is appended would seem to be a cut.
  const readIn = (place: KeptBackupPlace) =>
    workspace.background.run(() => readBack(workspace, place, told.signal));
  const backup = await readIn('beside');
  if (!backup.ok) return backup;
  const folder = await workspace.host.backupFolder(null);
  if (!folder.ok) return folder;
  const elsewhere = folder.value === null ? null : await readIn('elsewhere');
  // A stick that is not there is no fault of the workspace.
  if (elsewhere?.ok === false && elsewhere.problem.code !== 'backup-away') return elsewhere;
  return ok({
    ...verified.value,
    references: brokenReferences(workspace),
    backup: backup.value,
    elsewhere: elsewhere?.ok === true ? elsewhere.value : null,
  });
}

/** Documents that name one that is not there. */
function brokenReferences({ documents }: Workspace): Output['references'] {
  const { all } = documents;
  return [...all.values()].flatMap((document) => {
    const missing = namedBy(document).filter((id) => !all.has(id as DocumentId));
    return missing.length === 0 ? [] : [{ kind: document.kind, id: document.id, missing }];
  });
}

/** Opens every row of the backup file. */
async function readBack(
  { host, keyring, audit }: Workspace,
  place: KeptBackupPlace,
  signal: AbortSignal,
): Promise<Result<CheckedBackup>> {
  const size = await host.backupSize({ place });
  if (!size.ok) return size;
  let entries = 0;
  let rows = 0;
  let end = 0;
  let faults = 0;
  const read = await eachFrame(host, place, { from: 0, size: size.value.size }, async (frame, at) => {
    if (signal.aborted) return fail('cancelled');
    if (frame.kind === 'commit') {
      entries = frame.head.number;
      end = at;
    }
    if (frame.kind !== 'put') return ok(null);
    rows++;
    if (!(await opensWith(keyring, frame, null))) faults++;
    return ok(null);
  });
  if (!read.ok) return read;
  return ok({
    entries,
    behind: audit.head.number - entries,
    rows,
    bytes: size.value.size,
    faults,
    cut: size.value.size - end,
  });
}
