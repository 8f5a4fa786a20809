// A briefing is composed as data, then rendered: withheld values never enter it.
import type { Connection } from '../connections/types';
import type { DisplayList } from '../graph/types';
import type {
  BriefingDocument,
  CaseDocument,
  DecisionDocument,
  RoleDocument,
  SourceDocument,
} from '../model/documents';
import type { EntityId, UserId } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';

/** Everything a briefing of one case is a function of. */
export interface BriefingState {
  readonly case: CaseDocument;
  readonly otherCases: readonly CaseDocument[];
  readonly sources: readonly SourceDocument[];
  readonly connections: readonly Connection[];
  /** Entities of the chart and of the connections. */
  readonly profiles: readonly Profile[];
  readonly links: readonly LinkFact[];
  /** Stated roles in this case; who is not here has none stated (unknown). */
  readonly roleOf: Readonly<Record<EntityId, RoleDocument['role']>>;
  /** The decisions the connections refer to. */
  readonly decisions: readonly DecisionDocument[];
  readonly userNames: Readonly<Record<UserId, string>>;
  readonly chart: DisplayList | null;
  readonly request: Omit<BriefingDocument, 'kind' | 'id'>;
  readonly madeByName: string;
  readonly agency: string;
}

/** For the own agency only in this version; other recipients come with their rules. */
export type Recipient = 'own-agency';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A name or value from a source, isolated in its own direction. */
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** A reference to a line of the source table, and the rows of that source. */
  | { readonly kind: 'source'; readonly number: number; readonly rows: readonly number[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  /** `lead`: it stands on the page of what comes next. */
  | { readonly kind: 'paragraph'; readonly lead?: boolean; readonly content: readonly Inline[] }
  | { readonly kind: 'notice'; readonly lead?: boolean; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      /** Empty where the heading above says it all. */
      readonly caption: readonly Inline[];
      /** Of the columns, in percent. */
      readonly widths: readonly number[];
      /** Kept on one page where it fits on one. */
      readonly together: boolean;
      readonly head: readonly (readonly Inline[])[];
      /** The last cell of a row that has fewer than the head fills what is left. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'chart'; readonly list: DisplayList; readonly caption: readonly Inline[] }
  | { readonly kind: 'pageBreak' };

export interface BriefingContent {
  readonly title: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  readonly direction: 'ltr' | 'rtl';
  /** Stands at head and foot of every page. */
  readonly marking: string;
  readonly blocks: readonly Block[];
}
