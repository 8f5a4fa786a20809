// What Chromium makes of a full disk: of a write, and of whatever else of the database runs beside it or opens it.

/** bytes free where the database lies; null when it cannot be told. */
export type AskFree = () => Promise<number | null>;

/** bytes: what the system broke off with less than this free met a full disk. */
const AS_GOOD_AS_FULL = 16 * 1024 * 1024;

export async function isAsGoodAsFull(askFree: AskFree): Promise<boolean> {
  const free = await askFree();
  return free !== null && free < AS_GOOD_AS_FULL;
}
