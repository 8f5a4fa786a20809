// A change that is in the keyring file and in the database: people, roles, keys. The file is written first and carries the
// signed entry along, so that after a crash whoever opens next finishes what was begun.
import type { AuditedCommandName } from '#shared/commands/commands';
import type { Planned } from '#shared/commands/types';
import { fail, ok, type Result } from '#shared/model/problem';
import { backUpAnew } from './backup';
import { fromBase64, toBase64 } from './base64';
import { type SignedEntry, signEntry, writeEntry } from './execute';
import { fromBytes, toBytes } from './json-bytes';
import type { KeyringState } from './keys/keyring';
import { labels } from './keys/workspace-keys';
import { type ResealingProgress, reseal } from './resealing';
import { seal, unseal } from './sealing';
import { type Workspace, writeKeyring } from './workspace';

/** Alone with the workspace: no call, import or backup is under way. */
export function aloneIn<T>(workspace: Workspace, work: () => Promise<T>): Promise<T> {
  return workspace.quiet.alone(() => workspace.background.run(() => workspace.changes.run(work)));
}

/**
 * Writes `next` and its entry; call it within `aloneIn`. Answers the entry's number. Problems: those of writing and
 * of `commit`.
 */
export async function turn(
  workspace: Workspace,
  command: AuditedCommandName,
  planned: Omit<Planned<unknown>, 'output'>,
  next: KeyringState,
  progress: (done: ResealingProgress) => void = () => undefined,
): Promise<Result<number>> {
  const { keyring } = workspace;
  const entry = signEntry(workspace, command, planned);
  if (!entry.ok) return entry;
  const label = labels.pending(keyring.workspace);
  const pending = toBase64(await seal(next.keys.content, label, toBytes(entry.value)));
  const before = keyring.state;
  keyring.adopt({ ...next, file: { ...next.file, pending } });
  const begun = await writeKeyring(workspace);
  if (!begun.ok) {
    keyring.adopt(before);
    return begun;
  }
  const done = await finishTurning(workspace, progress);
  return done.ok ? ok(entry.value.header.number) : done;
}

/**
 * Once documents and audit are read. Answers whether anything was left to do. Problems: keyring-damaged, those of
 * resealing and writing.
 */
export async function finishTurning(
  workspace: Workspace,
  progress: (done: ResealingProgress) => void = () => undefined,
): Promise<Result<boolean>> {
  const { audit, database, keyring } = workspace;
  const { former, pending } = keyring.state.file;
  if (former === null && pending === null) return ok(false);
  const resealed = await reseal(database, keyring, progress);
  if (!resealed.ok) return resealed;
  if (pending !== null) {
    const entry = await openPending(workspace, pending);
    if (!entry.ok) return entry;
    if (entry.value.header.number === audit.head.number + 1) {
      const written = await writeEntry(workspace, entry.value);
      if (!written.ok) return written;
    }
  }
  // The old backup opens with the old keys, which somebody who left may have.
  const kept = former === null ? ok(null) : await backUpAnew(workspace);
  if (!kept.ok) return kept;
  const { state } = keyring;
  keyring.adopt({ ...state, file: { ...state.file, former: null, pending: null } });
  const closed = await writeKeyring(workspace);
  return closed.ok ? ok(true) : closed;
}

async function openPending({ keyring }: Workspace, pending: string): Promise<Result<SignedEntry>> {
  const label = labels.pending(keyring.workspace);
  const plain = await unseal(keyring.content, label, fromBase64(pending));
  return plain === null ? fail('keyring-damaged', { message: 'pending' }) : ok(fromBytes<SignedEntry>(plain));
}
