// Notices that nobody has touched the window for a while.
const events = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'focus'] as const;
/** ms */
const step = 1_000;

/**
 * Calls `onIdle` once when `limit` milliseconds pass without input; then only after further input. Answers the function
 * that stops watching.
 */
export function watchIdle(limit: number, onIdle: () => void): () => void {
  let last = performance.now();
  let told = false;
  const touched = (): void => {
    last = performance.now();
    told = false;
  };
  const look = (): void => {
    if (told || performance.now() - last < limit) return;
    told = true;
    onIdle();
  };
  const timer = setInterval(look, step);
  for (const event of events) window.addEventListener(event, touched, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const event of events) window.removeEventListener(event, touched, { capture: true });
  };
}
