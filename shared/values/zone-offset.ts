// Offsets of IANA zones, from the machine's own tables by way of Intl. Asked a million times in one file of calls, so the
// changes of a zone's year are found once and kept.

interface Change {
  /** First instant at which the offset holds, ms. */
  readonly from: number;
  /** ms to add to UTC */
  readonly offset: number;
}

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat | null>();
const years = new Map<string, readonly Change[]>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn-hc-h23', {
      timeZone: zone,
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const),
      ...({ minute: 'numeric', second: 'numeric' } as const),
    });
  } catch {
    // Not a zone that this machine knows: null says so.
    made = null;
  }
  formatters.set(zone, made);
  return made;
}

export function isZone(zone: string): boolean {
  return formatterOf(zone) !== null;
}

function measured(formatter: Intl.DateTimeFormat, instant: number): number {
  const found = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatter.formatToParts(instant)) {
    if (type in found) found[type as keyof typeof found] = Number(value);
  }
  const { year, month, day, hour, minute, second } = found;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function changesOf(zone: string, formatter: Intl.DateTimeFormat, year: number): readonly Change[] {
  const key = `${year} ${zone}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const start = Date.UTC(year, 0, 1) - 2 * DAY;
  const end = Date.UTC(year + 1, 0, 1) + 2 * DAY;
  const changes: Change[] = [{ from: start, offset: measured(formatter, start) }];
  // Two changes of one zone were never less than ten days apart.
  for (let before = start; before < end; before += 10 * DAY) {
    const after = before + 10 * DAY;
    const offset = measured(formatter, after);
    if (offset === changes.at(-1)?.offset) continue;
    let low = before;
    let high = after;
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000;
      if (measured(formatter, middle) === offset) high = middle;
      else low = middle;
    }
    changes.push({ from: high, offset });
  }
  years.set(key, changes);
  return changes;
}

function offsetAt(changes: readonly Change[], instant: number): number {
  let offset = changes[0]?.offset ?? 0;
  for (const change of changes) if (change.from <= instant) offset = change.offset;
  return offset;
}

/**
 * The instants (ms) that a local time (ms as if it were UTC) can be in a zone, earliest first: one as a rule, two in the
 * doubled hour of autumn, none in the missing hour of spring. Null when the zone is not known.
 */
export function instantsOf(zone: string, local: number): readonly number[] | null {
  const formatter = formatterOf(zone);
  if (formatter === null) return null;
  const changes = changesOf(zone, formatter, new Date(local).getUTCFullYear());
  const found: number[] = [];
  for (const { offset } of changes) {
    const instant = local - offset;
    if (offsetAt(changes, instant) === offset && !found.includes(instant)) found.push(instant);
  }
  return found.sort((a, b) => a - b);
}
