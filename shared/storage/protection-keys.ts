// Keys by which people are found who are protected: by what their record says of them, and by when they come of age.
import { comingOfAge, type Protection } from '../handling/protection';

/** Everybody whom their own record says to be protected, whatever the day. */
export function protectionKey(protection: Protection): string {
  return `protects:${protection}`;
}

/** People who come of age in a year, at the latest. */
export function ofAgeKey(year: string): string {
  return `of age:${year}`;
}

/** Whoever was of age before is so on every day on which this can be asked. */
const FIRST_OF_AGE = '2025';

/** Quickly, of the plain days that most files hold: nobody born in the last century comes of age any more. */
function mayComeOfAge(birth: string): boolean {
  return birth.length !== 10 || birth.charCodeAt(0) !== 49;
}

/** Of somebody born at `birth` (encoded); null: of age already, or nobody knows when. */
export function comingOfAgeKey(birth: string): string | null {
  const of = mayComeOfAge(birth) ? comingOfAge(birth) : null;
  return of !== null && of >= FIRST_OF_AGE ? ofAgeKey(of.slice(0, 4)) : null;
}
