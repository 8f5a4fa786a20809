// What the chart panel lends to actions while it is mounted.
import type { ChartId, EntityId } from '#shared/model/ids';

export interface ChartControls {
  readonly chartId: ChartId;
  /** What an action is about: the selected things of the chart, or the one that has the focus. */
  readonly subjects: () => readonly EntityId[];
  /** Things and links hidden by hand. */
  readonly hiddenCount: () => number;
  readonly isEmpty: () => boolean;
  readonly fit: () => void;
  readonly fitSelection: () => void;
  readonly zoom: (by: 'in' | 'out') => void;
  /** Pins all, or releases all when all are pinned. */
  readonly togglePins: () => Promise<void>;
  readonly hide: () => Promise<void>;
  readonly showHidden: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Adds neighbours of one thing; asks which when there are many. */
  readonly expand: () => Promise<void>;
  readonly chooseLayout: () => void;
  readonly toggleTable: () => void;
  readonly openSheet: () => void;
  readonly selectAll: () => void;
  /** Adds what is linked with the subjects on the chart. */
  readonly selectLinked: () => void;
  readonly add: (ids: readonly EntityId[]) => Promise<void>;
  /** Asks where to save, then writes a PNG. */
  readonly exportImage: () => Promise<void>;
}
