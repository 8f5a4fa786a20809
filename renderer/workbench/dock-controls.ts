// What can be done with panels by keyboard and by other panels: opening, floating, moving, sizing.
import type { AddPanelPositionOptions, DockviewApi, IDockviewPanel } from 'dockview-react';
import type { PanelName, PanelParams, WindowControls } from '../actions/types';
import { currentWords } from '../session/words';
import { askedAgain } from './asked-params';
import { focusInto } from './panel-focus';
import { isPanelName, type PanelPlace, panelList } from './panel-list';

/** px */
const startWidth = 272;
/** px */
const endWidth = 372;
/** px a step */
const step = 40;

export type DockControls = Pick<
  WindowControls,
  'openPanel' | 'goToPanel' | 'closePanel' | 'floatPanel' | 'movePanel' | 'growPanel' | 'focusNextPanel'
>;

let next = 1;

export function openPanelIn(api: DockviewApi, name: PanelName, params: PanelParams = {}): void {
  const there = api.getPanel(name);
  if (there !== undefined) {
    there.api.setActive();
    there.api.updateParameters(askedAgain(there.params, params, next++));
    return;
  }
  const { place } = panelList[name];
  const neighbour = panelAt(api, place);
  const position = positionFor(api, place, neighbour);
  const widths = sideWidths(api);
  const added = api.addPanel({
    id: name,
    component: name,
    title: currentWords().t(panelList[name].title),
    tabComponent: 'panel',
    params: { ...params, asked: next++ },
    ...(position === null ? {} : { position }),
  });
  // A new side takes half of everything; the centre is to give way, not the other side.
  if (place !== 'centre' && neighbour === undefined) {
    const asked = [...widths, [added.group, place === 'start' ? startWidth : endWidth] as const];
    // From left to right: a size that is set takes from what stands to its right, the last one from the centre.
    const left = (group: IDockviewPanel['group']): number => group.element.getBoundingClientRect().left;
    for (const [group, width] of asked.sort(([a], [b]) => left(a) - left(b))) group.api.setSize({ width });
  }
}

/** The groups at the sides, with their widths in px. */
function sideWidths(api: DockviewApi): readonly (readonly [IDockviewPanel['group'], number])[] {
  return (['start', 'end'] as const).flatMap((place) => {
    const panel = panelAt(api, place);
    return panel === undefined ? [] : [[panel.group, panel.group.api.width] as const];
  });
}

/** Docking runs left to right: where reading runs right to left, the sides are changed over. */
function sideOf(place: 'start' | 'end'): 'left' | 'right' {
  return (place === 'start') === (currentWords().direction === 'ltr') ? 'left' : 'right';
}

function positionFor(
  api: DockviewApi,
  place: PanelPlace,
  neighbour: IDockviewPanel | undefined,
): AddPanelPositionOptions | null {
  if (neighbour !== undefined) return { referencePanel: neighbour, direction: 'within' };
  if (place === 'centre') {
    const start = panelAt(api, 'start');
    if (start !== undefined) return { referencePanel: start, direction: sideOf('end') };
    const end = panelAt(api, 'end');
    return end === undefined ? null : { referencePanel: end, direction: sideOf('start') };
  }
  return api.panels.length === 0 ? null : { direction: sideOf(place) };
}

function panelAt(api: DockviewApi, place: PanelPlace): IDockviewPanel | undefined {
  const there = api.panels.filter(
    (panel) =>
      isPanelName(panel.id) && panelList[panel.id].place === place && panel.api.location.type === 'grid',
  );
  return there.find((panel) => panel.api.isVisible) ?? there[0];
}

export function dockControls(api: DockviewApi): DockControls {
  const focused = (): IDockviewPanel | undefined => api.activePanel;
  return {
    openPanel: (name, params) => openPanelIn(api, name, params),
    goToPanel: (name, params) => {
      openPanelIn(api, name, params);
      focusInto(api.getPanel(name));
    },
    closePanel: () => {
      focused()?.api.close();
      focusInto(api.activePanel);
    },
    floatPanel: () => {
      const panel = focused();
      if (panel === undefined) return;
      if (panel.api.location.type === 'floating') {
        const home = isPanelName(panel.id) ? panelAt(api, panelList[panel.id].place) : undefined;
        const grid = api.groups.find((group) => group.api.location.type === 'grid');
        if (home !== undefined) panel.api.moveTo({ group: home.group });
        else
          panel.api.moveTo(grid === undefined ? { position: 'right' } : { group: grid, position: 'right' });
      } else {
        api.addFloatingGroup(panel, { width: 520, height: 420, x: 120, y: 60 });
      }
    },
    movePanel: (to) => {
      const position = { left: 'left', right: 'right', above: 'top', below: 'bottom' } as const;
      const panel = focused();
      panel?.api.moveTo({ group: panel.group, position: position[to] });
    },
    growPanel: (by) => {
      const panel = focused();
      if (panel === undefined) return;
      const { width, height } = panel.group.api;
      if (by === 'wider') panel.group.api.setSize({ width: width + step });
      if (by === 'narrower') panel.group.api.setSize({ width: Math.max(200, width - step) });
      if (by === 'taller') panel.group.api.setSize({ height: height + step });
      if (by === 'lower') panel.group.api.setSize({ height: Math.max(120, height - step) });
    },
    focusNextPanel: () => {
      const groups = api.groups;
      const at = groups.findIndex((group) => group.id === api.activeGroup?.id);
      const next = groups[(at + 1) % groups.length];
      next?.activePanel?.api.setActive();
      focusInto(next?.activePanel);
    },
  };
}

/** What a closed side leaves is the centre's: the other side stays as wide as it was. */
export function keepSideWidths(api: DockviewApi): void {
  let widths = sideWidths(api);
  api.onDidLayoutChange(() => {
    widths = sideWidths(api);
  });
  api.onDidRemoveGroup(() => {
    for (const [group, width] of widths) if (api.groups.includes(group)) group.api.setSize({ width });
  });
}

/** The tabs' names for screen readers, in the language of now. */
export function nameTabs(api: DockviewApi): void {
  for (const panel of api.panels) {
    if (isPanelName(panel.id)) panel.setTitle(currentWords().t(panelList[panel.id].title));
  }
}

/** What a workspace shows before anybody has arranged it. */
export function layOutAnew(api: DockviewApi, hasSources: boolean): void {
  api.clear();
  openPanelIn(api, hasSources ? 'connections' : 'import');
  openPanelIn(api, hasSources ? 'chart' : 'connections');
  openPanelIn(api, 'cases');
  openPanelIn(api, 'search');
  openPanelIn(api, 'cases');
  openPanelIn(api, hasSources ? 'connections' : 'import');
  // A side that is added before the dock has its size gets a share of it, not the width it asked for.
  const sized = api.onDidLayoutChange(() => {
    sized.dispose();
    api.getPanel('cases')?.group.api.setSize({ width: startWidth });
  });
}
