// The list of panels. To add one: write its folder, add its line here, its name in `PanelName` and its open action.
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
import type { ComponentType } from 'react';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { ActionIcon, PanelName, PanelParams } from '../actions/types';
import { BriefingPanel } from '../panels/briefing/briefing-panel';
import { CasesPanel } from '../panels/cases/cases-panel';
import { ChartPanel } from '../panels/chart/chart-panel';
import { CheckPanel } from '../panels/check/check-panel';
import { ConnectionsPanel } from '../panels/connections/connections-panel';
import { EntityPanel } from '../panels/entity/entity-panel';
import { HistoryPanel } from '../panels/history/history-panel';
import { ImportPanel } from '../panels/import/import-panel';
import { PeoplePanel } from '../panels/people/people-panel';
import { PurgePanel } from '../panels/purge/purge-panel';
import { RecordPanel } from '../panels/record/record-panel';
import { SearchPanel } from '../panels/search/search-panel';
import { SettingsPanel } from '../panels/settings/settings-panel';

/** Where a panel opens when the layout does not say: beside what, and how wide it likes to be (px). */
export type PanelPlace = 'start' | 'centre' | 'end';

export interface PanelEntry {
  readonly title: MessageKey;
  readonly icon: ActionIcon;
  readonly place: PanelPlace;
  readonly component: ComponentType<{ readonly params: PanelParams }>;
  /** Undo stack that Ctrl+Z means while this panel has the focus; null: the newest change of any. */
  readonly stack: string | null;
}

export const panelList: Readonly<Record<PanelName, PanelEntry>> = {
  cases: { title: 'panel.cases', icon: IconFolders, place: 'start', component: CasesPanel, stack: 'cases' },
  search: { title: 'panel.search', icon: IconSearch, place: 'start', component: SearchPanel, stack: null },
  import: {
    title: 'panel.import',
    icon: IconFileImport,
    place: 'centre',
    component: ImportPanel,
    stack: 'import',
  },
  connections: {
    title: 'panel.connections',
    icon: IconAffiliate,
    place: 'centre',
    component: ConnectionsPanel,
    stack: 'connections',
  },
  chart: { title: 'panel.chart', icon: IconChartDots3, place: 'centre', component: ChartPanel, stack: null },
  entity: {
    title: 'panel.entity',
    icon: IconAddressBook,
    place: 'end',
    component: EntityPanel,
    stack: 'cases',
  },
  record: { title: 'panel.record', icon: IconTableRow, place: 'end', component: RecordPanel, stack: null },
  briefing: {
    title: 'panel.briefing',
    icon: IconFileText,
    place: 'centre',
    component: BriefingPanel,
    stack: 'briefing',
  },
  check: { title: 'panel.check', icon: IconListSearch, place: 'centre', component: CheckPanel, stack: null },
  history: {
    title: 'panel.history',
    icon: IconHistory,
    place: 'centre',
    component: HistoryPanel,
    stack: null,
  },
  people: { title: 'panel.people', icon: IconUsers, place: 'centre', component: PeoplePanel, stack: null },
  purge: { title: 'panel.purge', icon: IconEraser, place: 'centre', component: PurgePanel, stack: null },
  settings: {
    title: 'panel.settings',
    icon: IconSettings,
    place: 'centre',
    component: SettingsPanel,
    stack: 'settings',
  },
};

/** Order of the rail. */
export const railPanels: readonly PanelName[] = [
  'cases',
  'search',
  'import',
  'connections',
  'chart',
  'check',
  'briefing',
  'history',
];

export const panelNames = Object.keys(panelList) as readonly PanelName[];

export function isPanelName(text: string): text is PanelName {
  return text in panelList;
}
