// Completes made-up identifiers so that their check digits hold: what is read must pass the checks real ones pass.
import { createHash } from 'node:crypto';

/** ISO 3779 / 49 CFR 565: position 9, weights below, modulus 11, 10 is X. `body` has 17 places, the ninth is overwritten. */
export function vin(body) {
  const letter = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 };
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  let sum = 0;
  [...body].forEach((c, i) => {
    sum += (letter[c] ?? Number(c)) * weights[i];
  });
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return `${body.slice(0, 8)}${check}${body.slice(9)}`;
}

/** ISO 7064 modulus 97-10. */
export function iban(country, bban) {
  const text = `${bban}${country}00`.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
  let rest = 0;
  for (const c of text) rest = (rest * 10 + Number(c)) % 97;
  return `${country}${String(98 - rest).padStart(2, '0')}${bban}`;
}

/** Luhn over 14 digits: the fifteenth of an IMEI. */
export function imei(fourteen) {
  let sum = 0;
  [...fourteen].forEach((c, i) => {
    const d = Number(c) * (i % 2 === 1 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return `${fourteen}${(10 - (sum % 10)) % 10}`;
}

/** ISO 6346: owner and category letters count from 10, leaving out multiples of 11; powers of two; modulus 11, 10 is 0. */
export function container(four, six) {
  const letters = [];
  for (let n = 10; letters.length < 26; n++) if (n % 11 !== 0) letters.push(n);
  let sum = 0;
  [...`${four}${six}`].forEach((c, i) => {
    sum += (/\d/.test(c) ? Number(c) : letters[c.charCodeAt(0) - 65]) * 2 ** i;
  });
  return `${four}${six}${(sum % 11) % 10}`;
}

/** IMO ship number: six digits times 7 to 2, last digit of the sum. */
export function imo(six) {
  const sum = [...six].reduce((all, c, i) => all + Number(c) * (7 - i), 0);
  return `${six}${sum % 10}`;
}

/** Base58Check of a version byte and twenty bytes: the shape of a Bitcoin address that nobody holds the key of. */
export function wallet(seedText) {
  const payload = Buffer.concat([Buffer.from([0]), createHash('sha256').update(seedText).digest().subarray(0, 20)]);
  const twice = createHash('sha256').update(createHash('sha256').update(payload).digest()).digest();
  const bytes = Buffer.concat([payload, twice.subarray(0, 4)]);
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  while (number > 0n) {
    text = alphabet[Number(number % 58n)] + text;
    number /= 58n;
  }
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}
