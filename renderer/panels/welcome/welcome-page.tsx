// The first page: three doors, and the workspaces opened lately.
import { Button, UnstyledButton } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconCompass from '@tabler/icons-react/dist/esm/icons/IconCompass.mjs';
import IconFolderOpen from '@tabler/icons-react/dist/esm/icons/IconFolderOpen.mjs';
import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { DeskContract, RecentWorkspace } from '#shared/contracts/desk';
import { desk } from '../../desk/desk';
import { WelcomeChoices } from '../../parts/welcome-choices';
import { tellProblem } from '../../session/notify';
import { problemSentence } from '../../session/problem-words';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { BrandMark } from '../../ui/brand-mark';
import { Callout } from '../../ui/callout';

type Opening = DeskContract['openWorkspace']['input'];

export function WelcomePage(): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const startProblem = useWindow((state) => state.situation?.startProblem ?? null);
  const [recent, setRecent] = useState<readonly RecentWorkspace[]>([]);
  const [busy, setBusy] = useState(false);
  const [checking, setChecking] = useState(false);

  useEffect(() => {
    void desk.call('recentWorkspaces', null).then((found) => found.ok && setRecent(found.value));
  }, []);

  // Whose lists are asked is the next thing to choose.
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!checking) return;
    const [recently, another] = ['.d-recent-row', '.d-callout .d-link'].map((wanted) =>
      page.current?.querySelector<HTMLElement>(wanted),
    );
    (recently ?? another)?.focus();
  }, [checking]);

  const enter = async (opening: Opening): Promise<void> => {
    setBusy(true);
    const opened = await desk.call('openWorkspace', opening);
    setBusy(false);
    if (!opened.ok) tellProblem(opened.problem);
  };
  const choose = async (how: 'open' | 'create' | 'check' | 'restore'): Promise<void> => {
    const chosen = await desk.call('chooseWorkspace', {
      purpose: how === 'create' || how === 'restore' ? 'create' : 'open',
    });
    if (!chosen.ok) return tellProblem(chosen.problem);
    if (chosen.value !== null) await enter({ directory: chosen.value.directory, how });
  };

  return (
    <main ref={page} className="d-welcome" dir={direction} data-panel="welcome">
      <aside className="d-welcome-brand">
        <div>
          <BrandMark size={44} />
          <h1>Dirigo</h1>
          <p>{t('welcome.tagline')}</p>
        </div>
        <p className="d-welcome-promise">{t('welcome.promise')}</p>
      </aside>
      <div className="d-welcome-main">
        {startProblem !== null && <Callout tone="bad">{problemSentence(startProblem, words)}</Callout>}
        <h2>{t('welcome.begin')}</h2>
        <div className="d-doors">
          <Door
            icon={IconCompass}
            title={t('welcome.sample')}
            text={t('welcome.sample.text')}
            action="welcome.sample"
            disabled={busy}
            onClick={() => void enter({ directory: null, how: 'sample' })}
          />
          <Door
            icon={IconListSearch}
            title={t('welcome.check')}
            text={t('welcome.check.text')}
            action="welcome.check"
            disabled={busy}
            pressed={checking}
            onClick={() => setChecking(!checking)}
          />
          <div className="d-door d-door-split">
            <DoorFace
              icon={IconFolderOpen}
              title={t('welcome.workspace')}
              text={t('welcome.workspace.text')}
            />
            <div className="d-door-buttons">
              <Button disabled={busy} onClick={() => void choose('create')} data-action="welcome.create">
                {t('welcome.create')}
              </Button>
              <Button
                variant="default"
                disabled={busy}
                onClick={() => void choose('open')}
                data-action="welcome.open"
              >
                {t('welcome.open')}
              </Button>
              <Button
                variant="subtle"
                disabled={busy}
                onClick={() => void choose('restore')}
                data-action="welcome.restore"
              >
                {t('backup.welcome')}
              </Button>
            </div>
          </div>
        </div>
        {checking && (
          <Callout tone="info">
            {t('welcome.check.choose')}{' '}
            <button type="button" className="d-link" onClick={() => void choose('check')}>
              {t('welcome.open')}
            </button>
          </Callout>
        )}
        <section className="d-recent" aria-labelledby="recent-title">
          <h3 id="recent-title">{t('welcome.recent')}</h3>
          {recent.length === 0 && <p className="d-dim">{t('welcome.recent.none')}</p>}
          <ul>
            {recent.map(({ directory, openedAt }) => (
              <li key={directory}>
                <UnstyledButton
                  className="d-recent-row"
                  disabled={busy}
                  onClick={() => void enter({ directory, how: checking ? 'check' : 'open' })}
                >
                  <span className="d-recent-name">
                    <bdi>{directory.split(/[\\/]/).at(-1)}</bdi>
                  </span>
                  <bdi dir="ltr" className="d-recent-path d-cut">
                    {directory}
                  </bdi>
                  <span className="d-dim">{words.dayAndTime(openedAt)}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
        <WelcomeChoices />
      </div>
    </main>
  );
}

interface FaceProps {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly title: string;
  readonly text: string;
}

function DoorFace({ icon: Icon, title, text }: FaceProps): ReactNode {
  return (
    <>
      <span className="d-door-icon" aria-hidden="true">
        <Icon size={24} stroke={1.5} />
      </span>
      <span className="d-door-title">{title}</span>
      <span className="d-door-text">{text}</span>
    </>
  );
}

interface DoorProps extends FaceProps {
  readonly action: string;
  readonly disabled: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Door({ action, disabled, pressed, onClick, ...face }: DoorProps): ReactNode {
  return (
    <button
      type="button"
      className="d-door"
      data-action={action}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <DoorFace {...face} />
      <span className="d-door-arrow" aria-hidden="true">
        <IconArrowRight size={18} stroke={1.7} />
      </span>
    </button>
  );
}
