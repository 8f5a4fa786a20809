// What is copied of a protected value is taken off the clipboard again after a minute.
import { holdsProtectedValue } from '#shared/handling/protected-text';
import { desk } from '../desk/desk';

/** Characters; more than this is no value that somebody copied. */
const longest = 100_000;

/** Marks where such values stand, whatever they look like. */
export const protectedMark = 'data-protected';

/** Answers the function that stops listening. */
export function watchProtectedCopies(): () => void {
  const heard = (): void => {
    const selection = document.getSelection();
    if (selection === null || !isProtectedSelection(selection)) return;
    void desk.call('clearClipboardLater', { text: selection.toString().slice(0, longest) });
  };
  document.addEventListener('copy', heard);
  return () => document.removeEventListener('copy', heard);
}

export function isProtectedSelection(selection: Selection): boolean {
  if (holdsProtectedValue(selection.toString())) return true;
  return [...document.querySelectorAll(`[${protectedMark}]`)].some((part) =>
    selection.containsNode(part, true),
  );
}
