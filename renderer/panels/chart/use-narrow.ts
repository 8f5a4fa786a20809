// Whether something is narrower than what it would like to show side by side.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** `width` in px. False until it is measured. */
export function useNarrow<E extends HTMLElement>(width: number): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = (): void => setNarrow(watched.clientWidth > 0 && watched.clientWidth < width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [width]);
  return [element, isNarrow];
}
