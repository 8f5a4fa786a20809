// Opening each panel. The panels of the chart and others bring their further actions in files of their own.
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import IconEraser from '@tabler/icons-react/dist/esm/icons/IconEraser.mjs';
import IconFileImport from '@tabler/icons-react/dist/esm/icons/IconFileImport.mjs';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconFolders from '@tabler/icons-react/dist/esm/icons/IconFolders.mjs';
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconTableRow from '@tabler/icons-react/dist/esm/icons/IconTableRow.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import type { MenuAction } from '#shared/contracts/menu';
import type { Action, ActionIcon, PanelName, Shortcut } from './types';

function open(panel: PanelName, icon: ActionIcon, shortcut: Shortcut | null, menu?: MenuAction): Action {
  return {
    id: `panel.${panel}.open`,
    label: `panel.${panel}`,
    shortcut,
    icon,
    group: 'panels',
    ...(menu === undefined ? {} : { menu }),
    enabled: ({ vault }) => vault !== null,
    perform: ({ window }) => window.goToPanel(panel),
  };
}

const alt = (digit: number): Shortcut => ({ code: `Digit${digit}`, alt: true });

export const openPanels: readonly Action[] = [
  open('cases', IconFolders, alt(1), 'show-cases'),
  open('search', IconSearch, { code: 'KeyF', mod: true }, 'search'),
  open('import', IconFileImport, alt(2)),
  open('connections', IconAffiliate, alt(3), 'show-connections'),
  open('chart', IconChartDots3, alt(4), 'show-chart'),
  open('check', IconListSearch, alt(5)),
  open('briefing', IconFileText, { code: 'KeyP', mod: true }, 'compose-briefing'),
  open('history', IconHistory, alt(6), 'show-history'),
  open('entity', IconAddressBook, alt(7)),
  open('record', IconTableRow, alt(8)),
  open('people', IconUsers, null),
  open('purge', IconEraser, null),
  open('settings', IconSettings, { code: 'Comma', mod: true }, 'settings'),
];
