// How long an opening waits after passphrases that opened nothing: a slip costs nothing, guessing soon takes a minute a
// try. It does not hold up somebody who guesses with a program of their own; the dear passphrase function does that.

/** Tries that cost no waiting. */
const FREE_TRIES = 3;
const LONGEST_SECONDS = 60;

/** Seconds: 0 up to two failures, then 1, 2, 4, ... and never more than a minute. */
export function pauseAfter(failures: number): number {
  return failures < FREE_TRIES ? 0 : Math.min(LONGEST_SECONDS, 2 ** Math.min(10, failures - FREE_TRIES));
}

/**
 * Milliseconds still to wait. `times`: ISO instants of the failures, oldest first. A clock that was set back makes nobody
 * wait longer than the pause itself, and one that was set on, not at all: it is no safeguard against that.
 */
export function waitBefore(times: readonly string[], now: string): number {
  const pause = pauseAfter(times.length) * 1000;
  const since = Date.parse(now) - Date.parse(times.at(-1) ?? now);
  return Number.isNaN(since) ? pause : Math.max(0, Math.min(pause, pause - since));
}
