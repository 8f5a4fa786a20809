// What a chart needs from outside and what it asks for. The panel knows nothing else, so that it can be shown and tested
// without a vault.
import type { CommandInputs } from '#shared/commands/commands';
import type { EntityLink, EntitySheet } from '#shared/contracts/vault-answers';
import type { Scene } from '#shared/graph/types';
import type { Anchor, ChartId, ConnectionId, EntityId, SourceId } from '#shared/model/ids';
import type { Result } from '#shared/model/problem';

export type ArrangedItem = CommandInputs['chart.arrange']['items'][number];
export type PlacedItem = CommandInputs['chart.add']['items'][number];

export interface ChartData {
  readonly chartId: ChartId;
  readonly scene: Scene;
  readonly selection: readonly EntityId[];
  readonly select: (ids: readonly EntityId[]) => void;
  /** Each of these is one command, and so one undo. */
  readonly arrange: (items: readonly ArrangedItem[]) => Promise<void>;
  readonly add: (items: readonly PlacedItem[]) => Promise<void>;
  readonly remove: (targets: readonly (Anchor | EntityId)[]) => Promise<void>;
  readonly hideLinks: (links: readonly string[], hidden: boolean) => Promise<void>;
  readonly showHidden: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly neighbours: (id: EntityId, limit: number) => Promise<Result<readonly EntityLink[]>>;
  readonly layOut: (
    layout: string,
    values: Readonly<Record<string, number | boolean>>,
    signal: AbortSignal,
  ) => Promise<Result<Float64Array>>;
  /** A hook: what is known of one thing; null while it is looked up or for null. */
  readonly useSheet: (id: EntityId | null) => EntitySheet | null;
  readonly openSheet: (id: EntityId) => void;
  readonly openRecord: (source: SourceId, row: number) => void;
  readonly openConnection: (id: ConnectionId) => void;
  readonly openSearch: () => void;
  /** `protectedReason`: why protected people are named on it; empty: they are numbers. */
  readonly exportImage: (protectedReason: string) => Promise<void>;
}
