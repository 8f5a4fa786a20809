// Holds things where they stand, whatever layout runs.
import IconPinned from '@tabler/icons-react/dist/esm/icons/IconPinned.mjs';
import type { Action } from './types';

export const pinOnChart: Action = {
  id: 'chart.pin',
  label: 'chart.action.pin',
  shortcut: { code: 'KeyP' },
  icon: IconPinned,
  group: 'chart',
  within: 'chart',
  enabled: ({ chart }) => chart !== null && chart.subjects().length > 0,
  perform: ({ chart }) => chart?.togglePins(),
};
