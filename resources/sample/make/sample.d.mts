// What tests and the demo may know of the generator.
export interface TruthRow {
  /** Path within `resources/sample`. */
  readonly source: string;
  /** 1-based number of the record in its file. */
  readonly row: number;
  /** Text that the row holds as written. */
  readonly name: string;
}

export type GradedKind = 'match' | 'sharedIdentifier' | 'path';
export type SampleBand = 'strong' | 'possible' | 'weak';

export interface TruthItem {
  readonly id: string;
  readonly kind: 'must be found' | 'must not be joined' | 'unsure' | 'time' | 'handling';
  readonly title: string;
  readonly between: readonly TruthRow[];
  readonly mustPropose: boolean;
  readonly kindExpected: GradedKind | 'method' | 'none';
  /** Which kinds of connection between the rows count; the others may be there for reasons of their own. */
  readonly graded: readonly GradedKind[];
  /** Null with `mustPropose: false` and `kindExpected: none`: nothing may be proposed. */
  readonly atMostBand: SampleBand | null;
  readonly atLeastBand: SampleBand | null;
  readonly rightDecision: 'same' | 'different' | 'unsure' | null;
  /** Ids of signals that must say "conflicts" when the pair is proposed. */
  readonly expectedConflict: readonly string[];
  readonly withheldFrom: readonly string[];
  readonly since: 'founding' | 'matching' | 'import' | 'briefing' | 'vault';
  readonly note: string;
}

export interface SampleFile {
  readonly order: number;
  readonly path: string;
  readonly role: 'case' | 'list';
  /** Key of a case, null for a list. */
  readonly case: 'a' | 'b' | 'c' | null;
  readonly series: string | null;
  readonly editionDate: string | null;
  readonly obtained: string;
  readonly grading: { readonly scheme: string; readonly reliability: string; readonly credibility: string };
  readonly marking: string;
  readonly class: string;
  readonly zone: string | null;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd' | null;
  readonly region: string | null;
  readonly state: string | null;
  readonly statedTotal: number | null;
  readonly window: { readonly process: string; readonly from: string; readonly until: string } | null;
  readonly reviewBy: string | null;
}

export interface SampleCase {
  readonly key: 'a' | 'b' | 'c';
  readonly number: string;
  readonly title: string;
  readonly agency: string;
  readonly crimeTypes: readonly string[];
  readonly jurisdiction: string;
  readonly lead: string;
  readonly status: 'open' | 'suspended' | 'closed';
}

export interface SampleWorkspace {
  readonly note: string;
  readonly storyDate: string;
  readonly analyst: string;
  readonly cases: readonly SampleCase[];
  readonly files: readonly SampleFile[];
}

export interface SampleOptions {
  readonly seed?: string;
  readonly rename?: boolean;
  readonly shuffle?: boolean;
  readonly rewrite?: boolean;
}

export interface Sample {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly truth: readonly TruthItem[];
  readonly workspace: SampleWorkspace;
  readonly counts: Readonly<Record<string, number>>;
}

export function makeSample(options?: SampleOptions): Sample;
