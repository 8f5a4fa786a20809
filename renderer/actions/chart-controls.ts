// What the chart panel lends to actions while it is mounted.
import type { ChartId } from '#shared/model/ids';

export interface ChartControls {
  readonly chartId: ChartId;
}
