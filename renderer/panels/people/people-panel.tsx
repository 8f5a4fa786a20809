// Who works in this workspace, with which role; and what each person does about their own passphrase.
import { Button } from '@mantine/core';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { type ReactNode, useRef, useState } from 'react';
import type { PersonLine } from '#shared/contracts/vault-answers';
import { mayDo } from '#shared/model/roles';
import type { PanelParams } from '../../actions/types';
import { problemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { AddPersonForm } from './add-person-form';
import { OwnPassphrase } from './own-passphrase';
import { PeopleTable } from './people-table';
import { RecoverySheet } from './recovery-sheet';
import { RemovePerson } from './remove-person';

export function PeoplePanel(_: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, word, direction } = words;
  const { data, error, refetch } = useVaultQuery('people', null);
  const [adding, setAdding] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const [leaving, setLeaving] = useState<PersonLine | null>(null);
  const [makingSheet, setMakingSheet] = useState(false);
  const people = data ?? [];
  const own = people.find(({ isOwn }) => isOwn);
  const mayChange = own !== undefined && mayDo(own.role, 'people');
  const here = people.filter(({ leftAt }) => leftAt === null).length;

  const tools = (
    <>
      <span className="d-dim" role="status">
        {data === undefined ? '' : t('people.count', { count: here })}
      </span>
      <span className="d-tools-space" />
      <Button
        ref={adder}
        size="compact-sm"
        variant="default"
        leftSection={<IconUserPlus size={15} stroke={1.7} />}
        disabled={!mayChange}
        data-action="people.add"
        onClick={() => setAdding(true)}
      >
        {t('people.add')}
      </Button>
    </>
  );

  return (
    <PanelBody name="people" label={t('panel.people')} direction={direction} tools={tools}>
      {error !== null && (
        <Callout tone="bad">
          <p>{problemSentence(error.problem, words)}</p>
          <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
            {t('common.tryAgain')}
          </Button>
        </Callout>
      )}
      {data === undefined && error === null && (
        <p className="d-dim d-part" role="status">
          {t('people.loading')}
        </p>
      )}
      {own !== undefined && (
        <div className="d-people">
          {!mayChange && (
            <Callout tone="info">
              {t('people.notYours', { role: word('personRole.within', own.role) })}
            </Callout>
          )}
          {adding && (
            <AddPersonForm
              onDone={() => {
                setAdding(false);
                // The field that had the focus goes with the form.
                adder.current?.focus();
              }}
            />
          )}
          <PeopleTable
            people={people}
            mayChange={mayChange}
            onRemove={setLeaving}
            onSteppedDown={() => setMakingSheet(true)}
          />
          {people.length === 1 && !adding && mayChange && (
            <EmptyState icon={IconUserPlus} title={t('people.alone')} text={t('people.alone.text')}>
              <Button onClick={() => setAdding(true)}>{t('people.add')}</Button>
            </EmptyState>
          )}
          <OwnPassphrase />
          <RecoverySheet
            mayMake={mayChange}
            people={people}
            making={makingSheet}
            setMaking={setMakingSheet}
          />
        </div>
      )}
      <RemovePerson
        person={leaving}
        onDone={(isRemoved) => {
          setLeaving(null);
          // Whoever has left may have read the sheet: a new one is offered at once.
          setMakingSheet(isRemoved);
        }}
      />
    </PanelBody>
  );
}
