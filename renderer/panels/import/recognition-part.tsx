// What the file seems to be and why; another format, encoding or delimiter can be chosen.
import { NumberInput, Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReaderOptions, Recognition } from '#shared/import/types';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { type QueuedFile, readAnew } from './import-queue';

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'koi8-r',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
const delimiters = [',', ';', '\t', '|'] as const;

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

interface ReaderFieldsProps {
  readonly recognition: Recognition;
  readonly onChange: (reader: ReaderOptions) => void;
}

function ReaderFields({ recognition: { reader }, onChange }: ReaderFieldsProps): ReactNode {
  const { t } = useWords();
  const encoding = 'encoding' in reader && (
    <Select
      label={t('import.panel.encoding')}
      searchable
      data={[...new Set([reader.encoding.toLowerCase(), ...encodings])]}
      value={reader.encoding.toLowerCase()}
      onChange={(value) => value !== null && onChange({ ...reader, encoding: value })}
    />
  );
  if (reader.reader !== 'delimited') return encoding;
  return (
    <>
      {encoding}
      <Select
        label={t('import.panel.delimiter')}
        data={[...new Set([reader.delimiter, ...delimiters])].map((value) => ({
          value,
          label: value === '\t' ? t('import.panel.tab') : value,
        }))}
        value={reader.delimiter}
        onChange={(value) => value !== null && onChange({ ...reader, delimiter: value })}
      />
      <NumberInput
        label={t('import.panel.skipRows')}
        min={0}
        max={50}
        value={reader.skipRows}
        onChange={(value) => typeof value === 'number' && onChange({ ...reader, skipRows: value })}
      />
      <Switch
        label={t('import.panel.header')}
        checked={reader.header}
        onChange={(event) => onChange({ ...reader, header: event.currentTarget.checked })}
      />
    </>
  );
}
