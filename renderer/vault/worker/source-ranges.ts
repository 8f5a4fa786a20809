// Where the mentions of the sources that are there lie in the generations, in the order that everything keeps: by import,
// then by row. Mentions of one source rise with its rows, so that what is found comes in order without being sorted.
import type { SourceDocument } from '#shared/model/documents';
import { countIn, type MentionSet, nextIn } from '#shared/storage/mention-set';
import type { Generation } from './generation';

export interface MentionRef {
  readonly generation: Generation;
  readonly mention: number;
}

/** Of each generation that is concerned, a set of its mentions. */
export type MentionSets = ReadonlyMap<Generation, MentionSet>;

interface Range {
  readonly generation: Generation;
  readonly source: SourceDocument;
  readonly from: number;
  /** Before this one. */
  readonly to: number;
}

/** So few mentions are put in order one by one, for there may be hundreds of sources. */
const FEW = 16;

export class SourceRanges {
  readonly #ordered: readonly Range[];
  /** Of each generation, its ranges by place in `ordered`, rising as they lie in it. */
  readonly #own = new Map<Generation, number[]>();

  /** Of the sources in `live`, by their ids. */
  constructor(generations: readonly Generation[], live: ReadonlyMap<string, SourceDocument>) {
    const ranges: Range[] = [];
    for (const generation of generations) {
      let from = 0;
      for (const { source: id, mentions } of generation.index.sources) {
        const to = from + mentions;
        const source = live.get(id);
        if (source !== undefined && mentions > 0) ranges.push({ generation, source, from, to });
        from = to;
      }
      this.#own.set(generation, []);
    }
    this.#ordered = ranges.sort(
      (a, b) =>
        compareText(a.source.importedAt, b.source.importedAt) || compareText(a.source.id, b.source.id),
    );
    for (const [place, { generation }] of this.#ordered.entries()) this.#own.get(generation)?.push(place);
    for (const places of this.#own.values())
      places.sort((a, b) => (this.#ordered[a]?.from ?? 0) - (this.#ordered[b]?.from ?? 0));
  }

  get mentions(): number {
    return this.#ordered.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** How many of the mentions belong to sources that are there. */
  count(sets: MentionSets): number {
    const few = this.#few(sets);
    if (few !== null) return few.length;
    let count = 0;
    for (const { generation, from, to } of this.#ordered) {
      const set = sets.get(generation);
      if (set !== undefined) count += countIn(set, from, to);
    }
    return count;
  }

  /** Those mentions one after the other, as many as somebody takes. */
  *inOrder(sets: MentionSets): Generator<MentionRef> {
    const few = this.#few(sets);
    if (few !== null) {
      for (const { ref } of few) yield ref;
      return;
    }
    for (const { generation, from, to } of this.#ordered) {
      const set = sets.get(generation);
      if (set === undefined) continue;
      for (
        let mention = nextIn(set, from);
        mention !== null && mention < to;
        mention = nextIn(set, mention + 1)
      )
        yield { generation, mention };
    }
  }

  /** Null when they are more than a few. */
  #few(sets: MentionSets): readonly { readonly place: number; readonly ref: MentionRef }[] | null {
    let size = 0;
    for (const { list } of sets.values()) size += list === null ? FEW + 1 : list.length;
    if (size > FEW) return null;
    const found: { readonly place: number; readonly ref: MentionRef }[] = [];
    for (const [generation, { list }] of sets)
      for (const mention of list ?? []) {
        const place = this.#placeOf(generation, mention);
        if (place !== null) found.push({ place, ref: { generation, mention } });
      }
    return found.sort((a, b) => a.place - b.place || a.ref.mention - b.ref.mention);
  }

  /** Place in the order of the range a mention lies in; null when its source is not there. */
  #placeOf(generation: Generation, mention: number): number | null {
    const own = this.#own.get(generation) ?? [];
    let from = 0;
    let to = own.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#ordered[own[middle] as number]?.to ?? 0) <= mention) from = middle + 1;
      else to = middle;
    }
    const place = own[from];
    return place !== undefined && (this.#ordered[place]?.from ?? 0) <= mention ? place : null;
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
