// Between the folder and the workbench: a new workspace is made, a locked one opened, the sample filled.
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { desk } from '../../desk/desk';
import { WelcomeChoices } from '../../parts/welcome-choices';
import { type Door, findDoor, makeSample, unlockWithKeyFile } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { BrandMark } from '../../ui/brand-mark';
import { Callout } from '../../ui/callout';
import { ProgressRow } from '../../ui/progress-row';
import { CreateForm } from './create-form';
import { OpeningStep } from './opening-step';
import { PassphraseForm } from './passphrase-form';
import { RecoveryForm } from './recovery-form';
import { RestoreForm } from './restore-form';

export function UnlockPage(): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const workspace = useWindow((state) => state.situation?.workspace ?? null);
  const syncedBy = useWindow((state) => state.situation?.syncedBy ?? null);
  const isEntering = useWindow((state) => state.isEntering);
  const [door, setDoor] = useState<Door | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sample, setSample] = useState<{ readonly done: number; readonly of: number } | null>(null);

  const [isLost, setLost] = useState(false);
  /** What is damaged is restored; and whoever wants to may. */
  const [restores, setRestores] = useState(false);
  const isDamaged = restores || (problem !== null && needsBackup(problem));

  useEffect(() => {
    let current = true;
    void enterByItself(
      (found) => current && setDoor(found),
      (done, of) => current && setSample({ done, of }),
    ).then((failed) => current && setProblem(failed));
    return () => {
      current = false;
    };
  }, []);

  return (
    <main className="d-gate" dir={direction} data-panel="unlock">
      <div className="d-gate-card">
        <header>
          <BrandMark size={30} />
          <div>
            <h1>
              <bdi>{workspace?.name ?? 'Dirigo'}</bdi>
            </h1>
            <bdi dir="ltr" className="d-dim d-gate-path">
              {workspace?.directory}
            </bdi>
          </div>
        </header>
        {syncedBy !== null && <Callout tone="warn">{t('unlock.synced', { client: syncedBy })}</Callout>}
        {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
        {door === 'create' && !isDamaged && <CreateForm />}
        {door === 'unlock' && !isDamaged && !isLost && (
          <>
            <PassphraseForm onProblem={setProblem} />
            <Button
              variant="subtle"
              color="gray"
              data-action="unlock.lost"
              disabled={isEntering}
              onClick={() => {
                setProblem(null);
                setLost(true);
              }}
            >
              {t('recover.lost')}
            </Button>
          </>
        )}
        {door === 'unlock' && isLost && <RecoveryForm onBack={() => setLost(false)} />}
        {(door === 'keyFile' || door === 'sample') && <p className="d-dim">{t('unlock.keyFile')}</p>}
        {sample !== null && problem === null && (
          <ProgressRow
            label={t('unlock.sample', sample)}
            done={sample.of === 0 ? null : sample.done / sample.of}
            cancelLabel={t('common.cancel')}
            onCancel={null}
          />
        )}
        <OpeningStep />
        {(isDamaged || door === 'restore') && <RestoreForm onProblem={setProblem} />}
        {(door === 'create' || door === 'unlock') && !isLost && (problem === null || restores) && (
          <Button
            variant="subtle"
            color="gray"
            data-action="unlock.restore"
            disabled={isEntering}
            onClick={() => {
              setProblem(null);
              setRestores(!restores);
            }}
          >
            {t(
              restores
                ? door === 'create'
                  ? 'backup.restore.toCreate'
                  : 'backup.restore.back'
                : 'backup.restore.open',
            )}
          </Button>
        )}
        {isEntering && (
          <p className="d-dim" role="status">
            {t('unlock.entering')}
          </p>
        )}
        <Button variant="subtle" color="gray" onClick={() => void desk.call('closeWorkspace', null)}>
          {t('unlock.back')}
        </Button>
      </div>
      <WelcomeChoices />
    </main>
  );
}

/** Development mounts every page twice; a workspace is entered once. */
let entering: Promise<Problem | null> | null = null;
/** Goes through the doors that ask nothing of a person. Null: it went well, or a person is asked. */
function enterByItself(
  onDoor: (door: Door) => void,
  onSample: (done: number, of: number) => void,
): Promise<Problem | null> {
  entering ??= enterOnce(onDoor, onSample).finally(() => {
    entering = null;
  });
  return entering;
}

async function enterOnce(
  onDoor: (door: Door) => void,
  onSample: (done: number, of: number) => void,
): Promise<Problem | null> {
  const door = await findDoor();
  if (!door.ok) return door.problem;
  onDoor(door.value);
  if (door.value === 'keyFile') {
    const opened = await unlockWithKeyFile();
    if (opened.ok) return null;
    // The key file holds what opened once; a person may know what opens now.
    if (opened.problem.code === 'passphrase-wrong') onDoor('unlock');
    return opened.problem;
  }
  if (door.value === 'sample') {
    const made = await makeSample(onSample);
    return made.ok ? null : made.problem;
  }
  return null;
}

const backupCodes: ReadonlySet<Problem['code']> = new Set([
  'workspace-empty-database',
  'workspace-shorter-database',
  'keyring-damaged',
  'keyring-older',
  'row-damaged',
  'row-missing',
  'row-swapped',
]);

function needsBackup({ code }: Problem): boolean {
  return backupCodes.has(code);
}
