// What a person has chosen in the filter's fields, as the filter that the vault is asked with.
import type { LogFilter } from '#shared/audit/types';
import { asId, type CaseId, type UserId } from '#shared/model/ids';
import { readDay } from '../../parts/read-day';

/** The filter as the fields hold it: days as they are typed, empty or none yet for any. */
export interface FilterFields {
  readonly user: string;
  readonly what: string;
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
}

export const noFilter: FilterFields = { user: '', what: '', caseId: '', from: '', to: '' };

/** Days of the person's own clock as instants; the last day counts whole. */
export function filterOf({ user, what, caseId, from, to }: FilterFields): LogFilter {
  return {
    user: user === '' ? null : asId<UserId>(user),
    what: what === '' ? null : what,
    caseId: caseId === '' ? null : asId<CaseId>(caseId),
    from: instantOf(from, 0),
    to: instantOf(to, 1),
  };
}

function instantOf(typed: string, daysOn: number): string | null {
  const [year, month, date] = (readDay(typed) ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const instant = new Date(year, month - 1, date + daysOn);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
