// What sources say: records as written, and what a spec understands in them. Everything else is derived from these.
import type { LinkKindId, PropertyId, SchemaId } from '../ontology/types';
import type { Anchor, EntityId, SourceId } from './ids';
import type { Fact, ProblemCode } from './problem';

/** One row or element of a file as it was written. Immutable. */
export interface SourceRecord {
  /** 1-based number of the record within its file (what a row is, each format defines). */
  readonly row: number;
  /** 1-based physical line where it begins, null where lines mean nothing. */
  readonly line: number | null;
  /** Column names or element paths, parallel to `cells`; the same array for all rows of a table. */
  readonly columns: readonly string[];
  /** Cell texts as written; null where the record has no such column. */
  readonly cells: readonly (string | null)[];
  /** What the reader noticed: ragged row, open quote, ... */
  readonly problems: readonly RowProblem[];
}

export interface RowProblem {
  readonly code: ProblemCode;
  readonly column: string | null;
  /** The value as written, cut to 200 characters. */
  readonly value: string | null;
  readonly facts: Readonly<Record<string, Fact>>;
}

/**
 * A property and a value: as understood, as written, and where in the record. `value` is the value type's encoded
 * normal form (equal strings mean equal values); precision and zone are part of it.
 */
export interface Statement {
  readonly property: PropertyId;
  readonly value: string;
  readonly written: string;
  /** Column or path the value came from; null when a spec states it as a constant. */
  readonly field: string | null;
  /** BCP 47 tag when known. */
  readonly language: string | null;
}

/** One thing as one record describes it. */
export interface Mention {
  /** Names the place of the thing in its record: `person`, `driver`, `alias-2`, ... unique within the row. */
  readonly slot: string;
  readonly schema: SchemaId;
  /** The source's own id for the thing; null when it gives none. */
  readonly recordId: string | null;
  readonly statements: readonly Statement[];
}

export type Strength = 'confirmed' | 'unconfirmed' | 'tentative';

/** A relation that a record states between two of its own mentions (a thing of another record is mentioned again by its record id). */
export interface Link {
  readonly kind: LinkKindId;
  /** Slots of the two mentions. */
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
  /** Times (`start`, `end`), `count`, `amount`, `role`, ...: statements like those of a mention. */
  readonly statements: readonly Statement[];
}

export type RowOutcome = 'accepted' | 'flagged' | 'rejected' | 'repeated';

/** What became of one record: exactly one outcome a row, so that counts add up to the rows of the file. */
export interface UnderstoodRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly problems: readonly RowProblem[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
}

/** A statement with its place: what every value on a screen and every line of evidence can be walked back to. */
export interface SourcedStatement extends Statement {
  readonly anchor: Anchor;
  readonly source: SourceId;
  readonly row: number;
}

/**
 * Everything that is said of one entity, in the order of its sources. An entity is the mentions that are one thing by
 * the source's own ids and by people's decisions; a pivot's profile has the mentions of its own schema only.
 */
export interface Profile {
  readonly id: EntityId;
  readonly schema: SchemaId;
  /** Every mention's anchor, earliest first. */
  readonly anchors: readonly Anchor[];
  readonly caption: string;
  readonly statements: readonly SourcedStatement[];
}

/** A stated link between two entities, or a virtual one from an entity to the pivot of one of its properties. */
export interface LinkFact {
  /** `SOURCE/ROW#from>kind>to` for a stated link, `ENTITY>property>PIVOT` for a virtual one. */
  readonly id: string;
  readonly kind: LinkKindId;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly strength: Strength;
  /** The property behind a virtual link to a pivot; null for a stated link. */
  readonly property: PropertyId | null;
  readonly statements: readonly SourcedStatement[];
  readonly source: SourceId;
  readonly row: number;
}
