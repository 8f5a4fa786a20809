// Writes the log on show to a file: as a table, or as signed lines.
import { Button, Menu } from '@mantine/core';
import IconFileExport from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs';
import type { ReactNode } from 'react';
import type { LogExport } from '#shared/contracts/vault';
import { desk } from '../../desk/desk';
import { startJob } from '../../session/jobs';
import { tellDone, tellProblem } from '../../session/notify';
import { windowStore } from '../../session/window-store';
import { currentWords, useWords } from '../../session/words';
import { type LogFormat, writeLog } from '../../workflows/export-log';

interface ExportMenuProps {
  readonly asked: LogExport;
}

export function ExportMenu({ asked }: ExportMenuProps): ReactNode {
  const { t } = useWords();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileExport size={15} stroke={1.7} />}
          data-action="log.export"
        >
          {t('access.export.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'jsonl'] as const).map((format) => (
          <Menu.Item key={format} data-format={format} onClick={() => void exportLog(asked, format)}>
            {t(`access.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

async function exportLog(asked: LogExport, format: LogFormat): Promise<void> {
  const { t } = currentWords();
  const { vault } = windowStore.getState();
  if (vault === null) return;
  const job = startJob(t('access.export.writing'));
  const written = await writeLog(vault, asked, format, t);
  job.end();
  if (!written.ok) return tellProblem(written.problem);
  const { name, bytes } = written.value;
  const saved = await desk.call('saveFile', { suggestedName: name, bytes, path: null });
  if (!saved.ok) return tellProblem(saved.problem);
  if (saved.value !== null) tellDone(t('access.export.saved', { path: saved.value.path }), null);
}
