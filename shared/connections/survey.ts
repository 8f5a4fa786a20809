// What comparing needs to know of rows that are too many to be held: every row passes by once and leaves numbers behind,
// some hundred bytes instead of some thousand. `survey-facts.ts` reads them.
import { blockingKeysOfMention, isHalfKey } from '../identity/blocking';
import { assemblySource, nodesOfRow } from '../identity/mention-nodes';
import { pivotLinkKind, pivotOfStatement } from '../identity/pivots';
import type { DecisionDocument, SourceDocument } from '../model/documents';
import { type EntityId, pivotOf } from '../model/ids';
import type { Statement, UnderstoodRow } from '../model/record';
import { type LinkKindId, linkKindIds } from '../ontology/link-kinds';
import { GrowingNumbers } from '../storage/growing-numbers';
import { rankedCaption } from './caption-rank';
import { birthIn, keyReader } from './frequencies';
import { GrowingCodes } from './growing-codes';
import { dayIn } from './holdings';
import { numberKey } from './number-key';
import { houseOf } from './towers';

/** Of a link's end: the number is a pivot's, not a mention's. */
export const PIVOT_BIT = 0x80000000;

/** The kind of an edge from a pivot to itself: a record of its own says it. */
export const MET = 255;

const kindNumbers = new Map(linkKindIds.map((kind, number) => [kind, number] as const));

/** Entries of a key and a mention: key in 21 and 32 bits. */
class Keys {
  readonly high = new GrowingNumbers();
  readonly low = new GrowingNumbers();
  readonly mention = new GrowingNumbers();

  push(code: number, mention: number): void {
    this.high.push(Math.floor(code / 4294967296));
    this.low.push(code >>> 0);
    this.mention.push(mention);
  }
}

export interface PivotLook {
  readonly schema: string;
  /** Of a document: its number without issuer, and whether the issuer is missing. */
  readonly document: { readonly number: string; readonly open: boolean } | null;
}

export class Survey {
  readonly rowSource = new GrowingNumbers();
  readonly rowNumber = new GrowingNumbers();
  readonly rowSegment = new GrowingNumbers();
  /** Number of the row's first mention; those of a row are numbered in its order. */
  readonly rowMention = new GrowingNumbers();
  /** Days as yyyymmdd that the row says; 0 when it says none. */
  readonly rowFrom = new GrowingNumbers();
  readonly rowTo = new GrowingNumbers();

  readonly mentionRow = new GrowingNumbers();
  readonly mentionSchema = new GrowingNumbers();
  /** The pivot it is, plus one; 0 for a thing of its own. */
  readonly mentionPivot = new GrowingNumbers();
  readonly captionRank = new GrowingNumbers();
  readonly caption = new GrowingCodes();
  /** 0 when no birth date is said. */
  readonly birth = new GrowingCodes();
  /** 1 when the mention says anything. */
  readonly speaks = new GrowingNumbers();

  /** Pairs of mentions that are one by the source's own ids. */
  readonly joins = new GrowingNumbers();
  readonly blocks = new Keys();
  readonly values = new Keys();

  readonly edgeFrom = new GrowingNumbers();
  readonly edgeTo = new GrowingNumbers();
  readonly edgeKind = new GrowingNumbers();
  readonly edgeRow = new GrowingNumbers();

  readonly schemas: string[] = [];
  readonly pivots: PivotLook[] = [];
  readonly #pivotNumbers = new Map<number, number>();
  /** House of each address pivot that names no flat, and the flats of each house. */
  readonly bare = new Map<number, number>();
  readonly flats = new Map<number, Set<number>>();
  readonly #housesSeen = new Set<number>();

  /** First mention of each anchor that a decision names. */
  readonly decided = new Map<string, number>();
  readonly #wanted: ReadonlySet<string>;
  readonly #schemaNumbers = new Map<string, number>();
  readonly #firstOf = new Map<number, number>();
  readonly #readKeys = keyReader();

  constructor(decisions: readonly DecisionDocument[]) {
    this.#wanted = new Set(decisions.flatMap(({ left, right }) => [...left, ...right]));
  }

  get mentions(): number {
    return this.mentionRow.count;
  }

  /** Null when no row names it. */
  pivotNumber(id: EntityId): number | null {
    return this.#pivotNumbers.get(numberKey(id)) ?? null;
  }

  /** `place`: of the source in the order of imports. Rows must come in the order of sources and rows. */
  add(place: number, source: SourceDocument, segment: number, row: UnderstoodRow): void {
    if (row.outcome !== 'accepted' && row.outcome !== 'flagged') return;
    const number = this.rowSource.count;
    const first = this.mentionRow.count;
    this.rowSource.push(place);
    this.rowNumber.push(row.row);
    this.rowSegment.push(segment);
    this.rowMention.push(first);
    let from = 0;
    let to = 0;
    const days = (statements: readonly Statement[]): void => {
      for (const { property, value } of statements) {
        if (property !== 'start' && property !== 'end' && property !== 'date') continue;
        const day = Number((dayIn(value) ?? '0').replaceAll('-', ''));
        if (day === 0) continue;
        if (from === 0 || day < from) from = day;
        if (day > to) to = day;
      }
    };
    for (const node of nodesOfRow({ source: assemblySource(source), row })) {
      const { mention, anchor, recordKey, pivot, statements } = node;
      const own = this.mentionRow.count;
      const { schema } = mention;
      this.mentionRow.push(number);
      this.mentionSchema.push(this.#schemaNumber(schema));
      const ownPivot = pivot === null ? null : this.#pivot(pivot);
      this.mentionPivot.push(ownPivot === null ? 0 : ownPivot + 1);
      const { rank, caption } = rankedCaption(mention, statements);
      this.captionRank.push(rank);
      this.caption.push(numberKey(caption.toUpperCase()));
      const birth = birthIn(statements);
      this.birth.push(birth === '' ? 0 : numberKey(birth));
      this.speaks.push(Number(statements.length > 0));
      if (recordKey !== null) {
        this.#meet(`=${recordKey}`, own);
        // One id at one place in two records is one thing, whatever it is called there.
        if (source.head.series !== null) this.#meet(anchor, own);
      }
      if (this.#wanted.has(anchor) && !this.decided.has(anchor)) this.decided.set(anchor, own);
      days(statements);
      if (ownPivot === null) {
        for (const key of blockingKeysOfMention(schema, statements))
          this.blocks.push(numberKey(key) * 2 + Number(isHalfKey(key)), own);
        for (const statement of statements)
          for (const key of this.#readKeys(statement)) this.values.push(numberKey(key), own);
      } else if (statements.length > 0) this.#edge(PIVOT_BIT + ownPivot, PIVOT_BIT + ownPivot, MET, number);
      for (const { property, value } of statements) {
        const named = pivotOfStatement(property, value);
        if (named === null) continue;
        const to_ = this.#pivot(named);
        if (property === 'address') this.#house(to_, value);
        if (to_ !== ownPivot)
          this.#edge(own, PIVOT_BIT + to_, kindNumbers.get(pivotLinkKind(schema, property)) ?? 0, number);
      }
    }
    for (const link of row.links) {
      days(link.statements);
      const near = row.mentions.findIndex(({ slot }) => slot === link.from);
      const far = row.mentions.findIndex(({ slot }) => slot === link.to);
      if (near >= 0 && far >= 0) this.#edge(first + near, first + far, numberOfKind(link.kind), number);
    }
    this.rowFrom.push(from);
    this.rowTo.push(to);
  }

  #edge(from: number, to: number, kind: number, row: number): void {
    this.edgeFrom.push(from);
    this.edgeTo.push(to);
    this.edgeKind.push(kind);
    this.edgeRow.push(row);
  }

  #schemaNumber(schema: string): number {
    let number = this.#schemaNumbers.get(schema);
    if (number === undefined) {
      number = this.schemas.push(schema) - 1;
      this.#schemaNumbers.set(schema, number);
    }
    return number;
  }

  #meet(key: string, mention: number): void {
    const code = numberKey(key);
    const known = this.#firstOf.get(code);
    if (known === undefined) this.#firstOf.set(code, mention);
    else {
      this.joins.push(known);
      this.joins.push(mention);
    }
  }

  #pivot(id: EntityId): number {
    const code = numberKey(id);
    let number = this.#pivotNumbers.get(code);
    if (number === undefined) {
      number = this.pivots.push(lookOf(id)) - 1;
      this.#pivotNumbers.set(code, number);
    }
    return number;
  }

  #house(pivot: number, value: string): void {
    if (this.#housesSeen.has(pivot)) return;
    this.#housesSeen.add(pivot);
    const found = houseOf(value);
    if (found === null) return;
    const house = numberKey(found.house);
    if (found.unit === null) this.bare.set(pivot, house);
    else {
      const known = this.flats.get(house);
      if (known === undefined) this.flats.set(house, new Set([numberKey(found.unit)]));
      else known.add(numberKey(found.unit));
    }
  }
}

export function numberOfKind(kind: LinkKindId): number {
  return kindNumbers.get(kind) ?? 0;
}

const looks = new Map<string, PivotLook>();

/** Pivots of one schema share a look: there may be a million. */
function lookOf(id: EntityId): PivotLook {
  const { type = '', key = '' } = pivotOf(id) ?? {};
  if (type === 'identityDocument') {
    const parts = key.split('.');
    return { schema: type, document: { number: parts.at(-1) ?? '', open: parts.length < 3 } };
  }
  let look = looks.get(type);
  if (look === undefined) {
    look = { schema: type, document: null };
    looks.set(type, look);
  }
  return look;
}
