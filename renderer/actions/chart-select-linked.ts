// Selects what is linked with the selected things on the chart, besides them: again, what is linked with those.
import IconCirclesRelation from '@tabler/icons-react/dist/esm/icons/IconCirclesRelation.mjs';
import type { Action } from './types';

export const selectLinkedOnChart: Action = {
  id: 'chart.selectLinked',
  label: 'chart.action.selectLinked',
  shortcut: { code: 'KeyS' },
  icon: IconCirclesRelation,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length > 0,
  perform: ({ chart }) => chart?.selectLinked(),
};
