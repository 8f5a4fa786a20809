// A large file of invented people with names as skewed as real ones: a few surnames are common, most are rare.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const header = 'record_id,last_name,first_name,middle,dob,sex,phone,email,street,city,plate,note';

/** Mulberry32: small, seeded, the same on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const beginnings = [
  'Bar',
  'Cor',
  'Dal',
  'Fen',
  'Gar',
  'Hal',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Pel',
  'Quin',
  'Ros',
  'Sal',
  'Tor',
  'Ven',
  'Wil',
  'Yar',
  'Zel',
  'Ash',
];
const middles = ['an', 'e', 'i', 'o', 'ber', 'din', 'ga', 'le', 'mi', 'ra', 'sti', 'ta', 'vi', 'wen', 'xi'];
const endings = [
  'berg',
  'by',
  'dale',
  'ford',
  'ham',
  'ley',
  'man',
  'ner',
  'quist',
  'rick',
  'son',
  'ston',
  'ton',
  'ville',
  'wick',
  'worth',
  'ez',
  'ov',
  'eau',
  'ini',
];
const givenNames = [
  'Abel',
  'Ada',
  'Bea',
  'Caleb',
  'Cora',
  'Dean',
  'Edith',
  'Ezra',
  'Faye',
  'Gil',
  'Hope',
  'Ira',
  'Jude',
  'June',
  'Kit',
  'Lena',
  'Lyle',
  'Mae',
  'Neil',
  'Opal',
  'Otis',
  'Pearl',
  'Reid',
  'Ruth',
  'Saul',
  'Tess',
  'Ursa',
  'Vera',
  'Wade',
  'Zoe',
];
const streets = [
  'Main Street',
  'Wharf Lane',
  'High Street',
  'Pine Road',
  'Mill Street',
  'Lantern Street',
  'Ferry Road',
  'Elm Street',
];
const cities = [
  'Bangor ME',
  'Portland ME',
  'Houlton ME',
  'Bath ME',
  'Saco ME',
  'Calais ME',
  'Augusta ME',
  'Orono ME',
];

/** Small numbers far more often than large ones: rank r with a weight near 1/r. */
function skewed(next, count) {
  return Math.min(count - 1, Math.floor(count ** next()) - 1);
}

/** Writes `rows` people who have `phones` numbers among them; the same seed gives the same bytes. */
export async function writePeople(path, rows, seed = 20251208, { phones = 100 } = {}) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const surname = (rank) =>
    beginnings[rank % 20] +
    middles[Math.floor(rank / 20) % 15] +
    middles[Math.floor(rank / 300) % 15] +
    endings[Math.floor(rank / 4500) % 20];
  const out = createWriteStream(path);
  let part = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    const last = surname(skewed(next, 90_000));
    const first = givenNames[skewed(next, givenNames.length)];
    const day = `${1 + Math.floor(next() * 12)}/${1 + Math.floor(next() * 28)}/${1940 + Math.floor(next() * 65)}`;
    const phone = `207-555-01${String(Math.floor(next() * phones)).padStart(2, '0')}`;
    const number = 1 + Math.floor(next() * 990);
    part += `R${row},${last},${first},${pick(givenNames)[0]},${day},${next() < 0.5 ? 'M' : 'F'},${phone},${first}.${last}${row}@example.org,${number} ${pick(streets)},${pick(cities)},ME ${1000 + (row % 9000)}${String.fromCharCode(65 + (row % 26))}${String.fromCharCode(65 + (Math.floor(row / 26) % 26))},entry ${row} of the register\n`;
    if (part.length > 1 << 20) {
      if (!out.write(part)) await once(out, 'drain');
      part = '';
    }
  }
  out.end(part);
  await once(out, 'finish');
}
