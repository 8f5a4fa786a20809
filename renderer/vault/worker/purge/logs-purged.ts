// What a purge takes out of the two logs: entries and looks keep their header, by which the chain holds, and lose the rest.
import type { AccessPayload } from '#shared/access/types';
import { touched } from '#shared/change/change';
import { cleaned, mentions } from '#shared/handling/clean-text';
import { asId, type DocumentId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { mentionsOf } from '../queries/mention-place';
import type { Workspace } from '../workspace';
import { orphaned, type WhatGoes } from './what-goes';

/** Rows of imports that were undone are kept for a redo, until a purge. Problems: those of reading the audit. */
export async function undoneStorages({ audit, documents }: Workspace): Promise<Result<ReadonlySet<string>>> {
  const lines = await audit.lines();
  if (!lines.ok) return lines;
  const undone = new Set(lines.value.flatMap(({ storages }) => storages));
  for (const { storage } of documents.of('source')) undone.delete(storage);
  return ok(undone);
}

/** Entries whose change holds a document that goes, or a word that goes. Problems: those of reading the audit. */
export async function entriesThatGo(
  { audit }: Workspace,
  removed: ReadonlySet<DocumentId>,
  undone: ReadonlySet<string>,
  clean: (text: string) => string,
): Promise<Result<readonly number[]>> {
  const numbers: number[] = [];
  for await (const page of audit.everyEntry())
    for (const { number, entry } of page) {
      if (!entry.ok) return entry;
      const { payload } = entry.value;
      if (payload === null) continue;
      const { added, removed: taken } = payload.change;
      const holds =
        touched(payload.change).some((id) => removed.has(id)) ||
        [...added, ...taken].some((each) => each.kind === 'source' && undone.has(each.storage)) ||
        cleaned(payload, clean) !== payload;
      if (holds) numbers.push(number);
    }
  return ok(numbers);
}

/** Looks at things that nothing tells of any more, searches that found them, and whatever holds a word that goes. */
export async function looksThatGo(
  workspace: Workspace,
  goes: WhatGoes,
  removed: ReadonlySet<DocumentId>,
  written: readonly string[],
  clean: (text: string) => string,
): Promise<readonly number[]> {
  // What is typed to find somebody is often one name of several.
  const speaksOf = mentions(written);
  const looks = await workspace.access.entries();
  const seen = new Set(looks.flatMap(({ payload }) => (payload === null ? [] : thingsIn(payload))));
  // What went by other ways, such as an undone import, is not gone by this purge.
  const there = [...seen].filter((id) => mentionsOf(workspace, asId<EntityId>(id)).length > 0);
  const gone = orphaned(workspace, goes, there);
  return looks
    .filter(
      ({ payload }) =>
        payload !== null &&
        (thingsIn(payload).some((id) => gone.has(id)) ||
          (payload.about.document !== null && removed.has(payload.about.document)) ||
          speaksOf(payload.about.text) ||
          speaksOf(payload.purpose) ||
          cleaned(payload, clean) !== payload),
    )
    .map(({ header }) => header.number);
}

function thingsIn({ about: { id, anchors } }: AccessPayload): readonly string[] {
  return id === null ? anchors : [id, ...anchors];
}
