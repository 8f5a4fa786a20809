// Plans a purge: everything that goes, everything that is left cleaned, and what is remembered to keep it from coming back.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { runsOf } from '#shared/audit/emptied';
import type { Authority, PurgeFacts } from '#shared/audit/types';
import { canonical } from '#shared/change/change';
import type { PurgeTarget, PurgeText } from '#shared/contracts/purge-answers';
import { blackedText } from '#shared/handling/blacked-text';
import { cleaned, textCleaner, wordsToClean } from '#shared/handling/clean-text';
import { isProtectedProperty } from '#shared/handling/protected-text';
import { fileMark, personMarks, rowMark, tombstoneHash } from '#shared/import/purged-marks';
import type { TombstoneDocument, WorkspaceDocument } from '#shared/model/documents';
import type { DocumentId, EntityId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { definitionOf } from '#shared/ontology/schemas';
import { isConcealedId } from '#shared/values/concealed-number';
import { constantKey } from '../keys/workspace-keys';
import { randomBytes } from '../sealing';
import { newId, type Workspace } from '../workspace';
import { boundAnew } from './bound-anew';
import { entriesThatGo, looksThatGo, undoneStorages } from './logs-purged';
import { ownWords } from './own-words';
import type { PurgePlan } from './purge-plan';
import { idsIn, orphaned, type WhatGoes } from './what-goes';

export interface PlannedPurge {
  readonly plan: PurgePlan;
  readonly facts: PurgeFacts;
  /** Of documents that are left, with words that are blacked out. */
  readonly texts: readonly PurgeText[];
}

/** What a person said of it. `keep`: documents whose texts stay as they are. */
export interface Reviewed {
  readonly authority: Authority;
  readonly keep: readonly DocumentId[];
}

/** Problems: on-hold, those of reading. */
export async function planPurge(
  workspace: Workspace,
  target: PurgeTarget,
  goes: WhatGoes,
  { authority, keep }: Reviewed,
): Promise<Result<PlannedPurge>> {
  const held = heldIn(workspace, goes);
  if (held !== null) return fail('on-hold', { authority: held });
  const { documents } = workspace;
  const content = await contentOf(workspace, goes);
  if (!content.ok) return content;
  const removed = removedDocuments(workspace, goes);
  const { written, names } = content.value;
  const clean =
    target.kind === 'person'
      ? textCleaner(wordsToClean(written), ownWords(workspace, goes, names))
      : textCleaner([]);
  const segments = await segmentsOf(workspace, goes);
  if (!segments.ok) return segments;
  const lose = goes.rows.map(({ source }) => source);
  const bound = await boundAnew(workspace, lose, segments.value);
  if (!bound.ok) return bound;
  const { contents, marks } = bound.value;
  const updated = leftDocuments(workspace, goes, removed, { clean, keep: new Set(keep), contents });
  const undone = await undoneStorages(workspace);
  if (!undone.ok) return undone;
  const entries = await entriesThatGo(workspace, removed, undone.value, clean);
  if (!entries.ok) return entries;

  const tombstone: TombstoneDocument = {
    kind: 'tombstone',
    id: newId<DocumentId>(),
    hashes: hashesOf(workspace, content.value.marks),
    authority,
    purgedAt: workspace.now(),
  };
  const plan: PurgePlan = {
    rows: segments.value,
    marks,
    storages: [...goes.sources.map(({ storage }) => storage), ...undone.value],
    indexes: [
      ...goes.rows.map(({ source }) => source.storage),
      // Those of several sources are under a prefix of their own.
      ...workspace.index.prefixes,
    ],
    entries: entries.value,
    looks: await looksThatGo(workspace, goes, removed, written, clean),
    removed: [...removed],
    updated,
    added: [tombstone],
  };
  const after = new Map<DocumentId, WorkspaceDocument>(documents.all);
  for (const id of removed) after.delete(id);
  for (const document of [...updated, tombstone]) after.set(document.id, document);
  const facts: PurgeFacts = {
    kind: target.kind,
    authority,
    rows: goes.rows.reduce((sum, { rows }) => sum + rows.length, 0) + rowsOfSources(goes),
    sources: goes.sources.length,
    documents: removed.size,
    entries: entries.value.length,
    looks: plan.looks.length,
    emptied: { entries: runsOf(plan.entries), looks: runsOf(plan.looks) },
    state: stateMark(after.values(), bytesToHex(randomBytes(16))),
  };
  const texts = updated.flatMap((after) => {
    const before = documents.all.get(after.id);
    return before === undefined ? [] : (blackedText(before, after) ?? []);
  });
  return ok({ plan, facts, texts });
}

/** `SALT:HASH` of all documents in order of their ids. */
export function stateMark(documents: Iterable<WorkspaceDocument>, salt: string): string {
  const all = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${salt}:${bytesToHex(sha256(utf8ToBytes(salt + canonical(all))))}`;
}

function rowsOfSources({ sources }: WhatGoes): number {
  return sources.reduce((sum, { counts }) => sum + counts.rows, 0);
}

/** The authority of a hold that stands over any of it. */
function heldIn({ documents }: Workspace, { rows, sources, caseDocument }: WhatGoes): string | null {
  const over = new Set<string>([
    ...rows.map(({ source }) => source.id),
    ...sources.map(({ id }) => id),
    ...(caseDocument === null ? [] : [caseDocument.id]),
  ]);
  for (const { caseId, sourceId } of documents.of('caseSource')) if (over.has(sourceId)) over.add(caseId);
  const hold = documents.of('hold').find(({ target }) => over.has(target));
  return hold === undefined ? null : `${hold.authority.by} ${hold.authority.number}`.trim();
}

interface Content {
  /** Names and identifiers as written. */
  readonly written: readonly string[];
  /** Names of people among them. */
  readonly names: readonly string[];
  readonly marks: readonly string[];
}

async function contentOf(workspace: Workspace, goes: WhatGoes): Promise<Result<Content>> {
  const written = new Set<string>();
  const names = new Set<string>();
  const marks = new Set<string>();
  for (const { source, rows } of goes.rows)
    for (const row of rows) {
      const stored = await workspace.segments.at(source, row);
      if (!stored.ok) return stored;
      const mark = rowMark(stored.value.record);
      if (mark !== null) marks.add(mark);
      for (const mention of stored.value.row.mentions) {
        for (const each of personMarks(mention)) marks.add(each);
        for (const statement of mention.statements) {
          const { type, identifies } = definitionOf(statement.property);
          if (type === 'name' || identifies) written.add(statement.written);
          // The row alone has it in full.
          if (isProtectedProperty(statement.property) || isConcealedId(statement.value)) {
            const cell =
              stored.value.record.cells[stored.value.record.columns.indexOf(statement.field ?? '')];
            if (cell != null) written.add(cell);
          }
          if (type === 'name' && mention.schema === 'person') names.add(statement.written);
        }
      }
    }
  for (const { sha256: digest } of goes.sources) marks.add(fileMark(digest));
  return ok({ written: [...written], names: [...names], marks: [...marks] });
}

function hashesOf({ keyring }: Workspace, marks: readonly string[]): readonly string[] {
  const key = constantKey(keyring.state.constant, 'tombstones');
  return marks.map((mark) => tombstoneHash(key, mark)).sort();
}

/** Documents that speak of nothing any more, or belong to a case or source that goes. */
function removedDocuments(workspace: Workspace, goes: WhatGoes): Set<DocumentId> {
  const { documents } = workspace;
  const removed = new Set<DocumentId>(goes.sources.map(({ id }) => id));
  if (goes.caseDocument !== null) removed.add(goes.caseDocument.id);
  const all = [...documents.all.values()];
  const gone = orphaned(workspace, goes, new Set(all.flatMap(idsIn)));
  for (const document of all) {
    const speaks = idsIn(document);
    if (speaks.some((id) => gone.has(id))) removed.add(document.id);
    if (document.kind === 'decision' && citesGone(document.evidence, goes)) removed.add(document.id);
    if (document.kind === 'caseSource' && removed.has(document.sourceId as unknown as DocumentId))
      removed.add(document.id);
    const { caseDocument } = goes;
    if (caseDocument !== null && 'caseId' in document && document.caseId === caseDocument.id)
      removed.add(document.id);
  }
  for (const item of documents.of('chartItem'))
    if (removed.has(item.chartId as unknown as DocumentId)) removed.add(item.id);
  return removed;
}

/** Frozen evidence keeps values as they were written. */
function citesGone(
  { evidence }: Extract<WorkspaceDocument, { kind: 'decision' }>['evidence'],
  goes: WhatGoes,
): boolean {
  const rows = new Map(goes.rows.map((each) => [each.source.id as string, new Set(each.rows)]));
  const sources = new Set<string>(goes.sources.map(({ id }) => id));
  return evidence.some(({ left, right }) =>
    [...left, ...right].some(
      ({ source, row }) => sources.has(source) || (rows.get(source)?.has(row) ?? false),
    ),
  );
}

interface Left {
  readonly clean: (text: string) => string;
  readonly keep: ReadonlySet<DocumentId>;
  /** What sources that lose rows are bound to afterwards, by storage. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Documents that stay and change: sources that lost rows, charts with links that are gone, texts with words that go. */
function leftDocuments(
  workspace: Workspace,
  goes: WhatGoes,
  removed: ReadonlySet<DocumentId>,
  { clean, keep, contents }: Left,
): readonly WorkspaceDocument[] {
  const lost = new Map(goes.rows.map((each) => [each.source.id as DocumentId, each.rows.length]));
  const updated: WorkspaceDocument[] = [];
  for (const document of workspace.documents.all.values()) {
    if (removed.has(document.id)) continue;
    let left: WorkspaceDocument = keep.has(document.id) ? document : cleaned(document, clean);
    const rows = lost.get(document.id);
    if (left.kind === 'source' && rows !== undefined) {
      const content = contents.get(left.storage);
      left = {
        ...left,
        purgedRows: left.purgedRows + rows,
        ...(content === undefined ? {} : { content }),
      };
    }
    if (left.kind === 'chart') {
      const hiddenLinks = left.hiddenLinks.filter((id) => !namesGone(workspace, goes, id));
      if (hiddenLinks.length < left.hiddenLinks.length) left = { ...left, hiddenLinks };
    }
    if (left !== document) updated.push(left);
  }
  return updated;
}

/** A link's id holds its row, or a thing and an identifier. */
function namesGone(workspace: Workspace, goes: WhatGoes, link: string): boolean {
  const [from = '', , to] = link.split('>');
  const ids = to === undefined ? [from] : [from, to].filter((id) => id.includes('#') || id.startsWith('~'));
  return orphaned(workspace, goes, ids as EntityId[]).size > 0;
}

/** In which segments the rows lie. Problems: those of reading. */
async function segmentsOf(workspace: Workspace, goes: WhatGoes): Promise<Result<PurgePlan['rows']>> {
  const found: Record<string, Record<number, number[]>> = {};
  for (const { source, rows } of goes.rows) {
    const directory = await workspace.segments.directory(source);
    if (!directory.ok) return directory;
    const segments: Record<number, number[]> = {};
    for (const row of rows) {
      const number = directory.value.firstRows.findLastIndex((first) => first <= row);
      segments[number] = [...(segments[number] ?? []), row];
    }
    found[source.storage] = segments;
  }
  return ok(found);
}
