// The actions of the chart, in the order in which its tools stand.
import { addToChart } from './chart-add';
import { expandOnChart } from './chart-expand';
import { exportChart } from './chart-export';
import { fitChart } from './chart-fit';
import { fitSelectionOnChart } from './chart-fit-selection';
import { hideOnChart } from './chart-hide';
import { layOutChart } from './chart-lay-out';
import { openSheetFromChart } from './chart-open-sheet';
import { pinOnChart } from './chart-pin';
import { removeFromChart } from './chart-remove';
import { selectAllOnChart } from './chart-select-all';
import { selectLinkedOnChart } from './chart-select-linked';
import { showHiddenOnChart } from './chart-show-hidden';
import { tableOfChart } from './chart-table';
import { zoomChartIn, zoomChartOut } from './chart-zoom';
import type { Action } from './types';

export const chartActions: readonly Action[] = [
  addToChart,
  fitChart,
  fitSelectionOnChart,
  zoomChartIn,
  zoomChartOut,
  layOutChart,
  expandOnChart,
  pinOnChart,
  hideOnChart,
  showHiddenOnChart,
  removeFromChart,
  openSheetFromChart,
  selectAllOnChart,
  selectLinkedOnChart,
  tableOfChart,
  exportChart,
];
