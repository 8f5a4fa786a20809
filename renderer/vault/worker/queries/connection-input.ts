// Gathers what connections are a function of: everything while a workspace is small; beyond that the cases' rows, the
// rows elsewhere that share a key with them, and the rows joined with those.
import type { ConnectionInput } from '#shared/connections/types';
import { assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import { ok, type Result } from '#shared/model/problem';
import type { Profile } from '#shared/model/record';
import { definitionOf } from '#shared/ontology/schemas';
import { tokenPlace } from '#shared/storage/index-lookup';
import { mentionKeys } from '#shared/storage/mention-keys';
import { noMentions, unionOf } from '#shared/storage/mention-set';
import { searchTokens } from '#shared/values/name';
import { keysOf, valueTypes } from '#shared/values/registry';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';
import { joinedWith } from './joined';
import { type MentionPlace, mentionsAt, placeOf } from './mention-place';
import { allRowsOf, rowsOf } from './rows';

/** Mentions up to which everything is compared with everything that shares a key. */
const SMALL = 50_000;

/** Mentions of one key that are read for a case; a key that more carry is left to narrower ones. */
const MOST_OF_A_KEY = 2_000;

/** Problems: row-missing, row-damaged. */
export async function connectionInput(workspace: Workspace): Promise<Result<ConnectionInput>> {
  const { documents, index } = workspace;
  const complete = await index.complete();
  if (!complete.ok) return complete;
  const rows = index.mentions <= SMALL ? await everyRow(workspace) : await rowsThatMatter(workspace);
  if (!rows.ok) return rows;
  const decisions = documents.of('decision');
  const { profiles, links } = assemble(rows.value, decisions);
  return ok({
    cases: documents.of('case'),
    sources: documents.of('source'),
    caseSources: documents.of('caseSource').map(({ caseId, sourceId }) => ({ caseId, sourceId })),
    profiles,
    links,
    decisions,
    frequencies: {
      epoch: workspace.audit.head.number,
      total: index.mentions,
      counts: countsOf(workspace, profiles),
    },
  });
}

async function everyRow(workspace: Workspace): Promise<Result<AssemblyRow[]>> {
  const rows: AssemblyRow[] = [];
  for (const source of workspace.documents.of('source')) {
    const own = await allRowsOf(workspace, source);
    if (!own.ok) return own;
    for (const row of own.value) rows.push(row);
  }
  return ok(rows);
}

async function rowsThatMatter(workspace: Workspace): Promise<Result<AssemblyRow[]>> {
  const { documents, index } = workspace;
  const used = new Set(documents.of('caseSource').map(({ sourceId }) => sourceId));
  const rows = new Map<string, AssemblyRow>();
  const keep = (found: readonly AssemblyRow[]): void => {
    for (const row of found) rows.set(`${row.source.id}/${row.row.row}`, row);
  };
  const keys = new Set<string>();
  for (const source of documents.of('source').filter(({ id }) => used.has(id))) {
    const own = await allRowsOf(workspace, source);
    if (!own.ok) return own;
    keep(own.value);
    for (const { row } of own.value)
      for (const mention of row.mentions) for (const key of mentionKeys(mention).keys) keys.add(key);
  }
  const elsewhere = new Map<string, MentionPlace>();
  const take = (ref: MentionRef): void => {
    const place = placeOf(workspace, ref);
    if (place === null || used.has(place.source.id)) return;
    elsewhere.set(`${place.source.id}/${place.head.row}`, place);
  };
  for (const key of keys) {
    // Record ids and countries alone say nothing of two sources' things being one.
    if (key.startsWith('=') || key.startsWith('id:') || key.startsWith('country:')) continue;
    const refs = index.withKey(key);
    if (refs.length <= MOST_OF_A_KEY) for (const ref of refs) take(ref);
  }
  const beside = [...elsewhere.values()].flatMap((place) =>
    mentionsAt(workspace, place.source.id, place.head.row).flatMap((ref) => placeOf(workspace, ref) ?? []),
  );
  const found = await rowsOf(workspace, joinedWith(workspace, beside, 'named'));
  if (!found.ok) return found;
  keep(found.value);
  return ok([...rows.values()]);
}

/** How many mentions of the whole workspace carry each value that the profiles show. */
function countsOf(workspace: Workspace, profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const { index } = workspace;
  const counts = new Map<string, number>();
  for (const { statements } of profiles)
    for (const { property, value } of statements) {
      if (value === '') continue;
      const { type, identifies, pivot } = definitionOf(property);
      if (type === 'name')
        for (const word of searchTokens(valueTypes.name.decode(value))) {
          const key = `word:${word}`;
          if (!counts.has(key)) counts.set(key, wordCount(workspace, word));
        }
      if (!identifies && pivot === null && type !== 'country') continue;
      for (const key of keysOf(property, value)) if (!counts.has(key)) counts.set(key, index.frequency(key));
    }
  return counts;
}

function wordCount({ index }: Workspace, word: string): number {
  return index.count(
    index.sets(({ index: { tokens, tokenLists } }) => {
      const place = tokenPlace(tokens, word);
      return tokens[place] === word ? unionOf(tokenLists, [place]) : noMentions;
    }),
  );
}
