// That a chart goes on beyond what is in view: it opens so large that its words can be read.
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';

export function PartShown({
  seen,
  of,
  onWhole,
}: {
  readonly seen: number;
  readonly of: number;
  readonly onWhole: () => void;
}): ReactNode {
  const { t } = useWords();
  return (
    <p className="d-chart-part" role="status">
      {t('chart.part', { seen, count: of })}{' '}
      <button type="button" className="d-link" onClick={onWhole}>
        {t('chart.part.whole')}
      </button>
    </p>
  );
}
