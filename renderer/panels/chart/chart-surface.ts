// What draws a chart and hears the hand on it: Cytoscape up to some hundred things, a canvas of our own beyond.
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import type { Size, Viewport } from './fit-view';

export interface Moved {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
}

export interface GraphEvents {
  readonly onSelect: (nodes: readonly EntityId[], links: readonly string[]) => void;
  /** At the end of a drag: everything that moved with it. */
  readonly onMove: (moved: readonly Moved[]) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onFocus: (id: EntityId | null) => void;
  /** So many things are in view since the chart was fitted; null: all of them, or a hand has moved it since. */
  readonly onPart: (seen: number | null) => void;
}

export interface SurfaceEvents extends GraphEvents {
  /** A person has panned or zoomed by hand. */
  readonly onViewed: () => void;
}

/** px of the panel */
export interface ScreenBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ChartSurface {
  readonly show: (list: DisplayList) => void;
  readonly select: (nodes: readonly EntityId[], links: readonly string[]) => void;
  /** Draws the ring of the keyboard's focus. */
  readonly focus: (id: EntityId | null) => void;
  /** Where a thing stands in the panel with its words; null when it is not on the chart. */
  readonly boxOf: (id: EntityId) => ScreenBox | null;
  readonly viewport: () => Viewport;
  readonly look: (viewport: Viewport) => void;
  /** Of the panel as it is now. */
  readonly measure: () => Size;
  readonly destroy: () => void;
}

export const zoomRange = { least: 0.04, most: 4 } as const;

export function hasModifier(event: MouseEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
