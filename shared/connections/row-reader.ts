// Takes up rows again that only left numbers: all that is said of chosen things, assembled as if everything were here.
import { assemble } from '../identity/entities';
import { assemblySource } from '../identity/mention-nodes';
import type { SourceDocument } from '../model/documents';
import { type Anchor, anchorOfRecordId, anchorOfRow, type EntityId, pivotOf } from '../model/ids';
import type { UnderstoodRow } from '../model/record';
import type { Facet } from './facets';
import { type Ground, groundOf } from './ground';
import { type SideNumbers, type Sides, sideNumbers } from './sides';
import { type ConnectionSteps, SEGMENTS_A_STEP, type SegmentName } from './steps';
import type { Survey } from './survey';
import type { Surveyed } from './surveyed';
import type { ConnectionStart } from './types';

/** Chosen things, whole, and the rows they stand in; other things of these rows may be there in part. */
export interface Held {
  readonly ground: Ground;
  /** Null for a thing that was not chosen or says nothing on the side. */
  readonly facetOf: (node: number, side: number) => Facet | null;
}

export class RowReader {
  readonly numbers: SideNumbers;

  /** `sources` in the order of imports, as they were surveyed. */
  constructor(
    readonly start: ConnectionStart,
    readonly sources: readonly SourceDocument[],
    readonly survey: Survey,
    readonly surveyed: Surveyed,
    readonly sides: Sides,
  ) {
    this.numbers = sideNumbers(sides);
  }

  /** Mentions of a node: what it costs to hold it. */
  sizeOf(node: number): number {
    return this.surveyed.mentionsOf(node).length;
  }

  /** All rows of the nodes, and `rows` by their place in the survey. */
  *hold(nodes: Iterable<number>, rows: Iterable<number> = []): ConnectionSteps<Held> {
    const { survey, surveyed, start } = this;
    const wanted = new Set(rows);
    const chosen = new Set(nodes);
    for (const node of chosen)
      for (const mention of surveyed.mentionsOf(node)) wanted.add(survey.mentionRow.values[mention] ?? 0);
    const found = yield* this.#read(Uint32Array.from(wanted).sort());
    const assembly = assemble(
      [...found].flatMap(([at, row]) => {
        const source = this.sources[survey.rowSource.values[at] ?? 0];
        return source === undefined ? [] : [{ source: assemblySource(source), row }];
      }),
      start.decisions,
    );
    const idOf = new Map<number, EntityId>();
    const nodeOf = new Map<EntityId, number>();
    for (const node of chosen) {
      const anchor = this.#anchorOf(node, found);
      const id = anchor === null ? undefined : assembly.entityOfAnchor.get(anchor);
      if (id === undefined) continue;
      idOf.set(node, id);
      nodeOf.set(id, node);
    }
    const { profiles, links } = assembly;
    const ground = groundOf({ ...start, profiles, links }, (id) => {
      const node = pivotOf(id) === null ? nodeOf.get(id) : surveyed.nodeOfPivot(id);
      return node === undefined || node === null ? null : surveyed.reachOf(node);
    });
    return {
      ground,
      facetOf: (node, side) => {
        const id = idOf.get(node);
        if (id === undefined) return null;
        return ground.facetsOf(id).find((facet) => this.numbers.placeOf(facet.side) === side) ?? null;
      },
    };
  }

  /** By their place in the survey, rising. */
  *#read(places: Uint32Array): ConnectionSteps<Map<number, UnderstoodRow>> {
    const { rowSource, rowSegment, rowNumber } = this.survey;
    const found = new Map<number, UnderstoodRow>();
    let segments: SegmentName[] = [];
    let wanted = new Map<string, number>();
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const source = this.sources[rowSource.values[place] ?? 0];
      if (source === undefined) continue;
      const number = rowSegment.values[place] ?? 0;
      const last = segments.at(-1);
      if (last?.source !== source.id || last.number !== number) {
        if (segments.length === SEGMENTS_A_STEP) {
          yield* this.#take(segments, wanted, found);
          segments = [];
          wanted = new Map();
        }
        segments.push({ source: source.id, number });
      }
      wanted.set(`${source.id}/${rowNumber.values[place] ?? 0}`, place);
    }
    yield* this.#take(segments, wanted, found);
    return found;
  }

  *#take(
    segments: readonly SegmentName[],
    wanted: ReadonlyMap<string, number>,
    found: Map<number, UnderstoodRow>,
  ): ConnectionSteps<void> {
    if (segments.length === 0) return;
    for (const { source, rows } of yield { kind: 'read', segments })
      for (const row of rows) {
        const place = wanted.get(`${source}/${row.row}`);
        if (place !== undefined) found.set(place, row);
      }
  }

  /** Of its earliest mention. */
  #anchorOf(node: number, found: ReadonlyMap<number, UnderstoodRow>): Anchor | null {
    const { survey, surveyed, sources } = this;
    const mention = surveyed.mentionsOf(node)[0];
    if (mention === undefined) return null;
    const place = survey.mentionRow.values[mention] ?? 0;
    const row = found.get(place);
    const source = sources[survey.rowSource.values[place] ?? 0];
    const said = row?.mentions[mention - (survey.rowMention.values[place] ?? 0)];
    if (row === undefined || source === undefined || said === undefined) return null;
    return said.recordId !== null && source.head.series !== null
      ? anchorOfRecordId(source.head.series, said.recordId, said.slot)
      : anchorOfRow(source.id, row.row, said.slot);
  }
}
