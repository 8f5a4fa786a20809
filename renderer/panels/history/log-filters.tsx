// Which lines of the history or the access log are shown: who, what, which case, from which day to which.
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { DayField } from '../../parts/day-field';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import type { FilterFields } from './filter-fields';

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
      <DayField
        label={t('access.filter.from')}
        isInRow
        typed={fields.from}
        onChange={(_, from) => set({ from })}
      />
      <DayField label={t('access.filter.to')} isInRow typed={fields.to} onChange={(_, to) => set({ to })} />
    </div>
  );
}
