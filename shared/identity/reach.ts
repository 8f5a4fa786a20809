// When an identifier is everybody's: from so many holders or counterparties on it ties no two of them together.

export interface Counts {
  /** Distinct names of those who have it as their own. */
  readonly holders: number;
  /** Distinct things it is linked to otherwise. */
  readonly counterparties: number;
  /** Distinct ones that called or wrote to it, and that it called or wrote to. */
  readonly callers: number;
  readonly called: number;
}

interface Limit {
  readonly holders: number;
  readonly counterparties: number;
}

// A suspect who gives his number for a handful of guests is what a case is about; a dozen names are an office, a desk or
// a tower. A person's telephone knows some dozens of others. Judgement; to be measured anew on real files.
const limits: Readonly<Record<string, Limit>> = {
  phone: { holders: 12, counterparties: 60 },
  email: { holders: 8, counterparties: 100 },
  address: { holders: 8, counterparties: 60 },
  onlineAccount: { holders: 8, counterparties: 100 },
  bankAccount: { holders: 8, counterparties: 200 },
  paymentCard: { holders: 8, counterparties: 200 },
  device: { holders: 8, counterparties: 60 },
};
const otherwise: Limit = { holders: 20, counterparties: 60 };

/** Callers from which on a number that calls nobody back is a service: a motel desk, a tow company, a taxi. */
const SERVICE_CALLERS = 6;

/** `pivotType` null: a thing of its own (a person, an incident), through which a path may lead until it is a hub. */
export function isCommon(pivotType: string | null, counts: Counts): boolean {
  const limit = (pivotType === null ? undefined : limits[pivotType]) ?? otherwise;
  if (counts.holders > limit.holders || counts.counterparties > limit.counterparties) return true;
  return pivotType === 'phone' && counts.callers >= SERVICE_CALLERS && counts.called * 6 <= counts.callers;
}
