// Checks identifiers by their public rules, written apart from the generator and from the program.
import { createHash } from 'node:crypto';

const vinValues: Record<string, number> = Object.fromEntries(
  ['A1 J1', 'B2 K2 S2', 'C3 L3 T3', 'D4 M4 U4', 'E5 N5 V5', 'F6 W6', 'G7 P7 X7', 'H8 Y8', 'R9 Z9']
    .flatMap((group) => group.split(' '))
    .map((pair) => [pair[0] ?? '', Number(pair[1])]),
);
const vinWeights = '8765432X098765432';

export function vinHolds(vin: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  const sum = [...vin].reduce((all, c, i) => {
    const weight = vinWeights[i] === 'X' ? 10 : Number(vinWeights[i]);
    return all + weight * (vinValues[c] ?? Number(c));
  }, 0);
  return vin[8] === '0123456789X'[sum % 11];
}

export function ibanHolds(iban: string): boolean {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = [...turned].map((c) => Number.parseInt(c, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

export function luhnHolds(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, c, i) => {
    const doubled = i % 2 === 1 ? Number(c) * 2 : Number(c);
    return all + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return sum % 10 === 0;
}

const containerLetters = 'A10B12C13D14E15F16G17H18I19J20K21L23M24N25O26P27Q28R29S30T31U32V34W35X36Y37Z38';

export function containerHolds(number: string): boolean {
  if (!/^[A-Z]{3}U\d{7}$/.test(number)) return false;
  const value = (c: string): number => {
    const at = containerLetters.indexOf(c);
    return /\d/.test(c) ? Number(c) : Number(containerLetters.slice(at + 1, at + 3));
  };
  const sum = [...number.slice(0, 10)].reduce((all, c, i) => all + value(c) * (1 << i), 0);
  return Number(number[10]) === (sum % 11) % 10;
}

export function imoHolds(number: string): boolean {
  const sum = [7, 6, 5, 4, 3, 2].reduce((all, weight, i) => all + weight * Number(number[i]), 0);
  return /^\d{7}$/.test(number) && sum % 10 === Number(number[6]);
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export function base58CheckHolds(address: string): boolean {
  let value = 0n;
  for (const c of address) {
    const digit = base58.indexOf(c);
    if (digit < 0) return false;
    value = value * 58n + BigInt(digit);
  }
  const bytes = Buffer.from(value.toString(16).padStart(50, '0'), 'hex');
  const sha = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();
  return (
    bytes.length === 25 &&
    sha(sha(bytes.subarray(0, 21)))
      .subarray(0, 4)
      .equals(bytes.subarray(21))
  );
}
