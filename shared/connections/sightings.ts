// When an address of the net was met on one side: the dates and times of the rows that name it.
import type { Holding } from '../identity/tenure';
import type { Ground } from './ground';
import { dayIn } from './holdings';
import type { Presence } from './presence';

const timesOfGround = new WeakMap<Ground, ReadonlyMap<string, readonly string[]>>();

/** First and last day; null when no row that names it says when. */
export function seenAt(ground: Ground, { statements }: Presence): Holding | null {
  const times = timesOf(ground);
  const days = statements.flatMap(({ source, row }) => times.get(`${source}/${row}`) ?? []).sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Days said in each row, by things and by links; built once, and only when an address of the net is shared. */
function timesOf(ground: Ground): ReadonlyMap<string, readonly string[]> {
  let times = timesOfGround.get(ground);
  if (times === undefined) {
    const found = new Map<string, string[]>();
    const take = (statements: Presence['statements']): void => {
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
