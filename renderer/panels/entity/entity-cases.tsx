// The cases somebody or something is in, and what role it has there: stated by a person, else unknown.
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntitySheet } from '#shared/contracts/vault-answers';
import type { CaseRole } from '#shared/model/documents';
import { execute } from '../../session/execute';
import { useWords } from '../../session/words';

const roles: readonly CaseRole[] = [
  'unknown',
  'suspect',
  'victim',
  'witness',
  'informant',
  'officer',
  'complainant',
  'other',
];

export function EntityCases({ sheet }: { readonly sheet: EntitySheet }): ReactNode {
  const { t, word } = useWords();
  const [anchor] = sheet.profile.anchors;
  if (sheet.cases.length === 0) return null;
  return (
    <section>
      <h3>{t('entity.cases')}</h3>
      <ul className="d-role-list">
        {sheet.cases.map(({ caseId, title, role }) => (
          <li key={caseId}>
            <bdi className="d-cut">{title}</bdi>
            {anchor !== undefined && (
              <Select
                aria-label={t('entity.role', { case: title })}
                data={roles.map((value) => ({ value, label: word('role', value) }))}
                value={role}
                onChange={(value) =>
                  value !== null &&
                  value !== role &&
                  void execute('case.stateRole', { caseId, anchor, role: value as CaseRole })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
