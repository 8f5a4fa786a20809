// Remembers where the panels stand, and nothing of what they show: the page's storage is not sealed, so params and
// titles are taken out before anything is kept.
import type { DockviewApi, SerializedDockview } from 'dockview-react';
import { isPanelName } from './panel-list';

const place = 'dirigo.layout.1';

export function keepLayout(api: DockviewApi): void {
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
  localStorage.setItem(place, JSON.stringify({ ...layout, panels }));
}

/** False when there is none, or it is of another version: the caller then lays out anew. */
export function restoreLayout(api: DockviewApi): boolean {
  const kept = localStorage.getItem(place);
  if (kept === null) return false;
  try {
    const layout = JSON.parse(kept) as SerializedDockview;
    if (!Object.keys(layout.panels).every(isPanelName)) return false;
    api.fromJSON(layout);
    return api.panels.length > 0;
  } catch {
    // A layout is not worth a question: it is laid out anew.
    api.clear();
    return false;
  }
}

export function forgetLayout(): void {
  localStorage.removeItem(place);
}
