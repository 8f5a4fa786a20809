// Brings what is selected into view, as large as it may be.
import IconZoomScan from '@tabler/icons-react/dist/esm/icons/IconZoomScan.mjs';
import type { Action } from './types';

export const fitSelectionOnChart: Action = {
  id: 'chart.fitSelection',
  label: 'chart.action.fitSelection',
  shortcut: { code: 'KeyF', shift: true },
  icon: IconZoomScan,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length > 0,
  perform: ({ chart }) => chart?.fitSelection(),
};
