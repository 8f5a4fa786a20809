// The files taken in, and how far each is.
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';
import { IconButton } from '../../ui/icon-button';
import { type QueuedFile, removeFile, showFile, stageOf } from './import-queue';

interface FileQueueProps {
  readonly files: readonly QueuedFile[];
  readonly shown: number | null;
}

export function FileQueue({ files, shown }: FileQueueProps): ReactNode {
  const { t, bytes } = useWords();
  return (
    <ul className="d-queue" aria-label={t('import.panel.files')}>
      {files
        .map((queued) => [queued, stageOf(queued)] as const)
        .map(([{ key, file }, stage]) => (
          <li key={key} data-stage={stage} data-shown={key === shown}>
            <button
              type="button"
              className="d-queue-row"
              aria-current={key === shown ? 'true' : undefined}
              onClick={() => showFile(key === shown ? null : key)}
            >
              <bdi className="d-cut d-queue-name">{file.name}</bdi>
              <span className="d-dim">{bytes(file.size)}</span>
              <span className="d-status" data-status={stage}>
                {t(`import.panel.stage.${stage}`)}
              </span>
            </button>
            <IconButton
              icon={IconX}
              size="sm"
              iconSize={14}
              label={t('import.panel.remove', { file: file.name })}
              onClick={() => removeFile(key)}
            />
          </li>
        ))}
    </ul>
  );
}
