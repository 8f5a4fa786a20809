// How long a workspace may stand open without anybody touching it. CJIS Security Policy, AC-11: at most 30 minutes.

/** Minutes. */
export const usualIdleTime = 15;
export const longestIdleTime = 30;

export function isIdleTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= longestIdleTime;
}
