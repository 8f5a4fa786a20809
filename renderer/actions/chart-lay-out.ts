// Opens the layouts; nothing moves before one is run.
import IconLayoutDistributeHorizontal from '@tabler/icons-react/dist/esm/icons/IconLayoutDistributeHorizontal.mjs';
import type { Action } from './types';

export const layOutChart: Action = {
  id: 'chart.layOut',
  label: 'chart.action.layOut',
  shortcut: { code: 'KeyL' },
  icon: IconLayoutDistributeHorizontal,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && !chart.isEmpty(),
  perform: ({ chart }) => chart?.chooseLayout(),
};
