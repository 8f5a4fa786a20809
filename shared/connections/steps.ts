// How finding connections speaks with whoever has the rows: it asks for segments, and says how far it is.
import type { SourceId } from '../model/ids';
import type { UnderstoodRow } from '../model/record';
import type { ConnectionProgress } from './types';

export interface SegmentName {
  readonly source: SourceId;
  /** Counts from 0. */
  readonly number: number;
}

export interface SegmentRows extends SegmentName {
  readonly rows: readonly UnderstoodRow[];
}

/** Segments to be handed in at the next step, or how far it is. */
export type ConnectionStep =
  | { readonly kind: 'read'; readonly segments: readonly SegmentName[] }
  | { readonly kind: 'progress'; readonly progress: ConnectionProgress };

export type ConnectionSteps<T> = Generator<ConnectionStep, T, readonly SegmentRows[]>;

/** Segments asked for at a time: some thousand rows. */
export const SEGMENTS_A_STEP = 8;

/** Hands on the progress of a search, as `shown` has it. */
export function* telling<T>(
  search: Generator<ConnectionProgress, T>,
  shown = (progress: ConnectionProgress): ConnectionProgress => progress,
): ConnectionSteps<T> {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    yield { kind: 'progress', progress: shown(step.value) };
  }
}
