// What the file seems to be and why; another format, or another way to read it, can be chosen.
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { type QueuedFile, readAnew } from './import-queue';
import { ReaderFields } from './reader-fields';

interface RecognitionPartProps {
  readonly queued: QueuedFile;
  readonly onColumns: () => void;
}

export function RecognitionPart({ queued, onColumns }: RecognitionPartProps): ReactNode {
  const { t, word, number } = useWords();
  const { key, chosen, recognitions, proposal, preview } = queued;
  if (chosen === null || proposal === null) return null;
  const doubts = proposal.dates.filter(({ isDoubtful }) => isDoubtful).length;
  // A file that breaks off is no extract: what is missing was cut.
  const isComplete = preview?.isWhole === true && preview.fileProblem === null;
  const rows = isComplete ? preview.counts.rows : null;
  return (
    <div className="d-part">
      <p className="d-recognised">
        <strong>{word('format', chosen.format)}</strong>
        <span>{word('recognised', chosen.because.code, chosen.because.facts)}</span>
      </p>
      {proposal.statedTotal !== null && rows !== null && proposal.statedTotal > rows && (
        <Callout tone="warn">
          {t('import.panel.partial', { rows: number(rows), total: number(proposal.statedTotal) })}
        </Callout>
      )}
      {doubts > 0 && (
        <Callout tone="warn">
          {t('import.panel.doubts', { count: doubts })}{' '}
          <button type="button" className="d-link" onClick={onColumns}>
            {t('import.panel.settle')}
          </button>
        </Callout>
      )}
      <div className="d-form-grid">
        <Select
          label={t('import.panel.format')}
          data={[...new Set(recognitions.map(({ format }) => format))].map((format) => ({
            value: format,
            label: word('format', format),
          }))}
          value={chosen.format}
          onChange={(format) => {
            const other = recognitions.find((one) => one.format === format);
            if (other !== undefined) void readAnew(key, other);
          }}
        />
        <ReaderFields recognition={chosen} onChange={(reader) => void readAnew(key, { ...chosen, reader })} />
      </div>
    </div>
  );
}
