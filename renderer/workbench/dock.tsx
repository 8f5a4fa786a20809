// The docked panels. They float inside the window only: a window of its own would lose colours and keys.
import {
  type DockviewApi,
  DockviewReact,
  type DockviewReadyEvent,
  type DockviewTheme,
  type IDockviewPanelProps,
} from 'dockview-react';
import type { FunctionComponent, ReactNode } from 'react';
import type { PanelParams } from '../actions/types';
import { useWords } from '../session/words';
import { BrandMark } from '../ui/brand-mark';
import { PanelBoundary } from './panel-boundary';
import { isPanelName, panelList, panelNames } from './panel-list';
import { PanelTab } from './panel-tab';

const theme: DockviewTheme = {
  name: 'dirigo',
  className: 'dockview-theme-light',
  gap: 6,
  dndPanelOverlay: 'group',
  tabGroupIndicator: 'none',
};

const Panel: FunctionComponent<IDockviewPanelProps<PanelParams>> = ({ params, api }) => {
  if (!isPanelName(api.component)) return null;
  const Content = panelList[api.component].component;
  return (
    <PanelBoundary>
      <Content params={params} />
    </PanelBoundary>
  );
};

const components = Object.fromEntries(panelNames.map((name) => [name, Panel]));

const tabComponents = { panel: PanelTab };

interface DockProps {
  readonly onReady: (api: DockviewApi) => void;
}

export function Dock({ onReady }: DockProps): ReactNode {
  return (
    <div className="d-dock" dir="ltr">
      <DockviewReact
        theme={theme}
        components={components}
        tabComponents={tabComponents}
        defaultTabComponent={PanelTab}
        watermarkComponent={Watermark}
        disableTabsOverflowList
        floatingGroupDragHandle="tabbar"
        announcements={false}
        onReady={(event: DockviewReadyEvent) => onReady(event.api)}
      />
    </div>
  );
}

function Watermark(): ReactNode {
  const { t, direction } = useWords();
  return (
    <div className="d-watermark" dir={direction}>
      <div className="d-empty">
        <span className="d-empty-icon">
          <BrandMark />
        </span>
        <p className="d-empty-text">{t('workbench.noPanels')}</p>
      </div>
    </div>
  );
}
