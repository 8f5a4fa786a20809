// Where the keyboard is: in the panel that was asked for, and never nowhere. What has the focus often goes away (a form
// that is done, a row that is undone); then its panel takes it, so that the next Tab goes on from there.
import type { DockviewApi, IDockviewPanel } from 'dockview-react';

/** ms; longer than a dialog that has closed takes to give the focus back. */
const afterDialog = 30;

/** Puts the focus into a panel: where it says it begins, else on the panel as a whole. */
export function focusInto(panel: IDockviewPanel | undefined): void {
  const isOpen = document.querySelector('[role=dialog][aria-modal=true]') !== null;
  if (panel !== undefined) setTimeout(() => settle(panel, isOpen, tries), isOpen ? afterDialog : 0);
}

/** Behind a dialog: where the focus was is sometimes gone, or there was none. */
export function focusBack(api: DockviewApi | null): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusInto(api?.activePanel);
  }, afterDialog);
}

/** A panel that was just opened is drawn a little later. */
const tries = 30;

function settle(panel: IDockviewPanel, isForced: boolean, left: number): void {
  const inside = panel.view.content.element;
  // A field that has taken the focus by itself keeps it; the panel as a whole only held it for what was not there yet.
  const active = document.activeElement;
  if (inside.contains(active) && active?.matches('.d-panel') !== true && !isForced) return;
  const begin =
    inside.querySelector<HTMLElement>('[data-first-focus]') ?? inside.querySelector<HTMLElement>('.d-panel');
  if (begin !== null) begin.focus({ preventScroll: true });
  else if (left > 0) requestAnimationFrame(() => settle(panel, isForced, left - 1));
}

/** Answers the function that stops watching. */
export function keepFocus(api: DockviewApi): () => void {
  let last: { readonly element: Element; readonly panel: HTMLElement } | null = null;
  const remember = ({ target }: FocusEvent): void => {
    const panel = target instanceof Element ? target.closest<HTMLElement>('.d-panel') : null;
    last = panel === null || !(target instanceof Element) ? null : { element: target, panel };
  };
  const rescue = (): void => {
    if (last === null || document.activeElement !== document.body) return;
    const { element, panel } = last;
    if (element.isConnected && !element.matches(':disabled')) return;
    last = null;
    const begin = panel.querySelector<HTMLElement>('[data-first-focus]') ?? panel;
    if (panel.isConnected) begin.focus({ preventScroll: true });
    else focusInto(api.activePanel);
  };
  const observer = new MutationObserver(rescue);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  document.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
