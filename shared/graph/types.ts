// The chart as data: a scene in, a display list out. The window's canvas, SVG, PDF and PNG all draw the same list.

import type { NoticeColour } from '../connections/types';
import type { Protection } from '../handling/protection';
import type { Anchor, EntityId } from '../model/ids';
import type { Strength } from '../model/record';
import type { LinkKindId, SchemaId } from '../ontology/types';

/** A person held two records to be the same. */
export interface NoticeOpinion {
  /** Their name. */
  readonly by: string;
  /** ISO instant */
  readonly at: string;
}

export interface NoticeBehind {
  readonly colour: NoticeColour;
  /** On whose word it stands here; none: a source states it of the thing itself. */
  readonly opinions: readonly NoticeOpinion[];
}

export type LinkStyle = Strength | 'proposed';

export interface SceneNode {
  readonly id: EntityId;
  /** The chart items that show it (two when a decision joined two of them): what commands about it name. */
  readonly targets: readonly (Anchor | EntityId)[];
  readonly schema: SchemaId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** From a list, from the case, from another case, or a pivot: shown as the ring of the node. */
  readonly side: 'case' | 'otherCase' | 'list' | 'pivot';
  /** Gravest notice behind it; null for none. */
  readonly notice: NoticeBehind | null;
  /** Links it has beyond the chart. */
  readonly hiddenNeighbours: number;
  /** Why it is protected; absent: it is not. */
  readonly protections?: readonly Protection[];
}

export interface SceneLink {
  readonly id: string;
  readonly from: EntityId;
  readonly to: EntityId;
  /** Null for a proposed match. */
  readonly kind: LinkKindId | null;
  /** What tells it from others of its kind, as data (a date, an amount); empty for none. */
  readonly label: string;
  readonly directed: boolean;
  readonly style: LinkStyle;
  /** How many stated links it stands for. */
  readonly count: number;
  /** Ids of the link facts behind it; of the connections for a proposed match. */
  readonly behind: readonly string[];
}

/** What is shown, and what is on the chart but hidden by hand. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly hiddenNodes: readonly SceneNode[];
  readonly hiddenLinks: readonly SceneLink[];
}

export type ChartTheme = 'light' | 'dark' | 'print';

/** A second sign beside the colour of the ring, so that colour never stands alone. */
export type RingPattern = 'solid' | 'double' | 'dashed' | 'thin';

/** Measures text: the page uses a canvas, tests a table of widths. Returns pixels. */
export type MeasureText = (text: string, fontSize: number) => number;

export interface DisplayNode {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly ring: string;
  readonly ringPattern: RingPattern;
  /** Name of the icon in `schema-icons.ts`, and the colour of its strokes. */
  readonly icon: string;
  readonly iconColour: string;
  /** Wrapped label lines, each isolated for its base direction. */
  readonly lines: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  readonly pinned: boolean;
  /** A shield stands on it; absent: none. */
  readonly shielded?: true;
  /** Letters of the notice's colour; null for none. */
  readonly badge: string | null;
  /** The badge stands on a person's opinion, which no channel has verified; absent: a source states it. */
  readonly isBadgeOpinion?: true;
  readonly badgeFill: string;
  readonly badgeInk: string;
  /** Links beyond the chart, shown as a small number; 0 for none. */
  readonly more: number;
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
  /** Words and count as they are drawn, isolated for their base direction; empty for none. */
  readonly label: string;
}

export interface LegendEntry {
  readonly kind: 'schema' | 'style' | 'side' | 'notice' | 'mark';
  readonly code: string;
  /** How many on the chart. */
  readonly count: number;
}

export interface DisplayList {
  readonly theme: ChartTheme;
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
