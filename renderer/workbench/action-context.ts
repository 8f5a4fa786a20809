// The window as it stands, for whoever asks whether an action is enabled or performs it.
import type { DockviewApi } from 'dockview-react';
import { lentControls } from '../actions/lent-controls';
import type { ActionContext, WindowControls } from '../actions/types';
import { execute, redoNewest, undoNewest } from '../session/execute';
import { selectionStore } from '../session/selection';
import { windowStore } from '../session/window-store';
import { isPanelName, panelList } from './panel-list';

export interface DockFocus {
  api: DockviewApi | null;
}

export function currentContext({ api }: DockFocus): ActionContext {
  const { vault, opened } = windowStore.getState();
  const { entities, caseId } = selectionStore.getState();
  const { window: controls, chart, connection } = lentControls.getState();
  const id = api?.activePanel?.id;
  const panel = id !== undefined && isPanelName(id) ? id : null;
  const ofChart = panel === 'chart' && chart !== null ? `chart:${chart.chartId}` : null;
  return {
    vault: opened === null ? null : vault,
    panel,
    selection: entities,
    caseId,
    stack: ofChart ?? (panel === null ? null : panelList[panel].stack),
    window: controls ?? noWindow,
    chart,
    connection,
    execute,
    undo: async (stack) => void (await undoNewest(stack)),
    redo: async (stack) => void (await redoNewest(stack)),
  };
}

const nothing = (): void => {};

/** Before the workbench stands there is nothing to do. */
const noWindow: WindowControls = {
  openPanel: nothing,
  goToPanel: nothing,
  closePanel: nothing,
  floatPanel: nothing,
  movePanel: nothing,
  growPanel: nothing,
  focusNextPanel: nothing,
  resetLayout: nothing,
  openPalette: nothing,
  openShortcuts: nothing,
  openAbout: nothing,
  lock: nothing,
  closeWorkspace: nothing,
  setTheme: nothing,
  setLanguage: nothing,
  newCase: nothing,
  chooseFiles: nothing,
};
