// When an identifier was met on one side: the dates and times of the rows that name it.
import type { Holding } from '../identity/tenure';
import type { EntityId } from '../model/ids';
import type { SourcedStatement } from '../model/record';
import type { Ground } from './ground';
import { dayIn } from './holdings';
import type { Side } from './sides';

const timesOfGround = new WeakMap<Ground, ReadonlyMap<string, readonly string[]>>();

/** First and last day; null when no row that names it says when. */
export function seenInRows(ground: Ground, id: EntityId, side: Side): Holding | null {
  const times = timesOf(ground);
  const rows = new Set<string>();
  for (const { source, row, property, statements } of ground.links.at(id)) {
    if (ground.sides.of(source) !== side) continue;
    rows.add(`${source}/${row}`);
    if (property !== null) for (const said of statements) rows.add(`${said.source}/${said.row}`);
  }
  for (const facet of ground.facetsOf(id))
    if (facet.side === side)
      for (const said of facet.profile.statements) rows.add(`${said.source}/${said.row}`);
  let from: string | undefined;
  let to: string | undefined;
  for (const row of rows)
    for (const day of times.get(row) ?? []) {
      if (from === undefined || day < from) from = day;
      if (to === undefined || day > to) to = day;
    }
  return from === undefined || to === undefined ? null : { from, to };
}

/** Days said in each row, by things and by links; built once, when it is first asked for. */
function timesOf(ground: Ground): ReadonlyMap<string, readonly string[]> {
  let times = timesOfGround.get(ground);
  if (times === undefined) {
    const found = new Map<string, string[]>();
    const take = (statements: readonly SourcedStatement[]): void => {
      for (const { property, value, source, row } of statements) {
        if (property !== 'start' && property !== 'end' && property !== 'date') continue;
        const day = dayIn(value);
        if (day === null) continue;
        const known = found.get(`${source}/${row}`);
        if (known === undefined) found.set(`${source}/${row}`, [day]);
        else known.push(day);
      }
    };
    for (const { statements } of ground.input.profiles) take(statements);
    for (const { statements } of ground.input.links) take(statements);
    times = found;
    timesOfGround.set(ground, times);
  }
  return times;
}
