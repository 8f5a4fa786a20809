// What mentions are called, in blocks of a few thousand: a list of twenty hits reads a few of them, so that a workspace
// can be searched before all are there.
import { type TextPool, textOf } from './text-pool';

/** Mentions a block names; the last one fewer. With usual captions a block fills half a sealed row. */
export const CAPTIONS_A_BLOCK = 2048;

export function blocksFor(mentions: number): number {
  return Math.ceil(mentions / CAPTIONS_A_BLOCK);
}

/** How many captions a block of an index of `mentions` has. */
export function captionsIn(block: number, mentions: number): number {
  return Math.min(CAPTIONS_A_BLOCK, mentions - block * CAPTIONS_A_BLOCK);
}

export function blockOf(mention: number): number {
  return Math.floor(mention / CAPTIONS_A_BLOCK);
}

/** The caption of a mention in its block. */
export function captionIn(block: TextPool, mention: number): string {
  return textOf(block, mention % CAPTIONS_A_BLOCK);
}

/** Views of one pool. */
export function cutCaptions({ starts, bytes }: TextPool): readonly TextPool[] {
  const mentions = starts.length - 1;
  return Array.from({ length: blocksFor(mentions) }, (_, block) => {
    const from = block * CAPTIONS_A_BLOCK;
    return { starts: starts.subarray(from, from + captionsIn(block, mentions) + 1), bytes };
  });
}
