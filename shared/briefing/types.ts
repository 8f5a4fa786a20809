// A briefing is composed as data, then rendered: withheld values never enter it.
import type { Connection } from '../connections/types';
import type { SheetMarks } from '../graph/sheet-marks';
import type { DisplayList, NoticeBehind } from '../graph/types';
import type { Protected } from '../handling/protection';
import type {
  BriefingDocument,
  CaseDocument,
  DecisionDocument,
  RoleDocument,
  SourceDocument,
} from '../model/documents';
import type { EntityId, UserId } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';

/** What a person asks for. */
export type BriefingRequest = Omit<BriefingDocument, 'kind' | 'id' | 'lowered' | 'protected'> & {
  /** Why the marking is lower than sources ask; empty where none does. */
  readonly markingReason: string;
  /** Why protected people are named; empty: they are not. */
  readonly protectedReason: string;
};

/** Everything a briefing of one case is a function of. */
export interface BriefingState {
  readonly case: CaseDocument;
  readonly otherCases: readonly CaseDocument[];
  readonly sources: readonly SourceDocument[];
  readonly connections: readonly Connection[];
  /** Entities of the chart and of the connections. */
  readonly profiles: readonly Profile[];
  readonly links: readonly LinkFact[];
  /** The notice behind each that has one, and on whose word. */
  readonly notices: Readonly<Record<EntityId, NoticeBehind>>;
  /** Stated roles in this case; who is not here has none stated (unknown). */
  readonly roleOf: Readonly<Record<EntityId, RoleDocument['role']>>;
  /** Who is protected, in whatever case that is known. */
  readonly protected: Protected;
  /** The decisions the connections refer to. */
  readonly decisions: readonly DecisionDocument[];
  readonly userNames: Readonly<Record<UserId, string>>;
  readonly chart: DisplayList | null;
  readonly request: BriefingRequest;
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
  /** A line of its own in small letters, from a source or computed: a digest. */
  | { readonly kind: 'fine'; readonly text: string }
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
      /** Rows as high as a signature. */
      readonly toSign?: true;
      readonly head: readonly (readonly Inline[])[];
      /** The last cell of a row that has fewer than the head fills what is left. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly kind: 'chart';
      readonly list: DisplayList;
      readonly marks: SheetMarks;
      /** CSS pixels for one of the chart. */
      readonly scale: number;
      /** CSS pixels that the legend beneath takes the width of; null: none. */
      readonly legendWidth: number | null;
      readonly caption: readonly Inline[];
    }
  /** Blocks on sheets of their own; `across`: the sheets lie on their long side. */
  | { readonly kind: 'sheet'; readonly across: boolean; readonly blocks: readonly Block[] };

/** A document for paper, whatever it says. */
export interface PaperContent {
  readonly title: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  readonly direction: 'ltr' | 'rtl';
  /** Stands at head and foot of every page. */
  readonly marking: string;
  /** Stands at the foot of every page: what it is about, and the day. */
  readonly foot: readonly string[];
  readonly blocks: readonly Block[];
}

export interface BriefingContent extends PaperContent {
  /** Sources that ask for more than the marking, as they are to be kept with the briefing; null: none does. */
  readonly lowered: BriefingDocument['lowered'];
  /** How many protected people are named and why, as it is to be kept; null: none is. */
  readonly protected: NonNullable<BriefingDocument['protected']> | null;
}
