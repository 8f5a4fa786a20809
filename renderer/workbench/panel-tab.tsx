// A panel's tab. Dockview makes the tab itself a button; its own close button inside would be a button in a button,
// which screen readers refuse: ours is a mark for the pointer, and the keyboard has the action "close panel".
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { IDockviewPanelHeaderProps } from 'dockview-react';
import type { ReactNode } from 'react';
import { useWords } from '../session/words';
import { isPanelName, panelList } from './panel-list';

export function PanelTab({ api }: IDockviewPanelHeaderProps): ReactNode {
  const { t, direction } = useWords();
  if (!isPanelName(api.component)) return null;
  const { icon: Icon, title } = panelList[api.component];
  return (
    <span
      className="d-tab"
      dir={direction}
      onAuxClick={(event) => {
        if (event.button === 1) api.close();
      }}
    >
      <Icon size={15} stroke={1.7} />
      <span>{t(title)}</span>
      <span
        className="d-tab-close"
        aria-hidden="true"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          api.close();
        }}
      >
        <IconX size={12} stroke={2} />
      </span>
    </span>
  );
}
