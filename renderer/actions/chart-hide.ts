// Takes things out of sight without taking them off the chart.
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import type { Action } from './types';

export const hideOnChart: Action = {
  id: 'chart.hide',
  label: 'chart.action.hide',
  shortcut: { code: 'KeyH' },
  icon: IconEyeOff,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length > 0,
  perform: ({ chart }) => chart?.hide(),
};
