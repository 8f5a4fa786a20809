// Purging under an authority: first what would go, for a person to review, then for good.

import { noChange } from '#shared/change/change';
import type { PurgeRow } from '#shared/contracts/purge-answers';
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { assemble } from '#shared/identity/entities';
import { pivotOfStatement } from '#shared/identity/pivots';
import { asId, type DocumentId, type EntityId, pivotOf } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { definitionOf } from '#shared/ontology/schemas';
import { pivotKey } from '#shared/storage/mention-keys';
import { known, notedElsewhere } from './backup-notes';
import { allowed } from './execute';
import { rotated } from './keys/rotation';
import { planPurge, type Reviewed } from './purge/plan-purge';
import { captionsAt, understoodRows, whatGoes } from './purge/what-goes';
import { joinedWith } from './queries/joined';
import { type MentionPlace, mentionsOf, placeOf } from './queries/mention-place';
import { rowsOf } from './queries/rows';
import { search } from './queries/search';
import { entityIn } from './queries/surroundings';
import { sourceTitle } from './queries/titles-of-sources';
import { aloneIn, turn } from './turning';
import type { Workspace } from './workspace';

/** Rows of one name that are shown beside a person's own. */
const MOST_ALIKE = 200;

/** Texts that a person is shown to look through. */
const MOST_TEXTS = 500;

const unreviewed: Reviewed = {
  authority: { by: '', number: '', date: '' },
  keep: [],
};

/** Nothing is changed. Problems: role-insufficient, not-found, on-hold, those of reading. */
export async function purgePreview(
  workspace: Workspace,
  { target, rows: chosen }: VaultContract['purgePreview']['input'],
): Promise<Result<VaultContract['purgePreview']['output']>> {
  const may = allowed(workspace, 'purge');
  if (!may.ok) return may;
  const rows = await candidateRows(workspace, target);
  if (!rows.ok) return rows;
  const certain = rows.value.filter(({ why }) => why === 'own');
  const goes = whatGoes(workspace, target, chosen ?? certain);
  if (!goes.ok) return goes;
  const planned = await planPurge(workspace, target, goes.value, unreviewed);
  if (!planned.ok) return planned;
  const { state: _, authority: __, emptied: ___, ...facts } = planned.value.facts;
  const { texts } = planned.value;
  return ok({ rows: rows.value, facts, texts: texts.slice(0, MOST_TEXTS), textsOf: texts.length });
}

async function candidateRows(
  workspace: Workspace,
  target: VaultContract['purgePreview']['input']['target'],
): Promise<Result<readonly PurgeRow[]>> {
  const found = new Map<string, Omit<PurgeRow, 'captions'>>();
  const add = (source: PurgeRow['source'], row: number, why: PurgeRow['why']): void => {
    const name = `${source}/${row}`;
    const document = workspace.documents.all.get(asId<DocumentId>(source));
    if (found.has(name) || document?.kind !== 'source') return;
    found.set(name, { source, sourceTitle: sourceTitle(document), row, why });
  };
  const named = async (): Promise<Result<readonly PurgeRow[]>> => {
    const rows: PurgeRow[] = [];
    for (const row of found.values()) {
      const captions = await captionsAt(workspace, row.source, row.row);
      if (!captions.ok) return captions;
      rows.push({ ...row, captions: captions.value });
    }
    return ok(rows);
  };
  if (target.kind === 'rows') for (const { source, row } of target.rows) add(source, row, 'own');
  if (target.kind !== 'person') return named();

  const known = await ownPlaces(workspace, target.id);
  if (!known.ok) return known;
  const own = known.value;
  if (own.length === 0) return fail('not-found', { kind: 'entity', id: target.id });
  for (const { source, head } of own) add(source.id, head.row, 'own');
  const names = new Set<string>();
  const pivots = new Set<string>();
  const slots = new Set(own.map(({ source, head }) => `${source.id}/${head.row}#${head.slot}`));
  for (const { source, head } of own) {
    const read = await understoodRows(workspace, { source, rows: [head.row] });
    if (!read.ok) return read;
    for (const { row, mentions } of read.value)
      for (const { slot, statements } of mentions) {
        if (!slots.has(`${source.id}/${row}#${slot}`)) continue;
        for (const { property, value, written } of statements) {
          if (definitionOf(property).type === 'name') names.add(written);
          const pivot = pivotOfStatement(property, value);
          if (pivot !== null) pivots.add(pivot);
        }
      }
  }
  for (const pivot of pivots)
    for (const ref of workspace.index.withKey(pivotKey(pivot)).slice(0, MOST_ALIKE)) {
      const place = placeOf(workspace, ref);
      if (place !== null) add(place.source.id, place.head.row, 'identifier');
    }
  for (const name of names) {
    const hits = await search(workspace, { query: name, limit: MOST_ALIKE });
    if (!hits.ok) return hits;
    for (const { source, row, why } of hits.value.hits) if (why.code === 'name') add(source, row, 'name');
  }
  return named();
}

/**
 * The mentions of the person and of nobody whom a person found to be somebody else: following decisions through the index
 * has these too, and assembling the last word. Problems: those of reading.
 */
async function ownPlaces(workspace: Workspace, id: EntityId): Promise<Result<readonly MentionPlace[]>> {
  const joined = joinedWith(workspace, mentionsOf(workspace, id), 'whole');
  if (pivotOf(id) !== null) return ok(joined);
  const rows = await rowsOf(workspace, joined);
  if (!rows.ok) return rows;
  const assembly = assemble(rows.value, workspace.documents.of('decision'));
  const own = entityIn(assembly, id);
  return ok(joined.filter(({ anchor }) => entityIn(assembly, anchor) === own));
}

/**
 * For good: rows, documents, history and backup. Problems: role-insufficient, reason-required, not-found, on-hold, those of
 * reading and writing.
 */
export function purge(
  workspace: Workspace,
  { target, rows, keep = [], authority }: VaultContract['purge']['input'],
  told: Serving<VaultContract['purge']['progress']>,
): Promise<Result<VaultContract['purge']['output']>> {
  return aloneIn(workspace, async () => {
    const may = allowed(workspace, 'purge');
    if (!may.ok) return may;
    if (authority.by.trim() === '') return fail('reason-required', {});
    const goes = whatGoes(workspace, target, rows);
    if (!goes.ok) return goes;
    if (target.kind !== 'source' && target.kind !== 'case' && goes.value.rows.length === 0)
      return fail('not-found', { kind: 'record' });
    const planned = await planPurge(workspace, target, goes.value, { authority, keep });
    if (!planned.ok) return planned;
    const next = await rotated(workspace.keyring.state, null, planned.value.plan.storages);
    if (!next.ok) return next;
    const { plan, facts } = planned.value;
    const entry = await turn(
      workspace,
      {
        command: 'purge',
        planned: { change: noChange, stack: 'purge', about: [] },
        next: next.value,
        purge: { plan, facts },
      },
      told.progress,
    );
    if (!entry.ok) return entry;
    const { person } = workspace.keyring;
    const { name: by, agency } = person;
    const copies = known(await notedElsewhere(workspace));
    return ok({ entry: entry.value, facts, by, agency, at: workspace.now(), copies });
  });
}
