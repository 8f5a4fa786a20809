// The chart as data: a scene in, a display list out. The window's canvas, SVG, PDF and PNG all draw the same list.

import type { EntityId } from '../model/ids';
import type { Strength } from '../model/record';
import type { LinkKindId, SchemaId } from '../ontology/types';

export type LinkStyle = Strength | 'proposed';

export interface SceneNode {
  readonly id: EntityId;
  readonly schema: SchemaId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** From a list, from the case, from another case, or a pivot: shown as the ring of the node. */
  readonly side: 'case' | 'otherCase' | 'list' | 'pivot';
  /** Gravest notice behind it; null for none. */
  readonly notice: string | null;
  /** Links it has beyond the chart. */
  readonly hiddenNeighbours: number;
}

export interface SceneLink {
  readonly id: string;
  readonly from: EntityId;
  readonly to: EntityId;
  /** Null for a proposed match. */
  readonly kind: LinkKindId | null;
  readonly label: string;
  readonly directed: boolean;
  readonly style: LinkStyle;
  /** How many stated links it stands for. */
  readonly count: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** Measures text: the page uses a canvas, tests a table of widths. Returns pixels. */
export type MeasureText = (text: string, fontSize: number) => number;

export interface DisplayNode {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly ring: string;
  readonly icon: string;
  /** Wrapped label lines, each isolated for its base direction. */
  readonly lines: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  readonly pinned: boolean;
  readonly badge: string | null;
}

export interface DisplayLink {
  readonly id: string;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Offset of the curve's control point for parallel links; 0 is straight. */
  readonly bend: number;
  readonly dash: readonly number[];
  readonly width: number;
  readonly colour: string;
  readonly arrow: boolean;
  readonly label: string;
}

export interface LegendEntry {
  readonly kind: 'schema' | 'style' | 'side' | 'notice';
  readonly code: string;
  /** How many on the chart. */
  readonly count: number;
}

export interface DisplayList {
  readonly nodes: readonly DisplayNode[];
  readonly links: readonly DisplayLink[];
  readonly legend: readonly LegendEntry[];
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Data + a function; the form in the side panel is drawn from `parameters`. Runs in a worker. */
export interface Layout {
  readonly id: string;
  readonly parameters: readonly LayoutParameter[];
  readonly run: (
    graph: LayoutGraph,
    values: Readonly<Record<string, number | boolean>>,
  ) => Float64Array | Promise<Float64Array>;
}

export type LayoutParameter =
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly initial: number;
    }
  | { readonly id: string; readonly kind: 'switch'; readonly initial: boolean };

/** Typed arrays: `positions` x0 y0 x1 y1 ...; `ends` pairs of node indexes; `pinned` 1 where a node must stay. */
export interface LayoutGraph {
  readonly count: number;
  readonly positions: Float64Array;
  readonly pinned: Uint8Array;
  readonly ends: Uint32Array;
}
