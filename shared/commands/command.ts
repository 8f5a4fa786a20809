// Small pieces that commands are made of.
import type { Change, Documents } from '../change/change';
import { noChange } from '../change/change';
import type { DocumentKind, DocumentOf, WorkspaceDocument } from '../model/documents';
import type { DocumentId } from '../model/ids';
import { fail, ok, type Result } from '../model/problem';
import type { Command, Planned } from './types';

/** Names a command; only so that its input and output types are inferred. */
export function command<Input, Output>(definition: Command<Input, Output>): Command<Input, Output> {
  return definition;
}

export function find<K extends DocumentKind>(
  documents: Documents,
  kind: K,
  id: DocumentId,
): Result<DocumentOf<K>> {
  const document = documents.get(id);
  return document?.kind === kind ? ok(document as DocumentOf<K>) : fail('not-found', { kind, id });
}

export function allOf<K extends DocumentKind>(documents: Documents, kind: K): DocumentOf<K>[] {
  const found: DocumentOf<K>[] = [];
  for (const document of documents.values())
    if (document.kind === kind) found.push(document as DocumentOf<K>);
  return found;
}

export function adding(...added: WorkspaceDocument[]): Change {
  return { ...noChange, added };
}

export function updating(before: WorkspaceDocument, after: WorkspaceDocument): Change {
  return { ...noChange, updated: [{ before, after }] };
}

export function planned<Output>(
  change: Change,
  output: Output,
  stack: string,
  about: readonly DocumentId[],
): Result<Planned<Output>> {
  return ok({ change, output, stack, about });
}
