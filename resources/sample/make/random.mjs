// Seeded chance: the same seed and name give the same numbers on every machine, and a new row in one file never
// disturbs another file, because each has a stream of its own.

function hash(text) {
  let h = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One stream of chance. `seed` and `name` are any texts. */
export function stream(seed, name) {
  let state = hash(`${seed}|${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  /** Early items of the list come far more often: names are skewed in life. */
  const pickSkewed = (list) => list[Math.floor(next() ** 1.7 * list.length)];
  const chance = (p) => next() < p;
  const shuffle = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
  const digits = (count) => Array.from({ length: count }, () => int(0, 9)).join('');
  const letters = (count, from = 'ABCDEFGHJKLMNPRSTUVWXYZ') =>
    Array.from({ length: count }, () => pick([...from])).join('');
  return { next, int, pick, pickSkewed, chance, shuffle, digits, letters };
}
