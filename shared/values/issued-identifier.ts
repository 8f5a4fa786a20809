// A number that somebody issued: it means nothing without the issuer, because every state and country counts anew.

export interface IssuedNumber {
  /** ISO 3166-1 alpha-2 or 3166-2 (`UA`, `US-ME`); null when it is not known. */
  readonly issuer: string | null;
  /** Upper-case ASCII letters and digits. */
  readonly number: string;
}

/** `UA.ZX4419087`, `.ZX4419087` without an issuer. */
export function encodeIssued(value: IssuedNumber): string {
  return `${value.issuer ?? ''}.${value.number}`;
}

export function decodeIssued(encoded: string): IssuedNumber {
  const dot = encoded.indexOf('.');
  return { issuer: dot === 0 ? null : encoded.slice(0, dot), number: encoded.slice(dot + 1) };
}

/** With the issuer first, then the number alone: by it numbers are found whose issuer one side does not know. */
export function issuedKeys(value: IssuedNumber): readonly string[] {
  return value.issuer === null ? [value.number] : [`${value.issuer}.${value.number}`, value.number];
}

/**
 * `same`: issuer and number. `issuer-unknown`: the number, and a side does not know its issuer (or knows only the country).
 * `other-issuer`: the number alike, of another issuer: another thing. `look-alike`: same issuer, only O/0, I/1 and the like
 * differ: a suggestion, never an equality. `different`: none of these.
 */
export type IssuedAgreement = 'same' | 'issuer-unknown' | 'other-issuer' | 'look-alike' | 'different';

export function compareIssued(a: IssuedNumber, b: IssuedNumber): IssuedAgreement {
  const issuers = compareIssuers(a.issuer, b.issuer);
  if (a.number === b.number) {
    if (issuers === 'other') return 'other-issuer';
    return issuers === 'same' ? 'same' : 'issuer-unknown';
  }
  const alike = issuers !== 'other' && lookAlike(a.number) === lookAlike(b.number);
  return alike ? 'look-alike' : 'different';
}

function compareIssuers(a: string | null, b: string | null): 'same' | 'open' | 'other' {
  if (a === null || b === null) return 'open';
  if (a === b) return 'same';
  return a.startsWith(`${b}-`) || b.startsWith(`${a}-`) ? 'open' : 'other';
}

/** Letters that readers and cameras take for digits, as those digits. */
function lookAlike(number: string): string {
  return number.replace(/[OQDILZSB]/g, (letter) => {
    if (letter === 'O' || letter === 'Q' || letter === 'D') return '0';
    if (letter === 'I' || letter === 'L') return '1';
    if (letter === 'Z') return '2';
    return letter === 'S' ? '5' : '8';
  });
}
