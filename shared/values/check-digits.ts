// The published check-digit rules of identifiers, each tested with a public specimen.

/** Luhn (ISO/IEC 7812-1 annex B): cards and IMEIs. Digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/** 49 CFR 565: letters as numbers, weighted, modulo 11, 10 written X, in the ninth place. Seventeen characters without I, O, Q. */
export function passesVin(vin: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = VIN_VALUES.indexOf(vin[index] ?? '') % 10;
    if (value < 0) return false;
    sum += value * (VIN_WEIGHTS[index] ?? 0);
  }
  const check = sum % 11;
  return vin[8] === (check === 10 ? 'X' : String(check));
}

/** IMO A.1117(30): six digits weighted 7 to 2, the last digit of the sum is the seventh. */
export function passesImo(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += (digits.charCodeAt(index) - 48) * (7 - index);
  return sum % 10 === digits.charCodeAt(6) - 48;
}

// Letters count from A = 10, leaving out the multiples of 11.
const CONTAINER_VALUES = '0123456789A.BCDEFGHIJK.LMNOPQRSTU.VWXYZ';

/** ISO 6346: ten characters weighted by powers of two, modulo 11 modulo 10, is the eleventh. */
export function passesContainer(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += CONTAINER_VALUES.indexOf(text[index] ?? '') * 2 ** index;
  return (sum % 11) % 10 === text.charCodeAt(10) - 48;
}
