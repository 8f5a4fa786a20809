// The list of actions. To add one: write its file, add its line here and its words to the catalogues. Menu, palette,
// keys and help read nothing else.
import { arrangePanels } from './arrange-panels';
import { newCase } from './case-new';
import { chartActions } from './chart-actions';
import { decideConnection } from './decide-connection';
import { importFiles } from './import-files';
import { openPanels } from './open-panels';
import type { Action } from './types';
import { redo, undo } from './undo-redo';
import { windowChoices } from './window-choices';
import { closeWorkspace, lock, openAbout, openPalette, openShortcuts } from './window-places';

export const actions: readonly Action[] = [
  ...openPanels,
  newCase,
  importFiles,
  ...chartActions,
  ...decideConnection,
  undo,
  redo,
  openPalette,
  ...arrangePanels,
  ...windowChoices,
  lock,
  closeWorkspace,
  openShortcuts,
  openAbout,
];
