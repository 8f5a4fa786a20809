// How the values of a column are read where a value does not say it itself: the order of its dates and which row decided
// it, and whose national numbers they are. Each can be chosen otherwise.
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DateReading, Spec } from '#shared/import/types';
import { countryCodes } from '#shared/values/country';
import { formatValue } from '#shared/values/registry';
import type { DateOrder } from '#shared/values/value-type';
import { useWords } from '../../session/words';
import { dateWords } from './date-words';
import { dateOrderOf, holdsDates, issuerOf, withDateOrder, withIssuer } from './edit-spec';

interface ValueReadingProps {
  readonly column: string;
  /** Null: every value says itself how it is read, or none is a date. */
  readonly dates: DateReading | null;
  readonly spec: Spec;
  readonly onChange: (spec: Spec) => void;
}

export function ValueReading({ column, dates, spec, onChange }: ValueReadingProps): ReactNode {
  const issuer = issuerOf(spec, column);
  return (
    <>
      {dates !== null && holdsDates(spec, column) && (
        <OrderChoice
          dates={dates}
          order={dateOrderOf(spec, column)}
          onChange={(chosen) => onChange(withDateOrder(spec, column, chosen))}
        />
      )}
      {issuer !== undefined && (
        <IssuerChoice
          column={column}
          issuer={issuer}
          onChange={(chosen) => onChange(withIssuer(spec, column, chosen))}
        />
      )}
    </>
  );
}

const orders: readonly DateOrder[] = ['mdy', 'dmy', 'ymd'];

interface OrderChoiceProps {
  readonly dates: DateReading;
  /** Null: what can be read in two ways is kept as written. */
  readonly order: DateOrder | null;
  readonly onChange: (order: DateOrder) => void;
}

function OrderChoice({ dates, order, onChange }: OrderChoiceProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { sentence, isFlagged } = dateWords(dates, order, words);
  return (
    <div className="d-value-reading" data-flagged={isFlagged || undefined}>
      <Select
        size="xs"
        label={t('import.panel.dates')}
        aria-label={t('import.panel.dateOrder', { column: dates.column })}
        placeholder={t('import.panel.order.none')}
        allowDeselect={false}
        data={orders.map((value) => ({ value, label: t(`import.panel.order.${value}`) }))}
        value={order}
        onChange={(chosen) => chosen !== null && onChange(chosen as DateOrder)}
      />
      <p>{sentence}</p>
    </div>
  );
}

const UNKNOWN = '-';

interface IssuerChoiceProps {
  readonly column: string;
  /** Null: not known. */
  readonly issuer: string | null;
  readonly onChange: (issuer: string | null) => void;
}

function IssuerChoice({ column, issuer, onChange }: IssuerChoiceProps): ReactNode {
  const { t, locale } = useWords();
  const named = countryCodes
    .map((value) => ({ value, label: formatValue({ property: 'country', value, written: '' }, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div className="d-value-reading">
      <Select
        size="xs"
        label={t('import.panel.issuer')}
        aria-label={t('import.panel.issuerOf', { column })}
        searchable
        allowDeselect={false}
        maxDropdownHeight={220}
        data={[{ value: UNKNOWN, label: t('import.panel.issuerUnknown') }, ...named]}
        value={issuer ?? UNKNOWN}
        onChange={(chosen) => chosen !== null && onChange(chosen === UNKNOWN ? null : chosen)}
      />
    </div>
  );
}
