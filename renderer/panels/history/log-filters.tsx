// Which lines of the history or the access log are shown: who, what, which case, from which day to which.
import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LogFilter } from '#shared/audit/types';
import { asId, type CaseId, type UserId } from '#shared/model/ids';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';

/** The filter as the fields hold it: days of this machine's calendar, empty for any. */
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

function instantOf(day: string, daysOn: number): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const instant = new Date(year, month - 1, date + daysOn);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

interface LogFiltersProps {
  readonly fields: FilterFields;
  readonly onChange: (fields: FilterFields) => void;
  /** What can be told apart, with its words. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
}

export function LogFilters({ fields, onChange, kinds }: LogFiltersProps): ReactNode {
  const { t } = useWords();
  const users = useDocuments('user');
  const cases = useDocuments('case');
  const set = (change: Partial<FilterFields>): void => onChange({ ...fields, ...change });
  return (
    <div className="d-log-filters">
      <Select
        aria-label={t('access.filter.who')}
        data={[
          { value: '', label: t('access.filter.everybody') },
          ...users.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        value={fields.user}
        onChange={(user) => set({ user: user ?? '' })}
      />
      <Select
        aria-label={t('access.filter.what')}
        data={[{ value: '', label: t('access.filter.everything') }, ...kinds]}
        value={fields.what}
        data-filter="what"
        onChange={(what) => set({ what: what ?? '' })}
      />
      <Select
        aria-label={t('workbench.case')}
        data={[
          { value: '', label: t('workbench.allCases') },
          ...cases.map((one) => ({
            value: one.id as string,
            label: [one.number, one.title].filter(Boolean).join(' · '),
          })),
        ]}
        value={fields.caseId}
        onChange={(caseId) => set({ caseId: caseId ?? '' })}
      />
      <TextInput
        type="date"
        aria-label={t('access.filter.from')}
        title={t('access.filter.from')}
        value={fields.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        aria-label={t('access.filter.to')}
        title={t('access.filter.to')}
        value={fields.to}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
    </div>
  );
}
