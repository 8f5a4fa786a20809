// What recognising, mapping and understanding a file pass to each other.
import type { CaseId, SeriesId } from '../model/ids';
import type { Problem } from '../model/problem';
import type { Link, Mention, RowOutcome, RowProblem, SourceRecord, Strength } from '../model/record';
import type { LinkKindId, PropertyId, SchemaId } from '../ontology/types';
import type { DateOrder, ParseContext } from '../values/value-type';
import type { SegmentDraft } from './segment-draft';

export type FormatId =
  | 'delimited'
  | 'interpolNotices'
  | 'followTheMoney'
  | 'sanctionTargets'
  | 'ofacList'
  | 'keyedText'
  | 'nibrs'
  | 'vcard'
  | 'jsonTable'
  | 'xmlTable'
  | 'sheet'
  | 'phoneExtraction'
  | 'sanctionsXml'
  | 'email'
  | 'text';

/** How bytes become records. Each reader is an adapter in `renderer/workers/readers`. */
export type ReaderOptions =
  | {
      readonly reader: 'delimited';
      readonly encoding: string;
      readonly delimiter: string;
      readonly quote: string;
      /** Rows before the header that are titles. */
      readonly skipRows: number;
      /** False: columns are named `column 1`, `column 2`, ... */
      readonly header: boolean;
    }
  | {
      readonly reader: 'json';
      readonly encoding: string;
      /** Path of the list of elements, e.g. `_embedded.notices`, or `*` for all of an object; '' for the top level or one object. */
      readonly items: string;
      /** Each line is an element of its own. */
      readonly lines?: boolean;
      /** Lines that come after all others, group by group, by what stands under the key: they tie together what the others tell of. */
      readonly last?: { readonly key: string; readonly groups: readonly (readonly string[])[] };
      /** Elements become rows of one table, which a person maps, see `tabulate`; absent: each has the columns of its own leaves. */
      readonly table?: boolean;
    }
  | {
      readonly reader: 'xml';
      readonly elements: readonly string[];
      /** Absent: UTF-8. */
      readonly encoding?: string;
      /** As in JSON. */
      readonly table?: boolean;
    }
  /** `skipRows` -1: the header is looked for. */
  | { readonly reader: 'sheet'; readonly sheet: string | null; readonly skipRows: number }
  /** Lines of one value each, put together to the entities they are about. */
  | { readonly reader: 'statements'; readonly encoding: string; readonly delimiter: string }
  /** Blocks of keys and values. */
  | { readonly reader: 'keyed'; readonly encoding: string }
  | { readonly reader: 'vcard'; readonly encoding: string }
  | { readonly reader: 'email' }
  | { readonly reader: 'text'; readonly encoding: string };

/** Where a statement's value comes from in a record. */
export type FieldRule =
  | { readonly from: 'column'; readonly column: string }
  /**
   * Joined in order, empty cells left out. `joins` stand between one column and the next (a space where none is given):
   * surname and forename become `SURNAME, Forename`. `prefix` goes before the whole, e.g. the type of a document number.
   */
  | {
      readonly from: 'columns';
      readonly columns: readonly string[];
      readonly joins?: readonly string[];
      readonly prefix?: string;
      /** After the whole: the unit that the header states. */
      readonly suffix?: string;
    }
  /** One column that holds several values. */
  | { readonly from: 'split'; readonly column: string; readonly separator: string }
  | { readonly from: 'constant'; readonly value: string };

export interface StatementRule {
  readonly property: PropertyId;
  readonly field: FieldRule;
  /** Overrides the spec's context for this column. */
  readonly context: Partial<ParseContext>;
}

export interface MentionRule {
  readonly slot: string;
  readonly schema: SchemaId;
  /** Column that holds the source's id of this thing; null when there is none. */
  readonly recordId: string | null;
  /** Only rows that match make this mention; null for every row. */
  readonly when: { readonly column: string; readonly equals: readonly string[] } | null;
  readonly statements: readonly StatementRule[];
  /** True: a person or an organization, by what the name says (`LLC`, `Town of`); `schema` is the one when it says nothing. */
  readonly agent?: boolean;
  /** Columns whose free text is looked through for identifiers; each found becomes a mention linked to this one. */
  readonly scan?: readonly string[];
}

export interface LinkRule {
  readonly kind: LinkKindId;
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
  readonly statements: readonly StatementRule[];
  /** Only rows that match (or, with `not`, that do not) make this link; absent: every row that has both ends. */
  readonly when?: { readonly column: string; readonly equals: readonly string[]; readonly not?: boolean };
}

/** How a file is understood: readable JSON that can be saved, exchanged and versioned. */
export interface Spec {
  readonly version: 1;
  readonly format: FormatId;
  readonly title: string;
  readonly reader: ReaderOptions;
  readonly context: ParseContext;
  /** Empty for formats that understand their records by themselves. */
  readonly mentions: readonly MentionRule[];
  readonly links: readonly LinkRule[];
  /** The source numbers things of all kinds in one row; absent: its person 12 and its vehicle 12 are two things. */
  readonly oneNumbering?: true;
  /** Columns known and left out on purpose; every other unmapped column is kept as `other` of the first mention. */
  readonly ignored: readonly string[];
}

/** The first bytes of a file. */
export interface Sample {
  readonly name: string;
  /** bytes of the whole file */
  readonly size: number;
  /** up to 256 KiB from the beginning */
  readonly head: Uint8Array;
}

/** How sure a format is about a sample, and why. */
export interface Recognition {
  readonly format: FormatId;
  /** 0..1 */
  readonly confidence: number;
  /** Message key `recognised.CODE` and its facts. */
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
  readonly reader: ReaderOptions;
}

/** How the dates of a column may be read: of columns in which a value does not say itself where its day stands. */
export interface DateReading {
  readonly column: string;
  /** What its own rows decide; null: no row does, or they contradict each other. */
  readonly order: DateOrder | null;
  /** Worth a person's look: values can be read both ways and no row decides, or rows contradict. */
  readonly isDoubtful: boolean;
  /** Rows that speak for each reading. */
  readonly votes: Readonly<Record<DateOrder, number>>;
  /** Values that can be read both ways. */
  readonly undecided: number;
  /** Rows that decide it, up to ten; where they contradict, those of the minority first. */
  readonly deciding: readonly { readonly row: number; readonly written: string }[];
}

export interface ColumnProposal {
  readonly column: string;
  readonly property: PropertyId | null;
  readonly slot: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
  /** Up to five distinct values as written. */
  readonly examples: readonly string[];
}

/** What a format makes of a file before anything is written. */
export interface Proposal {
  readonly spec: Spec;
  readonly columns: readonly ColumnProposal[];
  readonly dates: readonly DateReading[];
  /** What a source of this format is unless a person says otherwise. */
  readonly sourceRole: 'case' | 'list';
  /** The rows the envelope says there are, when it says so; more than the file's rows means a partial extract. */
  readonly statedTotal: number | null;
}

/** One file or value of a form of a format: pure. Reading bytes is not its business. */
export interface Format {
  readonly id: FormatId;
  /** File endings it usually has, lower case, without dot. */
  readonly endings: readonly string[];
  /** Null when the sample is certainly not of this format. */
  readonly recognise: (sample: Sample) => Recognition | null;
  /** From the first records (up to 2,000). */
  readonly propose: (sample: Sample, recognition: Recognition, records: readonly SourceRecord[]) => Proposal;
  /** Makes the function that understands the records of a file in turn. It may keep state for the file. */
  readonly understand: (spec: Spec) => UnderstandRecords;
}

/**
 * Understands the records at `places` (rising, at least one) and tells the draft, which is of the same records, of each.
 * `eachRecord` makes one for formats that understand records one by one.
 */
export type UnderstandRecords = (
  records: readonly SourceRecord[],
  places: readonly number[],
  draft: SegmentDraft,
) => void;

/** What a format makes of one record. */
export interface Understanding {
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  readonly problems: readonly RowProblem[];
  /** Not null: nothing of the record can be used, for this reason. */
  readonly rejected: RowProblem | null;
}

/** What became of the rows. Titles, blank lines, rulers and marks of an end are no rows: they are counted beside, as `notData`. */
export interface LedgerCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly rejected: number;
  readonly repeated: number;
}

export interface PreviewRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly cells: readonly (string | null)[];
  readonly problems: readonly RowProblem[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
}

/** A dry run over a file or its beginning. */
export interface Preview {
  /** False: only the beginning was looked at, and everything here speaks of that. */
  readonly isWhole: boolean;
  readonly columns: readonly string[];
  readonly counts: LedgerCounts;
  /** Lines that are no data. */
  readonly notData: number;
  readonly mentions: number;
  readonly links: number;
  /** The first twenty rows. */
  readonly first: readonly PreviewRow[];
  /** Up to fifty rows with most to say against them, rejected first. */
  readonly worst: readonly PreviewRow[];
  /** Not null: the file ends here for a reason that concerns the whole file (cut, malformed, ...). */
  readonly fileProblem: Problem | null;
}

/** What a person settles about a source on importing it. */
export interface SourceHead {
  readonly role: 'case' | 'list';
  readonly caseId: CaseId | null;
  readonly series: SeriesId | null;
  /** The date the file states or the person gives, ISO day; null when not known. */
  readonly editionDate: string | null;
  /** How it was obtained, in the person's words. */
  readonly obtained: string;
  readonly reliability: string | null;
  readonly credibility: string | null;
  readonly gradingScheme: string | null;
  /** TLP 2.0 label or the agency's words. */
  readonly marking: string;
  /** Class of material in law, see `handling/classes.ts`. */
  readonly materialClass: string;
}
