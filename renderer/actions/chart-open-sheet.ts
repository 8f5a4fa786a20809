// Opens the sheet of one thing. Enter does the same on the chart itself.
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import type { Action } from './types';

export const openSheetFromChart: Action = {
  id: 'chart.openSheet',
  label: 'chart.action.open',
  shortcut: null,
  icon: IconAddressBook,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length === 1,
  perform: ({ chart }) => chart?.openSheet(),
};
