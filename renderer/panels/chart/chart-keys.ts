// What keys on the drawn chart mean, by the place of the key. Single letters that act (P, H, E, F, L, T, Delete, plus and
// minus) are actions and heard by the window; here are those that walk, select, open and move.
import type { Direction } from '#shared/graph/next-node';

export type ChartKey =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'move'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'follow'; readonly back: boolean }
  | { readonly kind: 'select' }
  | { readonly kind: 'open' }
  | { readonly kind: 'leave' };

interface PressedKey {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Pixels at zoom 1. */
const step = 10;

const directions: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowLeft: ['left', -step, 0],
  ArrowRight: ['right', step, 0],
  ArrowUp: ['up', 0, -step],
  ArrowDown: ['down', 0, step],
};

/** Null: not a key of the chart. Arrows mean directions on the drawing, whatever way the language reads. */
export function chartKey({ code, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): ChartKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const arrow = directions[code];
  if (arrow !== undefined) {
    const [direction, dx, dy] = arrow;
    return shiftKey ? { kind: 'move', dx, dy } : { kind: 'go', direction };
  }
  if (code === 'KeyN') return { kind: 'follow', back: shiftKey };
  if (shiftKey) return null;
  if (code === 'Space') return { kind: 'select' };
  if (code === 'Enter' || code === 'NumpadEnter') return { kind: 'open' };
  if (code === 'Escape') return { kind: 'leave' };
  return null;
}
