// What of a purge is shown before it: what may go, and which words documents that stay would lose.
import type { DocumentKind } from '../model/documents';
import type { CaseId, DocumentId, EntityId, SourceId } from '../model/ids';

export type PurgeTarget =
  | { readonly kind: 'rows'; readonly rows: readonly { readonly source: SourceId; readonly row: number }[] }
  | { readonly kind: 'person'; readonly id: EntityId }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'case'; readonly caseId: CaseId };

/** A row that may go, for a person to review. */
export interface PurgeRow {
  readonly source: SourceId;
  readonly sourceTitle: string;
  readonly row: number;
  /** What the row tells of. */
  readonly captions: readonly string[];
  /** It is the thing itself, shares an identifier with it, or has its name. */
  readonly why: 'own' | 'identifier' | 'name';
}

export interface TextPart {
  readonly text: string;
  readonly goes: boolean;
}

/** A document that stays and loses words: each text in it, with some of what stands around them. */
export interface PurgeText {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly places: readonly (readonly TextPart[])[];
}
