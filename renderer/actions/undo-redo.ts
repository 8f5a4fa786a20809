// Undo and redo of the focused panel's stack; where a panel has none, of the newest change of all.
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import type { Action } from './types';

export const undo: Action = {
  id: 'edit.undo',
  label: 'action.undo',
  shortcut: { code: 'KeyZ', mod: true },
  icon: IconArrowBackUp,
  group: 'edit',
  menu: 'undo',
  enabled: ({ vault }) => vault !== null,
  perform: ({ undo: perform, stack }) => perform(stack),
};

export const redo: Action = {
  id: 'edit.redo',
  label: 'action.redo',
  shortcut: { code: 'KeyZ', mod: true, shift: true },
  icon: IconArrowForwardUp,
  group: 'edit',
  menu: 'redo',
  enabled: ({ vault }) => vault !== null,
  perform: ({ redo: perform, stack }) => perform(stack),
};
