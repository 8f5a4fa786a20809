// What is understood of an address, and its normal form: seven parts in one string.

/** Parts in lower case, street words shortened after USPS; null where the address does not say. */
export interface AddressValue {
  /** `18 1/2`, `po box 12` for a post box. */
  readonly number: string | null;
  readonly street: string | null;
  /** The bare number of a flat, room or suite: `3` for `Unit 3`, `Apt. 3` and `#3`. */
  readonly unit: string | null;
  readonly city: string | null;
  /** ISO 3166-2 for the United States and Canada (`US-ME`). */
  readonly state: string | null;
  /** Five digits of a ZIP code, six characters of a Canadian code without blank, else as written. */
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
}

/** Mutable while the pieces of a text are taken off one after another. */
export type AddressDraft = { -readonly [Part in keyof AddressValue]: AddressValue[Part] };

export function emptyDraft(): AddressDraft {
  return { number: null, street: null, unit: null, city: null, state: null, postcode: null, country: null };
}

const order = ['number', 'street', 'unit', 'city', 'state', 'postcode', 'country'] as const;

/** The parts in order with a bar between, none at the end. */
export function encodeAddress(value: AddressValue): string {
  let encoded = '';
  let bars = '';
  for (const part of order) {
    const field = value[part] ?? '';
    if (field !== '') {
      encoded = encoded + bars + field;
      bars = '';
    }
    bars += '|';
  }
  return encoded;
}

export function decodeAddress(encoded: string): AddressValue {
  const [number = '', street = '', unit = '', city = '', state = '', postcode = '', country = ''] =
    encoded.split('|');
  return {
    number: orNull(number),
    street: orNull(street),
    unit: orNull(unit),
    city: orNull(city),
    state: orNull(state),
    postcode: orNull(postcode),
    country: orNull(country),
  };
}

function orNull(field: string): string | null {
  return field === '' ? null : field;
}
