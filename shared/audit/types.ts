// The audit in two parts: a header that is chained and signed, and a payload that a purge may drop.
import type { Change } from '../change/change';
import type { Opinion } from '../model/documents';
import type { CaseId, DocumentId, UserId } from '../model/ids';

/** The same in the audit and in the access log. */
export interface ChainHeader {
  /** 1, 2, 3, ... without gaps. */
  readonly number: number;
  /** ISO instant */
  readonly at: string;
  readonly user: UserId;
  /** What was done: the name of a command; in the access log the kind of look. */
  readonly command: string;
  /** Hex SHA-256 of the header before; 64 zeros for the first. */
  readonly previous: string;
  /** Hex SHA-256 of salt + canonical payload. */
  readonly commitment: string;
  /** Hex Ed25519 signature over the canonical header without this field. */
  readonly signature: string;
}

/** What a commitment can be made to: without the salt a short payload could be guessed from it. */
export interface Salted {
  readonly salt: string;
}

export interface ChainEntry<P extends Salted> {
  readonly header: ChainHeader;
  /** Null after a purge. */
  readonly payload: P | null;
}

export interface AuditPayload extends Salted {
  readonly change: Change;
  readonly about: readonly DocumentId[];
  readonly stack: string;
  /** Number of the entry this one reverses; null for a command of its own. */
  readonly reverses: number | null;
  /** Only of a purge: what went, under which authority, never content. */
  readonly purge?: PurgeFacts;
}

export type PurgeKind = 'rows' | 'person' | 'source' | 'case';

export interface Authority {
  /** Who ordered it: a court, a statute, the agency's own retention rule. */
  readonly by: string;
  readonly number: string;
  /** ISO day */
  readonly date: string;
}

export interface PurgeFacts {
  readonly kind: PurgeKind;
  readonly authority: Authority;
  readonly rows: number;
  readonly sources: number;
  /** Documents that went: decisions, chart items, briefings, ... */
  readonly documents: number;
  /** Audit entries that lost their content and keep their header. */
  readonly entries: number;
  /** Looks that did. Absent: counted among the entries, as purges of before did. */
  readonly looks?: number;
  /** Which these were; absent: a purge of before, which did not list them. */
  readonly emptied?: { readonly entries: Runs; readonly looks: Runs };
  /** Salted hash of all documents as they then stood: from here on they can be verified again. */
  readonly state: string;
}

/** Numbers from the first to the second of each, rising. */
export type Runs = readonly (readonly [number, number])[];

export type AuditEntry = ChainEntry<AuditPayload>;

/** Which lines of the history or the access log are wanted; null: all. */
export interface LogFilter {
  readonly user: UserId | null;
  /** A command, or a kind of look. */
  readonly what: string | null;
  readonly caseId: CaseId | null;
  /** ISO instants: from the first on, before the second. */
  readonly from: string | null;
  readonly to: string | null;
}

export const everything: LogFilter = { user: null, what: null, caseId: null, from: null, to: null };

/** What the history panel shows of an entry. */
export interface HistoryLine {
  readonly number: number;
  readonly at: string;
  readonly user: UserId;
  readonly userName: string;
  readonly command: string;
  /** Titles of what it is about, e.g. a case number or a file name. */
  readonly about: readonly string[];
  /** Of a decision: the opinion, and what the two things are called now; empty for one that is no longer there. */
  readonly decision: { readonly opinion: Opinion; readonly left: string; readonly right: string } | null;
  /** Of a briefing marked lower than its sources ask: the marking, those they ask for, and why. */
  readonly lowered: {
    readonly marking: string;
    readonly asked: readonly string[];
    readonly reason: string;
  } | null;
  readonly stack: string;
  readonly reverses: number | null;
  /** The entry that reversed it, when one did and was not itself reversed. */
  readonly reversedBy: number | null;
  readonly undoable: boolean;
}

export interface AuditCheck {
  readonly entries: number;
  /** Hex hash of the newest header. */
  readonly head: string;
  /** Entry numbers that do not verify, and why: `history.fault.CODE`. `right`: whoever signed it had no right to it then; `emptied`: its content is gone and no purge took it. */
  readonly faults: readonly {
    readonly number: number;
    readonly code: 'changed' | 'missing' | 'reordered' | 'cut' | 'signature' | 'right' | 'emptied';
  }[];
}
