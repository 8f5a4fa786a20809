// What the vault answers about things, rows, people and imports, and how it tells of what takes long.
import type { Tally } from '../connections/tally';
import type { NoticeBehind } from '../graph/types';
import type { Protection } from '../handling/protection';
import type { LedgerCounts, PreviewRow } from '../import/types';
import type { UserDocument } from '../model/documents';
import type { CaseId, ConnectionId, EntityId, SourceId, UserId } from '../model/ids';
import type { LinkFact, Profile, SourceRecord } from '../model/record';
import type { PersonRole } from '../model/roles';
import type { SchemaId } from '../ontology/types';

export interface Opened {
  readonly user: UserDocument;
  readonly sources: number;
  readonly mentions: number;
  /** What opening found and did, in order: swept segments, rebuilt index, keyring head behind, ... (`opening.CODE`). */
  readonly remarks: readonly {
    readonly code: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
}

export interface SearchHit {
  readonly entity: EntityId;
  readonly schema: SchemaId;
  readonly caption: string;
  readonly source: SourceId;
  readonly sourceTitle: string;
  readonly row: number;
  /** Which words or identifier matched: `hit.CODE` and the value. */
  readonly why: {
    readonly code: 'name' | 'name-prefix' | 'name-slip' | 'identifier';
    readonly value: string;
  };
  /** Why whoever it is is protected, in whatever case that is known; empty: they are not. */
  readonly protections: readonly Protection[];
  /** Others of the same caption, schema and source that match alike, in order of rows; only when gathered. */
  readonly alike: readonly { readonly entity: EntityId; readonly row: number }[];
}

export interface EntityLink {
  readonly link: LinkFact;
  readonly other: EntityId;
  readonly otherCaption: string;
  readonly otherSchema: SchemaId;
  readonly otherProtections: readonly Protection[];
}

export interface EntitySheet {
  readonly profile: Profile;
  readonly protections: readonly Protection[];
  /** Gravest notice behind it, and on whose word. */
  readonly notice: NoticeBehind | null;
  readonly links: readonly EntityLink[];
  /** Links beyond the first 500. */
  readonly moreLinks: number;
  readonly cases: readonly { readonly caseId: CaseId; readonly title: string; readonly role: string }[];
  /** In the order of the list. */
  readonly connections: readonly ConnectionId[];
  /** The same connections, counted by what they lead to. */
  readonly tally: Tally;
  readonly sourceTitles: Readonly<Record<SourceId, string>>;
}

export interface RecordView {
  readonly source: SourceId;
  readonly sourceTitle: string;
  readonly record: SourceRecord;
  readonly understood: PreviewRow;
}

/** A person of the workspace, as the list of people shows them. */
export interface PersonLine {
  readonly user: UserId;
  readonly name: string;
  readonly agency: string;
  readonly role: PersonRole;
  /** ISO instants; `leftAt` null: works here. */
  readonly since: string;
  readonly leftAt: string | null;
  readonly isOwn: boolean;
}

export interface ImportReport {
  readonly source: SourceId;
  readonly file: string;
  readonly format: string;
  readonly counts: LedgerCounts;
  /** Titles and lines of the file that hold nothing: no rows, and in none of the counts. */
  readonly notData: number;
  readonly mentions: number;
  readonly links: number;
  readonly seconds: number;
  /** True when these bytes were here already: nothing was added, for a new case only a link. */
  readonly alreadyHere: boolean;
  readonly entry: number | null;
}

/** Seconds that opening still waits, because of wrong passphrases before. */
export interface Waiting {
  readonly waitSeconds: number;
}

/**
 * How far one step of something long is: records brought up to date with this version, sealed pieces closed with new keys,
 * the same written to the backups, records read for an index that is built anew. `step.STEP` has the words.
 */
export interface LongStep {
  readonly step: 'migrate' | 'seal' | 'backup' | 'index';
  readonly done: number;
  readonly of: number;
}
