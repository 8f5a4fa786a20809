// The application menu as data: the main process builds the native menu from it and sends the chosen action's id to
// the window, whose actions must hold every id named here (a test walks both lists).

export type MenuAction =
  | 'new-case'
  | 'import-files'
  | 'compose-briefing'
  | 'export-chart'
  | 'settings'
  | 'lock'
  | 'close-workspace'
  | 'undo'
  | 'redo'
  | 'search'
  | 'command-palette'
  | 'show-cases'
  | 'show-chart'
  | 'show-table'
  | 'show-connections'
  | 'show-history'
  | 'keyboard-shortcuts'
  | 'about';

/** What the system itself does: clipboard, zoom, leaving. */
export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'select-all'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'full-screen'
  | 'developer-tools'
  | 'quit';

export type MenuSectionName = 'file' | 'edit' | 'view' | 'help';

export type MenuItem =
  | { readonly action: MenuAction; readonly keys?: string }
  | { readonly role: MenuRole }
  | { readonly separator: true };

export interface MenuSection {
  readonly name: MenuSectionName;
  readonly items: readonly MenuItem[];
}

/** Every word of the menu has one key in each catalogue. */
export type MenuKey = `menu.${MenuSectionName | MenuAction | MenuRole}`;

const separator = { separator: true } as const;

/** `keys` are only shown: the window listens itself, by physical key, so that other keyboards work too. */
export const menuSections: readonly MenuSection[] = [
  {
    name: 'file',
    items: [
      { action: 'new-case', keys: 'CmdOrCtrl+N' },
      { action: 'import-files', keys: 'CmdOrCtrl+I' },
      separator,
      { action: 'compose-briefing', keys: 'CmdOrCtrl+P' },
      { action: 'export-chart', keys: 'CmdOrCtrl+E' },
      separator,
      { action: 'settings', keys: 'CmdOrCtrl+,' },
      { action: 'lock', keys: 'CmdOrCtrl+L' },
      { action: 'close-workspace', keys: 'CmdOrCtrl+Shift+W' },
      separator,
      { role: 'quit' },
    ],
  },
  {
    name: 'edit',
    items: [
      { action: 'undo', keys: 'CmdOrCtrl+Z' },
      { action: 'redo', keys: 'CmdOrCtrl+Shift+Z' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'select-all' },
      separator,
      { action: 'search', keys: 'CmdOrCtrl+F' },
    ],
  },
  {
    name: 'view',
    items: [
      { action: 'command-palette', keys: 'CmdOrCtrl+K' },
      separator,
      { action: 'show-cases' },
      { action: 'show-chart' },
      { action: 'show-table' },
      { action: 'show-connections' },
      { action: 'show-history' },
      separator,
      { role: 'zoom-in' },
      { role: 'zoom-out' },
      { role: 'zoom-reset' },
      { role: 'full-screen' },
      { role: 'developer-tools' },
    ],
  },
  { name: 'help', items: [{ action: 'keyboard-shortcuts', keys: 'F1' }, { action: 'about' }] },
];
