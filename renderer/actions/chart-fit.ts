// Brings the whole chart into view.
import IconArrowsMaximize from '@tabler/icons-react/dist/esm/icons/IconArrowsMaximize.mjs';
import type { Action } from './types';

export const fitChart: Action = {
  id: 'chart.fit',
  label: 'chart.action.fit',
  shortcut: { code: 'KeyF' },
  icon: IconArrowsMaximize,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && !chart.isEmpty(),
  perform: ({ chart }) => chart?.fit(),
};
