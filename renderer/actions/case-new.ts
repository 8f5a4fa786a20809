// A new case: opens the form.
import IconFolderPlus from '@tabler/icons-react/dist/esm/icons/IconFolderPlus.mjs';
import type { Action } from './types';

export const newCase: Action = {
  id: 'case.new',
  label: 'action.newCase',
  shortcut: { code: 'KeyN', mod: true },
  icon: IconFolderPlus,
  group: 'case',
  menu: 'new-case',
  enabled: ({ vault }) => vault !== null,
  perform: ({ window }) => window.newCase(),
};
