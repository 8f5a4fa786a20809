// Waiting that gives up. It counts the time in which the program ran: while a machine sleeps, or a program is stopped, what
// is waited for stands still too.
const PARTS = 60;

export interface Patience {
  /** Resolves when it has run out. */
  readonly worn: Promise<void>;
  readonly end: () => void;
}

export function patienceOf(ms: number): Patience {
  let left = PARTS;
  let timer: ReturnType<typeof setInterval> | undefined;
  const worn = new Promise<void>((resolve) => {
    // Ticks that were missed do not come later.
    timer = setInterval(() => {
      left -= 1;
      if (left === 0) resolve();
    }, ms / PARTS);
  });
  return { worn, end: () => clearInterval(timer) };
}
