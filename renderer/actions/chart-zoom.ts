// Nearer and farther, for the keyboard; the wheel does the same.
import IconZoomIn from '@tabler/icons-react/dist/esm/icons/IconZoomIn.mjs';
import IconZoomOut from '@tabler/icons-react/dist/esm/icons/IconZoomOut.mjs';
import type { Action } from './types';

export const zoomChartIn: Action = {
  id: 'chart.zoomIn',
  label: 'chart.action.zoomIn',
  shortcut: { code: 'Equal' },
  icon: IconZoomIn,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null,
  perform: ({ chart }) => chart?.zoom('in'),
};

export const zoomChartOut: Action = {
  id: 'chart.zoomOut',
  label: 'chart.action.zoomOut',
  shortcut: { code: 'Minus' },
  icon: IconZoomOut,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null,
  perform: ({ chart }) => chart?.zoom('out'),
};
