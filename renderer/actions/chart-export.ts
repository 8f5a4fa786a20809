// Writes the chart as an image.
import IconPhotoDown from '@tabler/icons-react/dist/esm/icons/IconPhotoDown.mjs';
import type { Action } from './types';

export const exportChart: Action = {
  id: 'chart.export',
  label: 'chart.action.export',
  shortcut: { code: 'KeyE', mod: true },
  icon: IconPhotoDown,
  group: 'chart',
  menu: 'export-chart',
  enabled: ({ chart }) => chart !== null && !chart.isEmpty(),
  perform: ({ chart }) => chart?.exportImage(),
};
