// Source and row of a value, as a button that leads to the record.
import type { ReactNode } from 'react';
import type { SourceId } from '#shared/model/ids';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';
import type { ChartData } from './chart-data';

export function SourcePlace({
  data,
  title,
  source,
  row,
}: {
  readonly data: ChartData;
  readonly title: string;
  readonly source: SourceId;
  readonly row: number;
}): ReactNode {
  const { t } = useWords();
  return (
    <button type="button" className="d-link d-inspector-place" onClick={() => data.openRecord(source, row)}>
      <ValueText>{title}</ValueText>
      {t('common.comma')}
      {t('chart.inspector.row', { row: String(row) })}
    </button>
  );
}
