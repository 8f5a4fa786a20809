// When who had which identifier, as the links and the identifier's own records state it.
import type { Holding } from '../identity/tenure';
import type { EntityId } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import type { LinkIndex } from './links-index';

export type HoldingOf = (id: EntityId, pivot: EntityId) => Holding | null;

/** The widest span that links between the two state; null when none states a beginning or an end. Asked twice, read once. */
export function holdingsOf(links: LinkIndex, profileOf: (id: EntityId) => Profile | undefined): HoldingOf {
  const known = new Map<string, Holding | null>();
  const rows = rowReader();
  const read: HoldingOf = (id, pivot) => {
    let from: string | null | undefined;
    let to: string | null | undefined;
    for (const link of links.at(id)) {
      if (link.from !== pivot && link.to !== pivot) continue;
      const said = [
        ...link.statements,
        ...rows(profileOf(pivot), link.source, link.row),
        ...rows(profileOf(id), link.source, link.row),
      ];
      const start = dayOf(said, 'start');
      const end = dayOf(said, 'end');
      if (start === null && end === null) continue;
      from = from === undefined ? start : earlier(from, start);
      to = to === undefined ? end : later(to, end);
    }
    return from === undefined || to === undefined ? null : { from, to };
  };
  return (id, pivot) => {
    const key = `${id}\n${pivot}`;
    let held = known.get(key);
    if (held === undefined) {
      held = read(id, pivot);
      known.set(key, held);
    }
    return held;
  };
}

const none: readonly SourcedStatement[] = [];

type RowReader = (profile: Profile | undefined, source: string, row: number) => readonly SourcedStatement[];

/** What a thing's row says of it. A number in twenty thousand rows has its statements sorted by row once. */
function rowReader(): RowReader {
  const byRow = new Map<Profile, ReadonlyMap<string, SourcedStatement[]>>();
  return (profile, source, row) => {
    if (profile === undefined) return none;
    let rows = byRow.get(profile);
    if (rows === undefined) {
      rows = sortedByRow(profile);
      byRow.set(profile, rows);
    }
    return rows.get(`${source}/${row}`) ?? none;
  };
}

function sortedByRow({ statements }: Profile): ReadonlyMap<string, SourcedStatement[]> {
  const rows = new Map<string, SourcedStatement[]>();
  for (const one of statements) {
    const key = `${one.source}/${one.row}`;
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [one]);
    else others.push(one);
  }
  return rows;
}

/** ISO day of a date or time statement; null when there is none. */
function dayOf(statements: readonly SourcedStatement[], property: 'start' | 'end'): string | null {
  const found = statements.find((one) => one.property === property && one.value !== '');
  return found === undefined ? null : dayIn(found.value);
}

/** The day in an encoded time or date; null when it has none. */
export function dayIn(encoded: string): string | null {
  return /\d{4}-\d{2}-\d{2}/.exec(encoded)?.[0] ?? null;
}

// An open end stays open: somebody who had it from June on may have it still.
function earlier(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b;
}
