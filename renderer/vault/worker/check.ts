// Looks at the workspace as a whole: what `verify` looks at, whether everything that a document names is there, and
// whether the backup, read back from the disk, would bring back what is here.

import { emptyHead, headOf } from '#shared/audit/chain';
import { namedBy } from '#shared/change/references';
import type { CheckedBackup } from '#shared/contracts/backup-answers';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { backUpBoth, outdate } from './backup-elsewhere';
import { notedBeside, notedElsewhere } from './backup-notes';
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
  const isWhole = hasNoFault(verified.value);
  // Not while they are being written: half of what is appended would seem to be a cut.
  const readIn = (place: KeptBackupPlace) =>
    workspace.background.run(() => readBack(workspace, place, isWhole, told.signal));
  const backup = await readIn('beside');
  if (!backup.ok) return backup;
  const folder = await workspace.host.backupFolder(null);
  if (!folder.ok) return folder;
  const elsewhere = folder.value === null ? null : await readIn('elsewhere');
  // A stick that is not there is no fault of the workspace.
  if (elsewhere?.ok === false && elsewhere.problem.code !== 'backup-away') return elsewhere;
  if (backup.value.mends || (elsewhere?.ok === true && elsewhere.value.mends))
    void workspace.background.run(() => backUpBoth(workspace));
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

/** Of the workspace itself: what is damaged here must not take the place of what a backup may still hold whole. */
function hasNoFault({ audit, access, faults }: Pick<Output, 'audit' | 'access' | 'faults'>): boolean {
  return audit.faults.length + access.faults.length + faults.length === 0;
}

/** Opens every row of the backup file. What is wrong with it is noted, so that it is written anew, where `mayMend`. */
async function readBack(
  workspace: Workspace,
  place: KeptBackupPlace,
  mayMend: boolean,
  signal: AbortSignal,
): Promise<Result<CheckedBackup>> {
  const { host, keyring, audit, backups } = workspace;
  const there = await host.backupSize({ place });
  if (!there.ok) return there;
  const { size } = there.value;
  let head = emptyHead;
  let rows = 0;
  let end = 0;
  let whole = 0;
  let faults = 0;
  const read = await eachFrame(host, { place, file: 'kept' }, { from: 0, size }, async (frame, at) => {
    if (signal.aborted) return fail('cancelled');
    whole = at;
    if (frame.kind === 'commit') {
      head = frame.head;
      end = at;
    }
    if (frame.kind !== 'put') return ok(null);
    rows++;
    if (!(await opensWith(keyring, frame, null))) faults++;
    return ok(null);
  });
  if (!read.ok) return read;
  const written = place === 'beside' ? await notedBeside(workspace) : (await notedElsewhere(workspace)).now;
  const damagedAfter = size > 0 && written !== null && whole < written.size ? whole : null;
  const entries = head.number;
  const own = entries > 0 && entries <= audit.head.number ? await audit.entry(entries) : null;
  // An entry that cannot be read here is told elsewhere.
  const ahead = entries > audit.head.number || (own?.ok === true && headOf(own.value).hash !== head.hash);
  const isDamaged = damagedAfter !== null || faults > 0;
  const mends = isDamaged && !ahead && mayMend && workspace.writable;
  if (mends) {
    backups.damaged.add(place);
    const noted = await outdate(workspace, place);
    if (!noted.ok) return noted;
  }
  const behind = Math.max(0, audit.head.number - entries);
  return ok({ entries, behind, ahead, rows, bytes: size, faults, cut: size - end, damagedAfter, mends });
}
