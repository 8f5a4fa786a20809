// One file before it is written: what it is, its columns, its rows, where it comes from; then the import.
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { MessageKey } from '#shared/i18n/catalogue';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { ProgressRow } from '../../ui/progress-row';
import { ColumnsPart } from './columns-part';
import { CountsBar } from './counts-bar';
import { HeadPart } from './head-part';
import {
  dayIsWrong,
  forgetImport,
  importQueued,
  lookAgain,
  type QueuedFile,
  type Stage,
  stopFile,
} from './import-queue';
import { ImportResult } from './import-result';
import { RecognitionPart } from './recognition-part';
import { RowsPart } from './rows-part';

type Part = 'recognised' | 'columns' | 'rows' | 'head';
const parts: readonly Part[] = ['recognised', 'columns', 'rows', 'head'];

/** No row yet in an import: its bytes are compared with what is here. */
function progressWords(stage: Stage, rows: number): MessageKey {
  if (stage !== 'importing') return 'import.panel.looking';
  return rows === 0 ? 'import.panel.comparing' : 'import.panel.progress';
}

export function FileDesk({ file: queued }: { readonly file: QueuedFile }): ReactNode {
  const words = useWords();
  const { t, bytes } = words;
  const [part, setPart] = useState<Part>('recognised');
  const { key, file, stage, problem, preview, progress, proposal, report, head, tooLittleRoom } = queued;

  if (report !== null) return <ImportResult report={report} onUndone={() => forgetImport(key)} />;
  const isDayWrong = dayIsWrong(queued);
  const needsCase = head.role === 'case' && head.caseId === null;
  return (
    <div className="d-file">
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      {preview?.fileProblem != null && (
        <Callout tone="bad">{problemSentence(preview.fileProblem, words)}</Callout>
      )}
      {tooLittleRoom !== null && <Callout tone="warn">{problemSentence(tooLittleRoom, words)}</Callout>}
      {stage === 'recognising' && <p className="d-dim">{t('import.panel.stage.recognising')}</p>}
      {proposal !== null && (
        <>
          <SegmentedControl
            fullWidth
            aria-label={t('import.panel.parts')}
            data={parts.map((value) => ({ value, label: t(`import.panel.part.${value}`) }))}
            value={part}
            onChange={(value) => setPart(value as Part)}
          />
          {part === 'recognised' && <RecognitionPart queued={queued} onColumns={() => setPart('columns')} />}
          {part === 'columns' && <ColumnsPart queued={queued} />}
          {part === 'rows' && <RowsPart preview={preview} />}
          {part === 'head' && <HeadPart queued={queued} />}
          {preview !== null && (
            <CountsBar
              counts={preview.counts}
              notData={preview.notData}
              mentions={preview.mentions}
              links={preview.links}
            />
          )}
          {preview?.isWhole === false && <p className="d-dim">{t('import.panel.beginning')}</p>}
        </>
      )}
      {progress !== null && (
        <ProgressRow
          label={t(progressWords(stage, progress.rows), {
            rows: progress.rows,
            done: bytes(progress.bytes),
            size: bytes(progress.size),
          })}
          done={progress.size === 0 ? null : progress.bytes / progress.size}
          cancelLabel={t('common.cancel')}
          onCancel={() => stopFile(key)}
        />
      )}
      {proposal !== null && stage !== 'importing' && (
        <div className="d-file-foot">
          {isDayWrong && (
            <span className="d-wrong" role="alert">
              {t('import.panel.dayWrong')}{' '}
              <button type="button" className="d-link" onClick={() => setPart('head')}>
                {t('import.panel.dayWrong.mend')}
              </button>
            </span>
          )}
          {needsCase && (
            <span className="d-dim">
              {t('import.panel.noCase')}{' '}
              <button type="button" className="d-link" onClick={() => setPart('head')}>
                {t('import.panel.chooseCase')}
              </button>
            </span>
          )}
          {stage === 'ready' && preview?.isWhole !== true && progress === null && (
            <Button size="sm" variant="default" onClick={() => void lookAgain(key)}>
              {t('import.panel.lookAgain')}
            </Button>
          )}
          <Button
            size="sm"
            disabled={stage !== 'ready' || preview === null || preview.fileProblem !== null || isDayWrong}
            data-action="import.start"
            onClick={() => void importQueued(key, t('import.panel.importing', { file: file.name }))}
          >
            {preview?.isWhole === true
              ? t('import.panel.import', { count: preview.counts.rows })
              : t('panel.import')}
          </Button>
        </div>
      )}
    </div>
  );
}
