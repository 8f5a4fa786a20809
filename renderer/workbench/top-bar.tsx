// The bar over the panels: which workspace, which case, and the one field that finds everything.
import { Select } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import type { ReactNode } from 'react';
import type { CaseId } from '#shared/model/ids';
import { asId } from '#shared/model/ids';
import { keyCaps } from '../actions/shortcut';
import { openPalette } from '../actions/window-places';
import { useSelection, workOnCase } from '../session/selection';
import { useDocuments } from '../session/vault-queries';
import { useWindow } from '../session/window-store';
import { useWords } from '../session/words';
import { BrandMark } from '../ui/brand-mark';
import { KeyCaps } from '../ui/key-caps';

export function TopBar({ onSearch }: { readonly onSearch: () => void }): ReactNode {
  const { t } = useWords();
  const name = useWindow((state) => state.situation?.workspace?.name ?? '');
  const cases = useDocuments('case');
  const caseId = useSelection((state) => state.caseId);
  return (
    <section className="d-topbar" aria-label={t('workbench.topBar')}>
      <span className="d-topbar-brand">
        <BrandMark size={20} />
        <bdi className="d-cut">{name}</bdi>
      </span>
      <button type="button" className="d-topbar-search" onClick={onSearch} data-action="command-palette">
        <IconSearch size={15} stroke={1.8} />
        <span>{t('workbench.find')}</span>
        {openPalette.shortcut !== null && <KeyCaps keys={keyCaps(openPalette.shortcut)} />}
      </button>
      <Select
        className="d-topbar-case"
        aria-label={t('workbench.case')}
        data={[
          { value: '', label: t('workbench.allCases') },
          ...cases.map((one) => ({
            value: one.id,
            label: [one.number, one.title].filter(Boolean).join(' · '),
          })),
        ]}
        value={caseId ?? ''}
        onChange={(value) => workOnCase(value ? asId<CaseId>(value) : null)}
      />
    </section>
  );
}
