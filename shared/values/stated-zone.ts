// Zones as sources write them beside a time: letters, an offset, or an IANA name.
import { instantsOf, isZone } from './zone-offset';

/** Offsets that letters stand for (RFC 5322 section 4.3; AST and ADT are the Atlantic zone of New Brunswick here). Minutes. */
const abbreviations: Readonly<Record<string, number>> = {
  ...{
    Z: 0,
    UTC: 0,
    GMT: 0,
    UT: 0,
    WET: 0,
    ADT: -180,
    AST: -240,
    EDT: -240,
    EST: -300,
    CDT: -300,
    CST: -360,
  },
  ...{ MDT: -360, MST: -420, PDT: -420, PST: -480, AKDT: -480, AKST: -540, HST: -600, CET: 60, CEST: 120 },
  ...{ EET: 120, EEST: 180, MSK: 180, BST: 60, WEST: 60, NDT: -150, NST: -210 },
};

/** As it is kept: the names of Universal Time as `UTC`, others as written. */
export function statedName(zone: string): string {
  return /^(?:Z|UT|GMT|UTC)$/i.test(zone) ? 'UTC' : zone;
}

/** The instants (ms) of a local time (ms as if it were UTC) in a zone as written; null when it names none. */
export function statedInstants(zone: string, shown: number): readonly number[] | null {
  const minutes = abbreviations[zone.toUpperCase()] ?? offsetMinutes(zone);
  if (minutes !== null) return [shown - minutes * 60_000];
  return zone.includes('/') && isZone(zone) ? instantsOf(zone, shown) : null;
}

function offsetMinutes(zone: string): number | null {
  const found = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(zone);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return found[1] === '-' ? -minutes : minutes;
}
