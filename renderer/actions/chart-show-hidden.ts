// Brings back everything that was hidden by hand.
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import type { Action } from './types';

export const showHiddenOnChart: Action = {
  id: 'chart.showHidden',
  label: 'chart.action.showHidden',
  shortcut: { code: 'KeyH', shift: true },
  icon: IconEye,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.hiddenCount() > 0,
  perform: ({ chart }) => chart?.showHidden(),
};
