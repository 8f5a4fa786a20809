// Bringing files in: choose, see what was recognised and what is wrong, settle it, and only then import.
import { Button } from '@mantine/core';
import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { DeskFile } from '#shared/contracts/desk';
import type { PanelParams } from '../../actions/types';
import { desk } from '../../desk/desk';
import { tellProblem } from '../../session/notify';
import { useSelection } from '../../session/selection';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { DropArea } from '../../ui/drop-area';
import { PanelBody } from '../../ui/panel-body';
import { FileDesk } from './file-desk';
import { FileQueue } from './file-queue';
import { addFiles, adoptCase, importAll, showFile, stageOf, useQueue } from './import-queue';
import { SourceLedger } from './source-ledger';
import { SourceList } from './source-list';

/** The last time files were asked for: asked once, chosen once. */
let answered: number | undefined;

export function ImportPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, direction } = useWords();
  const { files, shown } = useQueue();
  const caseInFocus = useSelection((state) => state.caseId);
  const settings = useDocuments('settings')[0];
  const start = { caseId: params.caseId ?? caseInFocus, marking: settings?.defaultMarking ?? '' };
  const latest = useRef(start);
  latest.current = start;

  const take = useCallback((chosen: readonly DeskFile[]): void => {
    showFile(null);
    void addFiles(chosen, latest.current);
  }, []);
  const choose = useCallback(async (): Promise<void> => {
    const chosen = await desk.call('chooseFiles', { multiple: true });
    if (!chosen.ok) return tellProblem(chosen.problem);
    if (chosen.value !== null) take(chosen.value);
  }, [take]);
  const drop = async (dropped: readonly File[]): Promise<void> => {
    const taken: DeskFile[] = [];
    for (const file of dropped) {
      const answer = await desk.dropped(file);
      if (answer.ok) taken.push(answer.value);
      else tellProblem(answer.problem);
    }
    take(taken);
  };

  const caseBefore = useRef(caseInFocus);
  useEffect(() => {
    if (caseBefore.current === null && caseInFocus !== null) adoptCase(caseInFocus);
    caseBefore.current = caseInFocus;
  }, [caseInFocus]);
  useEffect(() => {
    if (params.source !== undefined) showFile(null);
    if (params.form !== 'choose' || params.asked === answered) return;
    answered = params.asked;
    void choose();
  }, [params, choose]);

  const file = files.find(({ key }) => key === shown);
  const ready = files.filter((file) => stageOf(file) === 'ready').length;
  const tools = (
    <>
      <Button
        size="compact-sm"
        variant={files.length === 0 ? 'filled' : 'default'}
        leftSection={<IconFilePlus size={15} stroke={1.7} />}
        data-action="import.chooseFiles"
        onClick={() => void choose()}
      >
        {t('import.panel.choose')}
      </Button>
      {ready > 1 && (
        <Button
          size="compact-sm"
          onClick={() => void importAll((name) => t('import.panel.importing', { file: name }))}
        >
          {t('import.panel.importAll', { count: ready })}
        </Button>
      )}
    </>
  );

  return (
    <PanelBody name="import" label={t('panel.import')} direction={direction} tools={tools}>
      <DropArea
        label={t('import.panel.drop')}
        hint={t('import.panel.drop.text')}
        small={files.length > 0 || params.source !== undefined}
        onDrop={(dropped) => void drop(dropped)}
        onChoose={() => void choose()}
      />
      {files.length > 0 && <FileQueue files={files} shown={shown} />}
      {file !== undefined && <FileDesk key={file.key} file={file} />}
      {file === undefined && params.source !== undefined && <SourceLedger id={params.source} />}
      {file === undefined && <SourceList shown={params.source ?? null} />}
    </PanelBody>
  );
}
