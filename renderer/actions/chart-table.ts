// The chart as a table with the same actions, for who would rather read than look.
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import type { Action } from './types';

export const tableOfChart: Action = {
  id: 'chart.table',
  label: 'chart.action.table',
  shortcut: { code: 'KeyT' },
  icon: IconTable,
  group: 'chart',
  menu: 'show-table',
  within: 'chart',
  enabled: ({ chart }) => chart !== null,
  perform: ({ chart }) => chart?.toggleTable(),
};
