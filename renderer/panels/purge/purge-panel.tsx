// Purging under an authority: what would go is looked at row by row, then it goes for good, and a certificate is kept.
import IconEraser from '@tabler/icons-react/dist/esm/icons/IconEraser.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import type { PurgeTarget } from '#shared/contracts/purge-answers';
import type { VaultContract } from '#shared/contracts/vault';
import type { Problem } from '#shared/model/problem';
import { mayDo } from '#shared/model/roles';
import type { PanelParams } from '../../actions/types';
import { problemSentence } from '../../session/problem-words';
import { useWindow, windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { PurgeDone } from './purge-done';
import { PurgeForm } from './purge-form';

type Preview = VaultContract['purgePreview']['output'];
export type Done = VaultContract['purge']['output'];

/** What the panel was asked to purge; null: nothing yet. */
function targetOf({ entity, source, row, caseId }: PanelParams): PurgeTarget | null {
  if (entity !== undefined) return { kind: 'person', id: entity };
  if (source !== undefined && row !== undefined) return { kind: 'rows', rows: [{ source, row }] };
  if (source !== undefined) return { kind: 'source', source };
  return caseId === undefined ? null : { kind: 'case', caseId };
}

export function PurgePanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const role = useWindow((state) => state.opened?.user.role ?? 'reviewer');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const target = targetOf(params);
  const may = mayDo(role, 'purge');

  useEffect(() => {
    setPreview(null);
    setProblem(null);
    setDone(null);
    const asked = targetOf(params);
    const { vault } = windowStore.getState();
    if (asked === null || vault === null || !may) return;
    const stop = new AbortController();
    void vault.purgePreview({ target: asked }, { signal: stop.signal }).then((answer) => {
      if (stop.signal.aborted) return;
      if (answer.ok) setPreview(answer.value);
      else setProblem(answer.problem);
    });
    return () => stop.abort();
  }, [params, may]);

  return (
    <PanelBody name="purge" label={t('panel.purge')} direction={direction}>
      {target === null && done === null && (
        <EmptyState icon={IconEraser} title={t('purge.none')} text={t('purge.none.text')} />
      )}
      {target !== null && !may && (
        <Callout tone="warn">
          {problemSentence({ code: 'role-insufficient', facts: { role, right: 'purge' } }, words)}
        </Callout>
      )}
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      {target !== null && may && preview === null && problem === null && (
        <p className="d-dim d-padded" role="status">
          {t('purge.looking')}
        </p>
      )}
      {target !== null && preview !== null && done === null && (
        <PurgeForm target={target} preview={preview} onDone={setDone} onProblem={setProblem} />
      )}
      {done !== null && <PurgeDone done={done} />}
    </PanelBody>
  );
}
