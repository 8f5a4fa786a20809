// Choosing files to import.
import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs';
import type { Action } from './types';

export const importFiles: Action = {
  id: 'import.chooseFiles',
  label: 'action.importFiles',
  shortcut: { code: 'KeyI', mod: true },
  icon: IconFilePlus,
  group: 'case',
  menu: 'import-files',
  enabled: ({ vault }) => vault !== null,
  perform: ({ window }) => window.chooseFiles(),
};
