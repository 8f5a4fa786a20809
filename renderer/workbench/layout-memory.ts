// Remembers where the panels stand, and nothing of what they show: the page's storage is not sealed, so params and
// titles are taken out before anything is kept.
import type { DockviewApi, SerializedDockview } from 'dockview-react';
import { currentWords } from '../session/words';
import { mirrored } from './mirror-layout';
import { isPanelName } from './panel-list';

const place = 'dirigo.layout.1';

type Direction = 'ltr' | 'rtl';
type Kept = SerializedDockview & { readonly direction?: Direction };

/** Of the reading for which the panels stand as they do. */
const directionOf = new WeakMap<DockviewApi, Direction>();

export function keepLayout(api: DockviewApi): void {
  const direction = directionOf.get(api) ?? currentWords().direction;
  const layout = api.toJSON();
  const panels = Object.fromEntries(
    Object.entries(layout.panels).map(([id, { contentComponent, tabComponent }]) => [
      id,
      {
        id,
        ...(contentComponent ? { contentComponent } : {}),
        ...(tabComponent ? { tabComponent } : {}),
        title: id,
      },
    ]),
  );
  localStorage.setItem(place, JSON.stringify({ ...layout, panels, direction }));
}

/** False when there is none, or it is of another version: the caller then lays out anew. */
export function restoreLayout(api: DockviewApi): boolean {
  const kept = localStorage.getItem(place);
  if (kept === null) return false;
  try {
    const { direction, ...layout } = JSON.parse(kept) as Kept;
    if (!Object.keys(layout.panels).every(isPanelName)) return false;
    const now = currentWords().direction;
    directionOf.set(api, now);
    api.fromJSON(direction === undefined || direction === now ? layout : mirrored(layout));
    return api.panels.length > 0;
  } catch {
    // A layout is not worth a question: it is laid out anew.
    api.clear();
    return false;
  }
}

/** Follows the direction of reading; a layout that stands for it already is left alone. */
export function turnLayout(api: DockviewApi): void {
  const { direction } = currentWords();
  const before = directionOf.get(api);
  directionOf.set(api, direction);
  if (before === undefined || before === direction) return;
  // What the panels show, half-written forms too, stays.
  api.fromJSON(mirrored(api.toJSON()), { reuseExistingPanels: true });
}

export function forgetLayout(): void {
  localStorage.removeItem(place);
}
