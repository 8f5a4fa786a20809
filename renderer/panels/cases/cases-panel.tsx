// The cases of the workspace: what each is, what it rests on, its charts.
import { Button } from '@mantine/core';
import IconFolderPlus from '@tabler/icons-react/dist/esm/icons/IconFolderPlus.mjs';
import IconFolders from '@tabler/icons-react/dist/esm/icons/IconFolders.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import type { CaseDocument } from '#shared/model/documents';
import type { CaseId } from '#shared/model/ids';
import type { PanelParams } from '../../actions/types';
import { useSelection, workOnCase } from '../../session/selection';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PanelBody } from '../../ui/panel-body';
import { CaseDetail } from './case-detail';
import { CaseForm } from './case-form';

export function CasesPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, direction } = useWords();
  const { data, isPending } = useVaultQuery('documents', { kind: 'case' });
  const cases = (data ?? []) as readonly CaseDocument[];
  const chosen = useSelection((state) => state.caseId);
  const [form, setForm] = useState<'new' | CaseId | null>(null);

  // A panel that is asked again for a form shows it again.
  useEffect(() => {
    if (params.form === 'new') setForm('new');
  }, [params]);

  const edited = cases.find(({ id }) => id === form) ?? null;
  const tools = (
    <>
      <span className="d-tools-title">{t('cases.count', { count: cases.length })}</span>
      <Button
        size="compact-sm"
        leftSection={<IconFolderPlus size={15} stroke={1.7} />}
        data-action="case.new"
        onClick={() => setForm('new')}
      >
        {t('cases.new')}
      </Button>
    </>
  );

  return (
    <PanelBody name="cases" label={t('panel.cases')} direction={direction} tools={tools}>
      {(form === 'new' || edited !== null) && (
        <CaseForm
          key={form}
          edited={edited}
          onDone={(id) => {
            setForm(null);
            if (id !== null) workOnCase(id);
          }}
        />
      )}
      {cases.length === 0 && form === null && !isPending && (
        <EmptyState icon={IconFolders} title={t('cases.none')} text={t('cases.none.text')}>
          <Button onClick={() => setForm('new')}>{t('cases.new')}</Button>
        </EmptyState>
      )}
      <ul className="d-cases">
        {cases.map((one) => (
          <li key={one.id} data-chosen={one.id === chosen}>
            <div className="d-case-head">
              <button
                type="button"
                className="d-case-row"
                aria-expanded={one.id === chosen}
                onClick={() => workOnCase(one.id === chosen ? null : one.id)}
              >
                <span className="d-case-title">
                  <bdi>{one.title === '' ? one.number : one.title}</bdi>
                </span>
                <span className="d-case-line">
                  <bdi className="d-mono">{one.number}</bdi>
                  <bdi className="d-cut">{one.agency}</bdi>
                </span>
              </button>
              <span className="d-status" data-status={one.status}>
                {t(`case.status.${one.status}`)}
              </span>
              <IconButton
                icon={IconPencil}
                label={t('cases.edit')}
                iconSize={15}
                size="sm"
                onClick={() => setForm(one.id)}
              />
            </div>
            {one.id === chosen && <CaseDetail of={one} />}
          </li>
        ))}
      </ul>
    </PanelBody>
  );
}
