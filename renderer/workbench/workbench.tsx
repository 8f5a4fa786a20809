// The frame around an open workspace: bars, rail, docked panels, palette, and the keys.
import type { DockviewApi } from 'dockview-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { lend } from '../actions/lent-controls';
import { actions } from '../actions/list';
import type { WindowControls } from '../actions/types';
import { desk } from '../desk/desk';
import { lockWorkspace } from '../session/lock';
import { reportCopies } from '../session/looks';
import { leaveWorkspace } from '../session/open-workspace';
import { changePreferences, useWindow, windowStore } from '../session/window-store';
import { useWords } from '../session/words';
import { AboutDialog } from './about-dialog';
import { currentContext, type DockFocus } from './action-context';
import { Dock } from './dock';
import { dockControls, keepSideWidths, layOutAnew, nameTabs, openPanelIn } from './dock-controls';
import { listenToKeys } from './keyboard';
import { forgetLayout, keepLayout, restoreLayout, turnLayout } from './layout-memory';
import { useLockWatch } from './lock-watch';
import { Palette } from './palette';
import { focusBack, focusInto, keepFocus } from './panel-focus';
import { Rail } from './rail';
import { useRememberedCase } from './remembered-case';
import { useScreenGuard } from './screen-guard';
import { ShortcutsDialog } from './shortcuts-dialog';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useWarmSearch } from './warm-search';

type Overlay = 'palette' | 'shortcuts' | 'about' | null;

export function Workbench(): ReactNode {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const { t } = useWords();
  const readOnly = useWindow((state) => state.situation?.workspace?.readOnly ?? false);
  const hasSources = useWindow((state) => (state.opened?.sources ?? 0) > 0);
  const language = useWindow((state) => state.preferences.language);
  const focus = useRef<DockFocus>({ api: null });
  useRememberedCase();
  useWarmSearch();

  const onReady = useCallback(
    (api: DockviewApi) => {
      focus.current.api = api;
      if (!restoreLayout(api)) layOutAnew(api, hasSources);
      turnLayout(api);
      if (windowStore.getState().situation?.workspace?.entered === 'check') openPanelIn(api, 'check');
      nameTabs(api);
      focusInto(api.activePanel);
      keepFocus(api);
      api.onDidLayoutChange(() => keepLayout(api));
      keepSideWidths(api);
      lend('window', windowControls(api, setOverlay, hasSources));
    },
    [hasSources],
  );

  useEffect(() => {
    if (language === null || focus.current.api === null) return;
    turnLayout(focus.current.api);
    nameTabs(focus.current.api);
  }, [language]);
  useLockWatch();
  useScreenGuard();
  useEffect(reportCopies, []);
  useEffect(() => listenToKeys(() => currentContext(focus.current)), []);
  useEffect(
    () =>
      desk.onEvent((event) => {
        if (event.kind !== 'action') return;
        const action = actions.find(({ id, menu }) => id === event.action || menu === event.action);
        const context = currentContext(focus.current);
        if (action?.enabled(context)) void action.perform(context);
      }),
    [],
  );

  const context = useCallback(() => currentContext(focus.current), []);
  const close = useCallback(() => {
    setOverlay(null);
    focusBack(focus.current.api);
  }, []);
  return (
    <div className="d-workbench">
      <TopBar onSearch={() => setOverlay('palette')} />
      {readOnly && (
        <div className="d-read-only" role="status">
          {t('readOnly.bar')}
        </div>
      )}
      <div className="d-workbench-middle">
        <Rail context={context} />
        <Dock onReady={onReady} />
      </div>
      <StatusBar />
      <Palette opened={overlay === 'palette'} onClose={close} context={context} />
      <ShortcutsDialog opened={overlay === 'shortcuts'} onClose={close} />
      <AboutDialog opened={overlay === 'about'} onClose={close} />
    </div>
  );
}

function windowControls(
  api: DockviewApi,
  setOverlay: (overlay: Overlay) => void,
  hasSources: boolean,
): WindowControls {
  const dock = dockControls(api);
  return {
    ...dock,
    resetLayout: () => {
      forgetLayout();
      layOutAnew(api, hasSources);
    },
    openPalette: () => setOverlay('palette'),
    openShortcuts: () => setOverlay('shortcuts'),
    openAbout: () => setOverlay('about'),
    lock: () => lockWorkspace('finish'),
    closeWorkspace: () => void leaveWorkspace(),
    setTheme: (theme) => changePreferences({ theme }),
    setLanguage: (language) => changePreferences({ language }),
    newCase: () => dock.openPanel('cases', { form: 'new' }),
    chooseFiles: () => dock.goToPanel('import', { form: 'choose' }),
  };
}
