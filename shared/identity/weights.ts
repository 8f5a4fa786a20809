// The one table of how much each kind of agreement says. m: how often it is seen between two records of one thing;
// u: how often between two different things. bits = log2(m/u). Where a row says `byValue`, u grows with the number of
// other things in the workspace that carry the same value. docs/matching.md explains the origins.

/**
 * calendar: counted from the calendar and sixty years of births. numberSpace: from how many numbers of the kind there
 * are, bounded by typing errors and reuse. census: set after the known spread of names in census tables, not counted here.
 * practice: judgement, in the range that published record-linkage studies report. To be measured anew on real files.
 */
export type Origin = 'calendar' | 'numberSpace' | 'census' | 'practice';

export interface Weight {
  readonly m: number;
  readonly u: number;
  readonly origin: Origin;
  /** u is raised by what else in the workspace carries the value. */
  readonly byValue: boolean;
}

function weight(m: number, u: number, origin: Origin, byValue = false): Weight {
  return { m, u, origin, byValue };
}

const identifier = (m: number, u: number): Weight => weight(m, u, 'numberSpace', true);

/** Keys are `SIGNAL.LEVEL`; they are also the codes of the words that explain them (`evidence.SIGNAL.LEVEL`). */
export const weights = {
  // Names of people. u of `same` and of the other agreements comes from the words that agree, see `signals/name.ts`.
  'name.same': weight(0.6, 2.0e-4, 'census', true),
  'name.transliterated': weight(0.5, 1.0e-3, 'census', true),
  'name.variant': weight(0.25, 1.0e-3, 'census', true),
  'name.partial': weight(0.15, 1.2e-3, 'census', true),
  'name.middle-differs': weight(0.03, 1.2e-3, 'census', true),
  'name.initial': weight(0.1, 4.0e-3, 'census', true),
  'name.sound': weight(0.06, 2.5e-3, 'practice', true),
  'name.misspelt': weight(0.03, 1.2e-3, 'practice', true),
  'name.family-only': weight(0.03, 0.06, 'practice'),
  'name.given-only': weight(0.05, 1.2e-2, 'census', true),
  'name.given-unsaid': weight(0.05, 1.5e-3, 'census', true),
  'name.conflict': weight(0.005, 0.98, 'practice'),
  // Names of organisations, vessels and other things that are called something.
  'title.same': weight(0.6, 1.5e-4, 'practice', true),
  'title.abbreviated': weight(0.2, 6.0e-4, 'practice', true),
  'title.similar': weight(0.1, 2.0e-3, 'practice', true),
  'title.partial': weight(0.06, 4.0e-2, 'practice'),
  'title.conflict': weight(0.02, 0.98, 'practice'),
  'title.renamed': weight(0.35, 0.98, 'practice'),
  // Birth dates: 365.25 days of about sixty years are living adults.
  'birth-date.same': weight(0.88, 1 / 22_000, 'calendar'),
  'birth-date.month': weight(0.93, 1 / 720, 'calendar'),
  'birth-date.year': weight(0.93, 1 / 60, 'calendar'),
  'birth-date.assigned': weight(0.5, 1 / 15, 'practice'),
  'birth-date.transposed': weight(0.02, 1 / 24_000, 'calendar'),
  'birth-date.near': weight(0.03, 1.6e-3, 'calendar'),
  'birth-date.conflict': weight(0.04, 0.997, 'practice'),
  'birth-date.years-apart': weight(0.008, 0.95, 'practice'),
  'sex.same': weight(0.98, 0.5, 'practice'),
  'sex.conflict': weight(0.02, 0.5, 'practice'),
  // Where somebody comes from.
  'country.same': weight(0.85, 0.2, 'practice', true),
  'country.conflict': weight(0.12, 0.7, 'practice'),
  // Where a firm has its seat: firms of one name stand in many countries, and have branches.
  'seat.same': weight(0.85, 0.45, 'practice', true),
  'seat.conflict': weight(0.15, 0.55, 'practice'),
  'birth-place.same': weight(0.7, 0.02, 'practice', true),
  'birth-place.conflict': weight(0.2, 0.95, 'practice'),
  'father-name.same': weight(0.75, 0.015, 'census', true),
  'father-name.conflict': weight(0.07, 0.95, 'practice'),
  // The body.
  'height.same': weight(0.85, 0.25, 'practice'),
  'height.near': weight(0.13, 0.3, 'practice'),
  'height.conflict': weight(0.02, 0.4, 'practice'),
  'marks.same': weight(0.35, 0.012, 'practice'),
  'marks.similar': weight(0.3, 0.08, 'practice'),
  // Identifiers of people and organisations.
  'document.same': identifier(0.6, 4.0e-6),
  'document.issuer-unknown': identifier(0.6, 2.0e-5),
  // The same digits by chance under another issuer: nothing either way, and to be seen.
  'document.other-issuer': weight(0.02, 0.02, 'practice'),
  'document.look-alike': weight(0.03, 5.0e-4, 'practice'),
  'national-number.same': identifier(0.85, 4.0e-6),
  'national-number.issuer-unknown': identifier(0.85, 2.0e-5),
  'national-number.conflict': weight(0.03, 0.99, 'practice'),
  'registration.same': identifier(0.85, 8.0e-6),
  'account.same': identifier(0.4, 1.5e-5),
  'iban.same': identifier(0.4, 5.0e-6),
  'card.same': identifier(0.4, 1.0e-5),
  'wallet.same': identifier(0.5, 5.0e-6),
  'imei.same': identifier(0.3, 1.0e-5),
  'imsi.same': identifier(0.3, 1.0e-5),
  // Ways to reach somebody: shared by households and desks, and handed on.
  'phone.same': identifier(0.3, 2.0e-4),
  'email.same': identifier(0.3, 3.0e-5),
  'online-name.same': identifier(0.3, 1.0e-4),
  'address.same': identifier(0.3, 1.5e-3),
  'address.building': weight(0.3, 0.02, 'practice', true),
  'address.other': weight(0.6, 0.97, 'practice'),
  // Vehicles, vessels, goods.
  'vin.same': identifier(0.95, 1.0e-6),
  'vin.conflict': weight(0.01, 0.999, 'numberSpace'),
  'plate.same': identifier(0.7, 2.0e-5),
  'plate.issuer-unknown': identifier(0.6, 5.0e-4),
  'plate.look-alike': weight(0.05, 2.0e-3, 'practice'),
  'plate.other-issuer': weight(0.02, 0.02, 'practice'),
  'plate.other-number': weight(0.4, 0.999, 'practice'),
  'imo.same': identifier(0.97, 1.0e-6),
  'imo.conflict': weight(0.005, 0.999, 'numberSpace'),
  'mmsi.same': identifier(0.7, 1.0e-5),
  'container.same': identifier(0.95, 2.0e-6),
  'tracking.same': identifier(0.97, 1.0e-6),
  'serial.same': identifier(0.9, 5.0e-5),
  'serial.other-make': weight(0.02, 0.5, 'practice'),
  // One identifier met on two sides: that it is one is a fact; the bits say how much it ties the two sides together.
  'shared.identityDocument': identifier(0.9, 4.0e-6),
  'shared.bankAccount': identifier(0.9, 6.0e-6),
  'shared.paymentCard': identifier(0.9, 6.0e-6),
  'shared.wallet': identifier(0.9, 2.0e-6),
  'shared.phone': identifier(0.8, 8.0e-6),
  'shared.email': identifier(0.8, 6.0e-6),
  'shared.onlineAccount': identifier(0.7, 9.0e-6),
  'shared.device': identifier(0.8, 8.0e-6),
  'shared.address': weight(0.4, 1.0e-4, 'practice', true),
  'shared.ip': weight(0.3, 6.0e-4, 'practice', true),
  // Two times that do not meet: the number went from one to the other.
  'tenure.apart': weight(0.01, 0.9, 'practice'),
  'shared.issuer-unknown': identifier(0.6, 5.0e-5),
} as const satisfies Record<string, Weight>;

export type WeightId = keyof typeof weights;
export const weightIds = Object.keys(weights) as readonly WeightId[];

/** bits of a level; `excess` is the share of other things (0..1) that carry the same value. */
export function bitsOf(id: WeightId, excess = 0): number {
  const { m, u, byValue } = weights[id];
  return Math.log2(m / Math.min(1, byValue ? u + excess : u));
}
