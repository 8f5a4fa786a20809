// How each system of the story writes its values. `rewrite` gives every system other habits; the values stay the same.

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');

/** A day is `{ y, m, d }`. */
export const dates = {
  mdyLong: ({ y, m, d }) => `${two(m)}/${two(d)}/${y}`,
  mdyShort: ({ y, m, d }) => `${m}/${d}/${two(y % 100)}`,
  dmyLong: ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  dmyDots: ({ y, m, d }) => `${two(d)}.${two(m)}.${y}`,
  iso: ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  slashes: ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`,
  words: ({ y, m, d }) => `${monthNames[m - 1]} ${d}, ${y}`,
};

/** A phone is its ten digits. */
export const phones = {
  dots: (n) => `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
  dashes: (n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
  brackets: (n) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
  international: (n) => `+1 (${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
  eleven: (n) => `1${n}`,
  plus: (n) => `+1${n}`,
  spaces: (n) => `+1 ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
};

const inches = (cm) => Math.round(cm / 2.54);
/** A height is whole centimetres. */
export const heights = {
  ncic: (cm) => `${Math.floor(inches(cm) / 12)}${two(inches(cm) % 12)}`,
  feet: (cm) => `${Math.floor(inches(cm) / 12)}'${inches(cm) % 12}"`,
  cm: (cm) => `${cm} cm`,
  metres: (cm) => `${(cm / 100).toFixed(2)} m`,
  metresComma: (cm) => `${(cm / 100).toFixed(2).replace('.', ',')} m`,
};

export const plates = {
  dashed: (plate) => plate,
  spaced: (plate) => plate.replace('-', ' '),
  bare: (plate) => plate.replace('-', '').replace(' ', ''),
};

const plain = {
  caseA: { date: dates.mdyLong, phone: phones.brackets, height: heights.ncic, plate: plates.dashed },
  parcels: { date: dates.mdyLong, phone: phones.dots },
  cdr: { phone: phones.eleven },
  caseB: { date: dates.mdyShort, phone: phones.dashes, height: heights.feet },
  register: { date: dates.mdyLong, phone: phones.international, plate: plates.spaced },
  extraction: { phone: phones.international },
  quebec: { date: dates.dmyLong, phone: phones.dashes, height: heights.metresComma, plate: plates.spaced },
  caseC: { phone: phones.dashes },
  lists: { date: dates.iso },
};

const other = {
  caseA: { date: dates.iso, phone: phones.spaces, height: heights.cm, plate: plates.spaced },
  parcels: { date: dates.iso, phone: phones.brackets },
  cdr: { phone: phones.dashes },
  caseB: { date: dates.words, phone: phones.plus, height: heights.metres },
  register: { date: dates.mdyLong, phone: phones.dots, plate: plates.bare },
  extraction: { phone: phones.eleven },
  quebec: { date: dates.iso, phone: phones.spaces, height: heights.cm, plate: plates.bare },
  caseC: { phone: phones.brackets },
  lists: { date: dates.iso },
};

export function formsOf(rewrite) {
  return rewrite ? other : plain;
}

export const twoDigits = two;

/** Instants are milliseconds UTC. */
export function utcText(ms) {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Maine's wall clock: US rules, clock back at 06:00 UTC on the first Sunday of November. */
export function maineLocal(ms) {
  const year = new Date(ms).getUTCFullYear();
  const sunday = (month, nth) => {
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return 1 + ((7 - first) % 7) + 7 * (nth - 1);
  };
  const from = Date.UTC(year, 2, sunday(2, 2), 7);
  const until = Date.UTC(year, 10, sunday(10, 1), 6);
  const offset = ms >= from && ms < until ? 4 : 5;
  const local = new Date(ms - offset * 3_600_000);
  return {
    day: { y: local.getUTCFullYear(), m: local.getUTCMonth() + 1, d: local.getUTCDate() },
    clock: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
    seconds: two(local.getUTCSeconds()),
    offset,
  };
}
