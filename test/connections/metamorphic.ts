// The same story told otherwise: everybody renamed by a seed, values written in other ways, rows in another order. What
// hangs together has to stay what hangs together.
import { pick, seeded } from './crowd';

/** A person of a story by parts, so that renaming keeps what the story needs: a second script, an anglicised twin name. */
export interface CastName {
  readonly given: string;
  readonly family: string;
  /** The same name in the other writing that the story uses. */
  readonly otherGiven: string;
  readonly otherFamily: string;
}

/** Invented names with their counterparts: Cyrillic, Arabic, anglicised French. */
const cyrillic: readonly CastName[] = [
  ['EUGENE', 'BARANISHIN', 'Євген', 'БАРАНИШИН'],
  ['OLEKSANDR', 'KOVALENSKY', 'Олександр', 'КОВАЛЕНСЬКИЙ'],
  ['DMYTRO', 'TARASHCHUK', 'Дмитро', 'ТАРАЩУК'],
  ['SERGEY', 'MALYSHKIN', 'Сергей', 'МАЛЫШКИН'],
  ['MYKHAILO', 'DOROSHENKIV', 'Михайло', 'ДОРОШЕНКІВ'],
].map(([given = '', family = '', otherGiven = '', otherFamily = '']) => ({
  given,
  family,
  otherGiven,
  otherFamily,
}));

const anglicised: readonly CastName[] = [
  ['REGGIE', 'WILLETT-VARNEY', 'Réjean', 'Ouellette-Varnay'],
  ['CHARLIE', 'PERRY-GARNEAU', 'Charles', 'Perrey-Garnaud'],
  ['LARRY', 'BOLDUCK', 'Laurent', 'Bolduc'],
  ['HENRY', 'TIBBETO', 'Henri', 'Thibeteau'],
].map(([given = '', family = '', otherGiven = '', otherFamily = '']) => ({
  given,
  family,
  otherGiven,
  otherFamily,
}));

const handles = ['tern_and_tide', 'gull.of.fundy', 'pier_nineteen', 'kelpwife', 'mudflat_moses'] as const;
const vins = ['1M8GDM9AXKP042788', '1FTBW2CM8HKA60318', '2HGFE2706LF913453', '3TMCZ1191NF189742'] as const;
const passports = ['ZX4419087', 'KL2207315', 'PR8854120', 'AD3301977'] as const;

export interface Cast {
  readonly director: CastName;
  readonly driver: CastName;
  readonly year: number;
  readonly month: number;
  /** Over twelve, or at most twelve and not the month: whether day and month can be exchanged stays as in the story. */
  readonly day: number;
  /** Ten digits of a North American number. */
  readonly phone: string;
  readonly handle: string;
  readonly vin: string;
  readonly passport: string;
}

/** Seed 0 is the story as told. */
export function castBy(seed: number): Cast {
  const random = seeded(seed);
  const choose = <T>(from: readonly T[]): T => {
    const first = from[0];
    return seed === 0 && first !== undefined ? first : pick(random, from);
  };
  return {
    director: choose(cyrillic),
    driver: choose(anglicised),
    year: 1960 + Math.floor(random() * 40),
    month: 1 + Math.floor(random() * 6),
    day: 13 + Math.floor(random() * 15),
    phone: `207555${String(100 + Math.floor(random() * 100)).padStart(4, '0')}`,
    handle: choose(handles),
    vin: choose(vins),
    passport: choose(passports),
  };
}

/** Ways of writing that mean the same, chosen by a seed. */
export interface Pen {
  readonly phone: (digits: string) => string;
  /** Month first, as in Maine. */
  readonly date: (year: number, month: number, day: number) => string;
  readonly name: (given: string, family: string) => string;
  readonly vin: (vin: string) => string;
}

export function penBy(seed: number): Pen {
  const random = seeded(seed + 1_000);
  const one = <T>(...from: readonly T[]): T => pick(random, from);
  const phoneForm = one<(d: string) => string>(
    (d) => `${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
    (d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
    (d) => `+1 ${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
    (d) => `1${d}`,
    (d) => `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)}`,
  );
  const dateForm = one<(y: number, m: number, d: number) => string>(
    (y, m, d) => `${m}/${d}/${y}`,
    (y, m, d) => `${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}/${y}`,
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y, m, d) => `${m}/${d}/${String(y).slice(2)}`,
  );
  const nameForm = one<(g: string, f: string) => string>(
    (g, f) => `${f}, ${g}`,
    (g, f) => `${f.toLowerCase()}, ${g.toLowerCase()}`,
    (g, f) => `${f.toUpperCase()}, ${g.toUpperCase()}`,
  );
  const vinForm = one<(v: string) => string>(
    (v) => v,
    (v) => v.toLowerCase(),
    (v) => `${v.slice(0, 3)} ${v.slice(3, 9)} ${v.slice(9)}`,
  );
  return { phone: phoneForm, date: dateForm, name: nameForm, vin: vinForm };
}

export function shuffled<T>(seed: number, from: readonly T[]): readonly T[] {
  const random = seeded(seed + 2_000);
  return from
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
