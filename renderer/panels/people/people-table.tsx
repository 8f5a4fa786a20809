// The people of a workspace: those who work here first, then those who left.
import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonLine } from '#shared/contracts/vault-answers';
import { type PersonRole, personRoles } from '#shared/model/roles';
import { tellProblem } from '../../session/notify';
import { changeRole } from '../../session/people';
import { useWords } from '../../session/words';

interface PeopleTableProps {
  readonly people: readonly PersonLine[];
  readonly mayChange: boolean;
  readonly onRemove: (person: PersonLine) => void;
  /** An administrator is one no longer. */
  readonly onSteppedDown: () => void;
}

export function PeopleTable({ people, mayChange, onRemove, onSteppedDown }: PeopleTableProps): ReactNode {
  const { t } = useWords();
  const administrators = people.filter(({ role, leftAt }) => role === 'administrator' && leftAt === null);
  const only = administrators.length === 1 ? administrators[0] : undefined;
  const inOrder = [...people].sort((a, b) => Number(a.leftAt !== null) - Number(b.leftAt !== null));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="d-table-scroll" tabIndex={0} aria-label={t('panel.people')}>
        <table className="d-table">
          <thead>
            <tr>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('people.agency')}</th>
              <th scope="col">{t('people.role')}</th>
              <th scope="col">{t('people.since')}</th>
              <th scope="col">{t('people.left')}</th>
              <th scope="col">{t('people.deeds')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((person) => (
              <PersonRow
                key={person.user}
                person={person}
                mayChange={mayChange && person !== only}
                onRemove={onRemove}
                onSteppedDown={onSteppedDown}
              />
            ))}
          </tbody>
        </table>
      </section>
      {mayChange && only !== undefined && <p className="d-dim">{t('people.lastAdministrator')}</p>}
    </>
  );
}

interface PersonRowProps extends Omit<PeopleTableProps, 'people'> {
  readonly person: PersonLine;
}

function PersonRow({ person, mayChange, onRemove, onSteppedDown }: PersonRowProps): ReactNode {
  const { t, word, day } = useWords();
  const { user, name, agency, role, since, leftAt, isOwn } = person;
  const isHere = leftAt === null;

  const choose = async (chosen: string | null): Promise<void> => {
    if (chosen === null || chosen === role) return;
    const problem = await changeRole(name, { user, role: chosen as PersonRole });
    if (problem !== null) tellProblem(problem);
    else if (role === 'administrator' && !isOwn) onSteppedDown();
  };

  return (
    <tr data-person={name} data-left={!isHere}>
      <th scope="row">
        <bdi>{name}</bdi>
        {isOwn && <span className="d-dim"> ({t('people.you')})</span>}
      </th>
      <td>
        <bdi>{agency}</bdi>
      </td>
      <td>
        {isHere && mayChange ? (
          <Select
            aria-label={t('people.roleOf', { name })}
            data={personRoles.map((value) => ({ value, label: t(`personRole.${value}`) }))}
            value={role}
            onChange={(value) => void choose(value)}
          />
        ) : (
          <span title={t(`people.role.${role}`)}>{word('personRole', role)}</span>
        )}
      </td>
      <td>{day(since)}</td>
      <td>{leftAt === null ? '' : day(leftAt)}</td>
      <td>
        {isHere && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={!mayChange}
            data-action="people.remove"
            onClick={() => onRemove(person)}
          >
            {t('people.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
