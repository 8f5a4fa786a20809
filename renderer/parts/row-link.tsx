// Where a value stands: the source and its row; opens the record.
import type { ReactNode } from 'react';
import type { SourceId } from '#shared/model/ids';
import { openPanel } from '../actions/lent-controls';
import { useDocuments } from '../session/vault-queries';
import { useWords } from '../session/words';

interface RowLinkProps {
  readonly source: SourceId;
  readonly row: number;
  /** The source's title where it is known already. */
  readonly title?: string;
}

export function RowLink({ source, row, title }: RowLinkProps): ReactNode {
  const { t } = useWords();
  const sources = useDocuments('source');
  const name = title ?? sources.find((one) => one.id === source)?.fileName ?? '';
  return (
    <button type="button" className="d-row-link" onClick={() => openPanel('record', { source, row })}>
      <bdi className="d-cut">{name}</bdi>
      <span>{t('record.row', { row: String(row) })}</span>
    </button>
  );
}
