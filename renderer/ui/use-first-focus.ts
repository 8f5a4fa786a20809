// What a panel is mostly worked with often comes later than the panel: then it takes the focus that the panel holds for it.
import { type RefObject, useEffect } from 'react';

/** `isThere`: it can take the focus now. The element is to say `data-first-focus` as well. */
export function useFirstFocus(element: RefObject<HTMLElement | null>, isThere = true): void {
  useEffect(() => {
    const panel = element.current?.closest('.d-panel') ?? null;
    if (isThere && panel !== null && document.activeElement === panel) element.current?.focus();
  }, [element, isThere]);
}
