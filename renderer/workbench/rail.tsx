// The panels at a glance, at the side of the window; the palette and the keys reach the same actions.
import { Tooltip } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { lentControls } from '../actions/lent-controls';
import { actions } from '../actions/list';
import { keyCaps } from '../actions/shortcut';
import type { ActionContext, PanelName } from '../actions/types';
import { useWords } from '../session/words';
import { panelList, railPanels } from './panel-list';

interface RailProps {
  readonly context: () => ActionContext;
}

export function Rail({ context }: RailProps): ReactNode {
  const { t, direction } = useWords();
  const active = useActivePanel(context);
  const names: readonly PanelName[] = [...railPanels, 'people', 'settings'];
  return (
    <nav className="d-rail" aria-label={t('workbench.rail')}>
      {names.map((name) => {
        const { icon: Icon, title } = panelList[name];
        const action = actions.find(({ id }) => id === `panel.${name}.open`);
        const keys = action?.shortcut ? ` (${keyCaps(action.shortcut).join('+')})` : '';
        return (
          <Tooltip
            key={name}
            label={t(title) + keys}
            position={direction === 'rtl' ? 'left' : 'right'}
            openDelay={300}
          >
            <button
              type="button"
              className="d-rail-button"
              aria-label={t(title)}
              aria-current={active === name ? 'page' : undefined}
              data-action={`panel.${name}.open`}
              onClick={() => void action?.perform(context())}
            >
              <Icon size={20} stroke={1.6} />
            </button>
          </Tooltip>
        );
      })}
    </nav>
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
