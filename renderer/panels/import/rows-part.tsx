// The first rows and the worst ones, each beside what becomes of it.
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Preview } from '#shared/import/types';
import { useWords } from '../../session/words';
import { PreviewTable } from './preview-table';

export function RowsPart({ preview }: { readonly preview: Preview | null }): ReactNode {
  const { t } = useWords();
  const [which, setWhich] = useState<'first' | 'worst'>('first');
  if (preview === null) return <p className="d-dim d-part">{t('import.panel.reading')}</p>;
  const rows = which === 'first' ? preview.first : preview.worst;
  return (
    <div className="d-part">
      <SegmentedControl
        aria-label={t('import.panel.whichRows')}
        data={[
          { value: 'first', label: t('import.panel.first') },
          { value: 'worst', label: t('import.panel.worst', { count: preview.worst.length }) },
        ]}
        value={which}
        onChange={(value) => setWhich(value === 'worst' ? 'worst' : 'first')}
      />
      {rows.length === 0 ? (
        <p className="d-dim">{t('import.panel.noneWrong')}</p>
      ) : (
        <PreviewTable rows={rows} columns={preview.columns} />
      )}
    </div>
  );
}
