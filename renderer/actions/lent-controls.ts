// Controls that mounted parts of the window lend to actions and to each other. A panel lends on mounting and takes
// back on unmounting; nobody keeps them.
import { createStore } from 'zustand/vanilla';
import type { ChartControls } from './chart-controls';
import type { ConnectionControls } from './connection-controls';
import type { PanelName, PanelParams, WindowControls } from './types';

interface LentControls {
  readonly window: WindowControls | null;
  readonly chart: ChartControls | null;
  readonly connection: ConnectionControls | null;
}

export const lentControls = createStore<LentControls>(() => ({
  window: null,
  chart: null,
  connection: null,
}));

/** Answers the function that takes them back (only if nobody else has lent since). */
export function lend<K extends keyof LentControls>(
  name: K,
  controls: NonNullable<LentControls[K]>,
): () => void {
  lentControls.setState({ [name]: controls });
  return () => {
    if (lentControls.getState()[name] === controls) lentControls.setState({ [name]: null });
  };
}

/** How panels open each other beside what one works on; does nothing while there is no workbench. */
export function openPanel(panel: PanelName, params?: PanelParams): void {
  lentControls.getState().window?.openPanel(panel, params);
}

/** The same where one goes on working in what opens: the keyboard's focus goes along. */
export function goToPanel(panel: PanelName, params?: PanelParams): void {
  lentControls.getState().window?.goToPanel(panel, params);
}
