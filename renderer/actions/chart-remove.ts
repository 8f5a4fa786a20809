// Takes things off the chart; what sources say of them stays.
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { Action } from './types';

export const removeFromChart: Action = {
  id: 'chart.remove',
  label: 'chart.action.remove',
  shortcut: { code: 'Delete' },
  icon: IconTrash,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length > 0,
  perform: ({ chart }) => chart?.remove(),
};
