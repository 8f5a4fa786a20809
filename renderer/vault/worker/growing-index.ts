// The parts of an index as an import brings them.
import { decodeIndex, encodedSections, sectionsOf } from '#shared/storage/index-codec';
import { emptyIndex, type IndexData } from '#shared/storage/index-data';
import { mergeAll, mergeIndexes } from '#shared/storage/index-merge';

/** Joins parts as they come, in the order of their rows, like with like, so that the last step is short. */
export class GrowingIndex {
  readonly parts: IndexData[] = [];
  /** As it came, while it is the only one. */
  only: Uint8Array | null = null;

  add(part: Uint8Array): void {
    this.only = this.parts.length === 0 ? part : null;
    this.parts.push(decodeIndex(part));
    for (;;) {
      const last = this.parts.at(-1);
      const before = this.parts.at(-2);
      if (last === undefined || before === undefined || before.count > 2 * last.count) return;
      this.parts.splice(-2, 2, mergeIndexes(before, last));
    }
  }
}

/** One index of all, and its sections as they are stored, encoded one after the other as they are asked for. */
export function joinGrown(grown: readonly GrowingIndex[]): {
  readonly index: IndexData;
  readonly sections: Iterable<Uint8Array>;
} {
  const filled = grown.filter(({ parts }) => parts.length > 0);
  const index = mergeAll(filled.flatMap(({ parts }) => parts)) ?? emptyIndex;
  const only = filled.length === 1 ? (filled[0]?.only ?? null) : null;
  return { index, sections: only === null ? encodedSections(index) : sectionsOf(only) };
}
