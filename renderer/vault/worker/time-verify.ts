// Measures checking a long audit: edits of one case are signed and written in bulk, then everything is verified.
import { bytesToHex } from '@noble/hashes/utils.js';
import { type ChainHead, nextEntry } from '#shared/audit/chain';
import { updating } from '#shared/commands/command';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { CaseDocument } from '#shared/model/documents';
import { fail, ok, type Result } from '#shared/model/problem';
import { sealEntry } from './chain-table';
import { gatherLogs } from './gathering';
import { LAST_MIGRATION } from './migrations/migrations';
import type { SealedRow } from './row-keys';
import { randomBytes } from './sealing';
import { sealState } from './state-row';
import { verify } from './verify';
import { type Workspace, writeKeyring } from './workspace';

const ENTRIES_A_WRITE = 500;

/** Needs a case. Problems: not-found, those of writing. */
export async function timeVerify(
  workspace: Workspace,
  { entries }: VaultContract['timeVerify']['input'],
  told: Serving<never>,
): Promise<Result<VaultContract['timeVerify']['output']>> {
  const [edited] = workspace.documents.of('case');
  if (edited === undefined) return fail('not-found', { kind: 'case' });
  const beganFilling = performance.now();
  const filled = await workspace.changes.run(() => fill(workspace, edited, entries));
  if (!filled.ok) return filled;
  // As on closing, which here would have to come ahead of time.
  const gathered = await gatherLogs(workspace, Number.POSITIVE_INFINITY);
  if (!gathered.ok) return gathered;
  const began = performance.now();
  const checked = await verify(workspace, { ...told, progress: () => undefined });
  if (!checked.ok) return checked;
  const { audit, faults } = checked.value;
  return ok({
    entries: audit.entries,
    faults: audit.faults.length + faults.length,
    fillMs: began - beganFilling,
    verifyMs: performance.now() - began,
  });
}

async function fill(workspace: Workspace, edited: CaseDocument, upTo: number): Promise<Result<null>> {
  const { audit, database, documents, keyring } = workspace;
  const { workspace: name, person } = keyring;
  let head: ChainHead = audit.head;
  let before = edited;
  let put: SealedRow[] = [];
  while (head.number < upTo) {
    const after = { ...before, lead: `Lead ${head.number}` };
    const payload = {
      salt: bytesToHex(randomBytes(16)),
      change: updating(before, after),
      about: [edited.id],
      stack: 'cases',
      reverses: null,
    };
    const said = { at: workspace.now(), user: person.user, command: 'case.edit' };
    const next = nextEntry('audit', head, name, person.signingKey, said, payload);
    put.push(...(await sealEntry(keyring.content, 'audit', next.entry)));
    head = next.head;
    before = after;
    if (put.length < ENTRIES_A_WRITE && head.number < upTo) continue;
    const prepared = await documents.prepare(updating(edited, before));
    const mark = documents.markAfter([], [before]);
    const state = { entry: head.number, documents: documents.all.size, mark, migration: LAST_MIGRATION };
    const written = await database.write({
      put: [...put, ...prepared.put, ...(await sealState(keyring.content, state))],
    });
    if (!written.ok) return written;
    prepared.written();
    put = [];
  }
  keyring.setHead(head);
  const noted = await writeKeyring(workspace);
  if (!noted.ok) return noted;
  const found = await audit.findHead();
  return found.ok ? ok(null) : found;
}
