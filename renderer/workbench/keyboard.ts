// Hears the keys of all actions. Keys are known by their place, so that Ctrl+K works on an Arabic keyboard too.
import { actions } from '../actions/list';
import { matches } from '../actions/shortcut';
import type { ActionContext } from '../actions/types';

/** Answers the function that stops listening. */
export function listenToKeys(context: () => ActionContext): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const now = context();
    const action = actions.find(
      ({ shortcut, within, enabled }) =>
        shortcut !== null &&
        matches(shortcut, event) &&
        (within === undefined || within === now.panel) &&
        !(isPlain(event) && isTyping(event.target)) &&
        !(isTextUndo(event) && isTyping(event.target)) &&
        enabled(now),
    );
    if (action === undefined || (dialogIsOpen() && action.evenInDialogs !== true)) return;
    event.preventDefault();
    void action.perform(now);
  };
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.code.startsWith('F');
}

/** In a text field Ctrl+Z undoes typing. */
function isTextUndo(event: KeyboardEvent): boolean {
  return event.code === 'KeyZ';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]') !== null;
}
