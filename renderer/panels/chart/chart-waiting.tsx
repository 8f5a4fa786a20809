// While a chart is on its way.
import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';

export function ChartWaiting(): ReactNode {
  const { t } = useWords();
  return (
    <div className="d-empty" role="status">
      <Loader size="sm" />
      <p className="d-empty-text">{t('chart.loading')}</p>
    </div>
  );
}
