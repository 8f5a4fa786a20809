// Follows the links of one thing beyond the chart.
import IconTopologyStar3 from '@tabler/icons-react/dist/esm/icons/IconTopologyStar3.mjs';
import type { Action } from './types';

export const expandOnChart: Action = {
  id: 'chart.expand',
  label: 'chart.action.expand',
  shortcut: { code: 'KeyE' },
  icon: IconTopologyStar3,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length === 1,
  perform: ({ chart }) => chart?.expand(),
};
