// The display list of a scene, made a little in each frame where there is much to measure: two thousand names take longer
// than a window may be held.
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { linkWords } from '#shared/graph/chart-words';
import { displayListInSteps } from '#shared/graph/display';
import type { ChartTheme, DisplayList, MeasureText, Scene } from '#shared/graph/types';
import { useWords } from '../../session/words';

/** ms at a stretch */
const share = 10;

interface Making {
  readonly steps: Generator<undefined, DisplayList>;
  list: DisplayList | null;
}

/** A small scene's at once; of a large one what was there before, until it is ready. Null: the first is being made. */
export function useDisplayList(scene: Scene, measure: MeasureText, theme: ChartTheme): DisplayList | null {
  const { t } = useWords();
  const ready = useRef<DisplayList | null>(null);
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const making = useMemo(
    () => goOn({ steps: displayListInSteps(scene, measure, theme, linkWords(t)), list: null }),
    [scene, measure, theme, t],
  );
  if (making.list !== null) ready.current = making.list;

  useEffect(() => {
    if (making.list !== null) return;
    let frame = 0;
    const next = (): void => {
      if (goOn(making).list === null) frame = requestAnimationFrame(next);
      else drawAnew();
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [making]);
  return ready.current;
}

function goOn(making: Making): Making {
  const until = performance.now() + share;
  while (making.list === null && performance.now() < until) {
    const step = making.steps.next();
    if (step.done) making.list = step.value;
  }
  return making;
}
