// Selects everything that is shown.
import IconSelectAll from '@tabler/icons-react/dist/esm/icons/IconSelectAll.mjs';
import type { Action } from './types';

export const selectAllOnChart: Action = {
  id: 'chart.selectAll',
  label: 'chart.action.selectAll',
  shortcut: { code: 'KeyA', mod: true },
  icon: IconSelectAll,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && !chart.isEmpty(),
  perform: ({ chart }) => chart?.selectAll(),
};
