// How the values of a column are read where its header does not settle it: whose national numbers they are.
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Spec } from '#shared/import/types';
import { countryCodes } from '#shared/values/country';
import { formatValue } from '#shared/values/registry';
import { useWords } from '../../session/words';
import { issuerOf, withIssuer } from './edit-spec';

interface ValueReadingProps {
  readonly column: string;
  readonly spec: Spec;
  readonly onChange: (spec: Spec) => void;
}

/** Nothing for a column whose values can be read in one way only. */
export function ValueReading({ column, spec, onChange }: ValueReadingProps): ReactNode {
  const issuer = issuerOf(spec, column);
  if (issuer === undefined) return null;
  return (
    <IssuerChoice
      column={column}
      issuer={issuer}
      onChange={(chosen) => onChange(withIssuer(spec, column, chosen))}
    />
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
    <Select
      className="d-value-reading"
      size="xs"
      label={t('import.panel.issuer')}
      aria-label={t('import.panel.issuerOf', { column })}
      searchable
      maxDropdownHeight={220}
      data={[{ value: UNKNOWN, label: t('import.panel.issuerUnknown') }, ...named]}
      value={issuer ?? UNKNOWN}
      onChange={(chosen) => chosen !== null && onChange(chosen === UNKNOWN ? null : chosen)}
    />
  );
}
