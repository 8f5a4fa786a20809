// Looks at everything: every seal, every segment's rows, the whole chains of the audit and the access log, and whether the
// documents are what the audit's changes add up to.
import type { ChainChecker, Sha256Of } from '#shared/audit/chain';
import { Emptied } from '#shared/audit/emptied';
import { Standing } from '#shared/audit/standing';
import type { AuditCheck, AuditEntry, Salted } from '#shared/audit/types';
import { apply, applyTo, type Change, canonical, conflicts, reverse } from '#shared/change/change';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { concealDocument } from '#shared/handling/conceal-document';
import { numberHash } from '#shared/handling/number-hash';
import { withoutIds } from '#shared/handling/renamed-ids';
import type { WorkspaceDocument } from '#shared/model/documents';
import type { DocumentId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import type { ReadEntry } from './chain-table';
import { judge } from './moved-rows';
import { stateMark } from './purge/plan-purge';
import { quickHash } from './quick-hash';
import { verifySource } from './verify-source';
import type { Workspace } from './workspace';

type Output = VaultContract['verify']['output'];
type Fault = Output['faults'][number];
type Told = Serving<VaultContract['verify']['progress']>;

export function verify(workspace: Workspace, told: Told): Promise<Result<Output>> {
  return workspace.changes.run(async () => {
    const faults: Fault[] = [];
    const sources = workspace.documents.of('source');
    const of = 3 + sources.reduce((sum, { segments }) => sum + segments, 0);
    let done = 0;
    const step = (): void => told.progress({ done: ++done, of });

    const expected = new Expected();
    const hash = await quickHash();
    const emptied = new Emptied();
    const audit = await checkAudit(workspace, expected, emptied, hash);
    step();
    const looks = await checkEach(
      workspace.access.everyEntry(),
      workspace.access.checker(hash),
      ({ entry }) => {
        if (entry.ok) emptied.look(entry.value.header, entry.value.payload);
      },
    );
    const access = withFaults(looks, emptied.lookFaults());
    step();
    faults.push(...(await documentFaults(workspace, expected)));
    step();
    let segments = 0;
    const unbound: string[] = [];
    for (const source of sources) {
      const of = await verifySource(workspace, source, step);
      segments += of.segments;
      faults.push(...of.faults);
      if (source.content === undefined) unbound.push(source.fileName);
      if (told.signal.aborted) return { ok: false, problem: { code: 'cancelled', facts: {} } };
    }
    return ok({ audit, access, segments, faults, unbound });
  });
}

async function checkEach<P extends Salted>(
  pages: AsyncGenerator<readonly ReadEntry<P>[]>,
  checker: ChainChecker,
  take: (entry: ReadEntry<P>) => void = () => undefined,
): Promise<AuditCheck> {
  for await (const page of pages)
    for (const read of page) {
      const { number, entry, texts } = read;
      take(read);
      checker.next({ number, entry: entry.ok ? entry.value : null, texts });
    }
  return checker.finish();
}

/** The chain, and whether each who signed had the right to what they did when they did it. */
async function checkAudit(
  { audit, keyring }: Workspace,
  expected: Expected,
  emptied: Emptied,
  hash: Sha256Of,
): Promise<AuditCheck> {
  const keyed = numberHash(keyring.numbers);
  const standing = new Standing(
    (before, after) =>
      canonical(concealDocument(before, keyed)) === canonical(after) ||
      canonical(withoutIds(before, keyed)) === canonical(withoutIds(after, keyed)),
  );
  const unrightful: number[] = [];
  const check = await checkEach(audit.everyEntry(), audit.checker(standing, hash), ({ number, entry }) => {
    if (!standing.take(number, entry.ok ? entry.value : null)) unrightful.push(number);
    if (!entry.ok) return;
    emptied.entry(entry.value.header, entry.value.payload);
    expected.take(entry.value);
  });
  return withFaults(check, [
    ...emptied.entryFaults(),
    ...unrightful.map((number) => ({ number, code: 'right' as const })),
  ]);
}

/** One an entry, in order: the chain's own come first. */
function withFaults(check: AuditCheck, more: AuditCheck['faults']): AuditCheck {
  const faults = new Map(check.faults.map((fault) => [fault.number, fault]));
  for (const fault of more) if (!faults.has(fault.number)) faults.set(fault.number, fault);
  return { ...check, faults: [...faults.values()].sort((a, b) => a.number - b.number) };
}

/** What the changes of the audit add up to. */
class Expected {
  readonly documents = new Map<DocumentId, WorkspaceDocument>();
  /** How the documents stood after the newest purge; null: there was none. */
  state: string | null = null;
  /** Changes since, oldest first. */
  since: Change[] = [];

  take({ header, payload }: AuditEntry): void {
    if (payload === null) return;
    // Under another name it is no purge, whatever it says: the entry is named, and the documents are held against the changes.
    if (payload.purge !== undefined && header.command === 'purge') {
      this.state = payload.purge.state;
      this.since = [];
    } else if (this.state === null) applyTo(this.documents, payload.change);
    else this.since.push(payload.change);
  }
}

async function documentFaults(workspace: Workspace, expected: Expected): Promise<Fault[]> {
  const { documents, database, keyring } = workspace;
  const faults: Fault[] = [];
  const stored = new Map<DocumentId, WorkspaceDocument>();
  const rows = await database.allRows('documents');
  for await (const { rowId, opened } of documents.everyRow(rows)) {
    if (opened.ok) stored.set(opened.value.id, opened.value);
    else {
      const own = rows.filter(({ key }) => key[0] === rowId);
      const code = await judge(keyring.content, 'documents', own, rows, opened.problem);
      faults.push({ table: 'documents', code, source: rowId });
    }
  }
  if (expected.state !== null)
    return [...faults, ...faultsSince(expected.state, expected.since, stored, (id) => documents.rowIdOf(id))];
  const damaged = new Set(faults.map(({ source }) => source));
  for (const [id, document] of expected.documents) {
    const rowId = documents.rowIdOf(id);
    const there = stored.get(id);
    if (damaged.has(rowId)) continue;
    if (there === undefined) faults.push({ table: 'documents', code: 'row-missing', source: rowId });
    // An older row put back opens well enough, but is not what the changes led to.
    else if (canonical(there) !== canonical(document))
      faults.push({ table: 'documents', code: 'row-swapped', source: rowId });
  }
  for (const id of stored.keys())
    if (!expected.documents.has(id))
      faults.push({ table: 'documents', code: 'row-swapped', source: documents.rowIdOf(id) });
  return faults;
}

/**
 * A purge takes changes out of the audit, and says how the documents then stood. Those of today must be what the changes
 * since have left, and with these taken back, what the purge said.
 */
function faultsSince(
  state: string,
  since: readonly Change[],
  stored: ReadonlyMap<DocumentId, WorkspaceDocument>,
  rowIdOf: (id: DocumentId) => string,
): readonly Fault[] {
  const fault = (source: string): Fault => ({ table: 'documents', code: 'row-swapped', source });
  let then = new Map(stored);
  for (const change of since.toReversed()) {
    const back = reverse(change);
    const others = conflicts(then, back);
    if (others.length > 0) return others.map((id) => fault(rowIdOf(id)));
    then = apply(then, back);
  }
  const holds = stateMark(then.values(), state.slice(0, state.indexOf(':'))) === state;
  return holds ? [] : [fault('')];
}
