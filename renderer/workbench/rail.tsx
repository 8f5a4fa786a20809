// The panels at a glance, at the side of the window; the palette and the keys reach the same actions.
import { Tooltip } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { lentControls } from '../actions/lent-controls';
import { actions } from '../actions/list';
import { keyCaps, withKeys } from '../actions/shortcut';
import type { Action, ActionContext, ActionIcon, PanelName } from '../actions/types';
import { closeWorkspace } from '../actions/window-places';
import { useWords } from '../session/words';
import { panelList, railPanels } from './panel-list';

interface RailProps {
  readonly context: () => ActionContext;
}

export function Rail({ context }: RailProps): ReactNode {
  const { t } = useWords();
  const active = useActivePanel(context);
  const names: readonly PanelName[] = [...railPanels, 'people', 'settings'];
  return (
    <nav className="d-rail" aria-label={t('workbench.rail')}>
      {names.map((name) => {
        const action = actions.find(({ id }) => id === `panel.${name}.open`);
        if (action === undefined) return null;
        const { icon, title } = panelList[name];
        return (
          <RailButton
            key={name}
            icon={icon}
            name={t(title)}
            action={action}
            isCurrent={active === name}
            context={context}
          />
        );
      })}
      <RailButton
        icon={closeWorkspace.icon}
        name={t(closeWorkspace.label)}
        action={closeWorkspace}
        isCurrent={false}
        context={context}
      />
    </nav>
  );
}

interface RailButtonProps extends RailProps {
  readonly icon: ActionIcon;
  readonly name: string;
  readonly action: Action;
  readonly isCurrent: boolean;
}

function RailButton({ icon: Icon, name, action, isCurrent, context }: RailButtonProps): ReactNode {
  const { direction } = useWords();
  return (
    <Tooltip
      label={withKeys(name, action.shortcut === null ? [] : keyCaps(action.shortcut))}
      position={direction === 'rtl' ? 'left' : 'right'}
      openDelay={300}
    >
      <button
        type="button"
        className="d-rail-button"
        aria-label={name}
        aria-current={isCurrent ? 'page' : undefined}
        data-action={action.id}
        onClick={() => void action.perform(context())}
      >
        <Icon size={20} stroke={1.6} />
      </button>
    </Tooltip>
  );
}

/** The panel with the focus, kept by looking whenever the focus or the layout may have moved. */
function useActivePanel(context: () => ActionContext): PanelName | null {
  const [active, setActive] = useState<PanelName | null>(null);
  const ready = useStore(lentControls, (state) => state.window);
  useEffect(() => {
    if (ready === null) return;
    const look = (): void => setActive(context().panel);
    look();
    const later = (): void => void setTimeout(look, 0);
    const events = ['focusin', 'pointerup', 'keyup'] as const;
    for (const event of events) window.addEventListener(event, later);
    return () => {
      for (const event of events) window.removeEventListener(event, later);
    };
  }, [context, ready]);
  return active;
}
