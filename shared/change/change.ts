// A change is data: what was added, updated and removed. It can be applied, reversed and kept as history.

import type { WorkspaceDocument } from '../model/documents';
import type { DocumentId } from '../model/ids';

export interface Change {
  readonly added: readonly WorkspaceDocument[];
  readonly updated: readonly { readonly before: WorkspaceDocument; readonly after: WorkspaceDocument }[];
  readonly removed: readonly WorkspaceDocument[];
}

export type Documents = ReadonlyMap<DocumentId, WorkspaceDocument>;

export const noChange: Change = { added: [], updated: [], removed: [] };

export function reverse(change: Change): Change {
  return {
    added: change.removed,
    updated: change.updated.map(({ before, after }) => ({ before: after, after: before })),
    removed: change.added,
  };
}

export function isEmpty(change: Change): boolean {
  return change.added.length === 0 && change.updated.length === 0 && change.removed.length === 0;
}

/** Ids of the documents a change touches. */
export function touched(change: Change): readonly DocumentId[] {
  return [
    ...change.added.map((document) => document.id),
    ...change.updated.map(({ after }) => after.id),
    ...change.removed.map((document) => document.id),
  ];
}

/**
 * Where the change does not fit the documents as they stand: an added id that exists, an updated or removed document
 * that is not what the change says it was. An empty list means it applies.
 */
export function conflicts(documents: Documents, change: Change): readonly DocumentId[] {
  const found: DocumentId[] = [];
  for (const document of change.added) if (documents.has(document.id)) found.push(document.id);
  for (const { before } of change.updated)
    if (!sameDocument(documents.get(before.id), before)) found.push(before.id);
  for (const document of change.removed)
    if (!sameDocument(documents.get(document.id), document)) found.push(document.id);
  return found;
}

/** The documents after the change; the argument is left alone. */
export function apply(documents: Documents, change: Change): Map<DocumentId, WorkspaceDocument> {
  const after = new Map(documents);
  applyTo(after, change);
  return after;
}

/** As `apply`, within the documents given: for many changes one after the other. */
export function applyTo(documents: Map<DocumentId, WorkspaceDocument>, change: Change): void {
  for (const document of change.removed) documents.delete(document.id);
  for (const document of change.added) documents.set(document.id, document);
  for (const { after } of change.updated) documents.set(after.id, after);
}

/** Equal content, whatever the order of keys. */
export function sameDocument(a: WorkspaceDocument | undefined, b: WorkspaceDocument): boolean {
  return a !== undefined && canonical(a) === canonical(b);
}

/** JSON with sorted keys: what "the same state" is compared by, and what is hashed. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    // Verifying a long audit spends most of its time here: no lists are made that are not needed.
    const members = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const key of Object.keys(members).sort()) {
      const member = members[key];
      if (member !== undefined)
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
    }
    return `{${text}}`;
  }
  return JSON.stringify(value);
}
