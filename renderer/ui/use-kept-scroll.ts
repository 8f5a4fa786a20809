// Docking takes a panel out of the page while another is in front: its lists come back at their top without a word, so
// that whoever draws only the rows in sight draws those of a place nobody sees.
import { type RefObject, useEffect } from 'react';

/** Puts a scrolling element back to where it was each time it comes into the page again. */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let top = element.scrollTop;
    const keep = (): void => {
      top = element.scrollTop;
    };
    const back = new ResizeObserver(() => {
      if (element.clientHeight > 0 && element.scrollTop !== top) element.scrollTop = top;
    });
    element.addEventListener('scroll', keep, { passive: true });
    back.observe(element);
    return () => {
      element.removeEventListener('scroll', keep);
      back.disconnect();
    };
  }, [scroller]);
}
