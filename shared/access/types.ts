// The access log: who looked at what, for which case and why. Chained and signed as the audit is; it only grows, and
// nothing of it can be undone.
import type { ChainEntry, Salted } from '../audit/types';
import type { Anchor, CaseId, DocumentId, EntityId, SourceId, UserId } from '../model/ids';

/**
 * Lists that name many at once: a chart, what is next to a thing, the inbox of connections, rows of a source with what became
 * of them, a briefing before it is printed, decisions in the history, what a purge would take.
 */
export const listKinds = [
  'chart',
  'neighbours',
  'connections',
  'ledger',
  'preview',
  'history',
  'purge',
] as const;
export type ListKind = (typeof listKinds)[number];

/** Kinds of look. They stand in the log for ever; their words are `access.KIND` in the catalogues. */
export const accessKinds = [
  /** The workspace was opened; it was tried with a passphrase that opens nothing. */
  'opened',
  'opening-failed',
  /** A question that was sent, not each letter of it; with what it found. */
  'search',
  /** A value or a file was looked up in the lists. */
  'check',
  'entity',
  'record',
  'connection',
  ...listKinds,
  /** Printed to a PDF. */
  'briefing',
  /** Written to a file of its own: a picture of a chart, the audit or this log. */
  'export',
  'copy',
  /** A number to pass for somebody was read in full, with the reason that was given. */
  'reveal',
] as const;
export type AccessKind = (typeof accessKinds)[number];

/** What was looked at. `anchors`: of one thing or a question at most the first 200; of a list all, in several looks where they
 * are many. */
export interface AccessAbout {
  /** What was typed or copied, the name of a file, or the reason given; empty: nothing of the kind. */
  readonly text: string;
  /** The thing whose sheet it was. */
  readonly id: EntityId | null;
  readonly anchors: readonly (Anchor | EntityId)[];
  readonly rows: readonly { readonly source: SourceId; readonly row: number }[];
  /** The case, chart or source it belongs to. */
  readonly document: DocumentId | null;
  /** The column of a value that was read in full; absent: none was. */
  readonly column?: string;
}

export interface AccessPayload extends Salted {
  readonly about: AccessAbout;
  /** The case the person said they work on, and what for; null and empty where the workspace does not ask. */
  readonly caseId: CaseId | null;
  readonly purpose: string;
  /** How many things were to be seen, hits were found, entries written out, or openings failed. */
  readonly count: number;
}

export type AccessEntry = ChainEntry<AccessPayload>;

/** One look, before it is chained and signed. */
export interface Look {
  readonly what: AccessKind;
  readonly about: AccessAbout;
  readonly count: number;
}

/** A list that is about to be shown. */
export interface ShownList {
  readonly what: ListKind;
  /** The chart, case or source it is of; null: of all, or of none. */
  readonly document: DocumentId | null;
  readonly things: Iterable<Anchor | EntityId>;
  readonly rows: AccessAbout['rows'];
}

/** What the window and batch report themselves, because the vault cannot see it. */
export type ReportedKind = Extract<
  AccessKind,
  'search' | 'check' | 'connection' | 'briefing' | 'export' | 'copy'
>;

export const aboutNothing: AccessAbout = { text: '', id: null, anchors: [], rows: [], document: null };

/** What people give as the reason of what they look at, kept while the workspace is open. */
export interface Purpose {
  readonly caseId: CaseId | null;
  readonly words: string;
}

/** A line of the log as people read it. */
export interface AccessLine {
  readonly number: number;
  readonly at: string;
  readonly user: UserId;
  readonly userName: string;
  readonly what: AccessKind;
  /** What was typed or copied. */
  readonly text: string;
  /** What the thing, record, case or source is called today; empty when it is gone. */
  readonly titles: readonly string[];
  readonly caseTitle: string;
  readonly purpose: string;
  readonly count: number;
  /** True when a purge took what it was about. */
  readonly purged: boolean;
}
