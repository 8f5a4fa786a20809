// Ordinary people, invented by a seed: names skewed as in life, births over sixty years, some values missing. What is to
// be found in a test has to be found among them.
import type { Said } from '../factory';

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** The first of a list far more often than the last, as family names are. */
function skewed<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(from.length * random() ** 2.2)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

const givenOf = {
  M: 'Wendell Orrin Tobias Emmett Lyle Carleton Everett Chester Merle Harlan Roscoe Alden Clayton Dwight Elwood Galen Irving Leland Norris Percy Quentin Rupert Silas Thaddeus Virgil'.split(
    ' ',
  ),
  F: 'Blanche Cora Delphine Edith Flora Greta Hester Imogen Jocelyn Lavinia Maude Nettie Opal Prudence Rosalie Selma Thelma Una Verna Winifred Zelda Bertha Adele Constance Estelle'.split(
    ' ',
  ),
} as const;

const starts =
  'Har Wen Pel Brack Cob Dun Fal Gar Hol Kit Lam Mar Nor Os Quim Ridge Sal Tam Und Wal Yar Bent Crow Thorn Sten'.split(
    ' ',
  );
const ends = 'low ley ford ham mere stead wick by more ton worth gate field combe hurst'.split(' ');
const families: readonly string[] = starts.flatMap((start) => ends.map((end) => start + end));
const middles = 'ABCDEFGHJKLMNPRSTW'.split('');

export interface Person {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly sex: 'M' | 'F';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Centimetres. */
  readonly height: number;
  readonly number: number;
}

export function person(random: () => number): Person {
  const sex = random() < 0.5 ? 'M' : 'F';
  return {
    sex,
    given: skewed(random, givenOf[sex]),
    middle: pick(random, middles),
    family: skewed(random, families),
    year: 1945 + Math.floor(random() * 60),
    month: 1 + Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
    height: Math.round((sex === 'M' ? 177 : 164) + (random() + random() + random() - 1.5) * 16),
    number: Math.floor(random() * 9_000) + 1_000,
  };
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** As an agency's file writes somebody, with what is not known left out. */
export function asWritten(random: () => number, one: Person): Said {
  const { given, middle, family, sex, year, month, day, height, number } = one;
  const said: Record<string, string> = { name: `${family}, ${given} ${middle}`, sex };
  const dated = random();
  if (dated < 0.8) said.birthDate = `${two(month)}/${two(day)}/${year}`;
  else if (dated < 0.9) said.birthDate = String(year);
  if (random() < 0.7) said.height = `${height} cm`;
  if (random() < 0.6) said.address = `${number % 300} ${pick(random, starts)} Street, Bangor ME 04401`;
  return said as Said;
}

export function crowd(seed: number, size: number): readonly Said[] {
  const random = seeded(seed);
  return Array.from({ length: size }, () => asWritten(random, person(random)));
}
