// The palette, help, and the way out of the workspace.
import IconCommand from '@tabler/icons-react/dist/esm/icons/IconCommand.mjs';
import IconDoorExit from '@tabler/icons-react/dist/esm/icons/IconDoorExit.mjs';
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import { canLock } from '../session/lock';
import type { Action } from './types';

export const openPalette: Action = {
  id: 'window.palette',
  label: 'action.palette',
  shortcut: { code: 'KeyK', mod: true },
  icon: IconCommand,
  group: 'window',
  menu: 'command-palette',
  enabled: ({ vault }) => vault !== null,
  perform: ({ window }) => window.openPalette(),
};

export const openShortcuts: Action = {
  id: 'help.shortcuts',
  label: 'action.shortcuts',
  shortcut: { code: 'F1' },
  icon: IconKeyboard,
  group: 'help',
  menu: 'keyboard-shortcuts',
  enabled: () => true,
  perform: ({ window }) => window.openShortcuts(),
};

export const openAbout: Action = {
  id: 'help.about',
  label: 'action.about',
  shortcut: null,
  icon: IconInfoCircle,
  group: 'help',
  menu: 'about',
  enabled: () => true,
  perform: ({ window }) => window.openAbout(),
};

export const lock: Action = {
  id: 'window.lock',
  label: 'action.lock',
  shortcut: { code: 'KeyL', mod: true },
  icon: IconLock,
  group: 'window',
  menu: 'lock',
  evenInDialogs: true,
  enabled: ({ vault }) => vault !== null && canLock(),
  perform: ({ window }) => window.lock(),
};

export const closeWorkspace: Action = {
  id: 'window.closeWorkspace',
  label: 'action.closeWorkspace',
  shortcut: { code: 'KeyW', mod: true, shift: true },
  icon: IconDoorExit,
  group: 'window',
  menu: 'close-workspace',
  enabled: ({ vault }) => vault !== null,
  perform: ({ window }) => window.closeWorkspace(),
};
