// The page's start: what must be settled before the first widget is drawn, then the workbench.
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import 'dockview-react/dist/styles/dockview.css';
import './styles/fonts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/docking.css';
import './styles/workbench.css';
import './styles/welcome.css';
import './styles/panels.css';
import './styles/cases.css';
import './styles/import.css';
import './styles/search.css';
import './styles/sheets.css';
import './styles/connections.css';
import './styles/history.css';
import './styles/purge.css';
import './styles/documents.css';
import './styles/tables.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { type ReactNode, StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { directionOf } from '#shared/i18n/catalogue';
import { desk } from './desk/desk';
import { startWorkers } from './session/open-workspace';
import { queryClient } from './session/vault-queries';
import { useWindow, windowStore } from './session/window-store';
import { useWords, WordsProvider } from './session/words';
import { cssVariables, themeFor } from './theme';
import { Gate } from './workbench/gate';

// Without it zod's first parse is an eval, which the page's policy refuses.
z.config({ jitless: true });

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
setNonce(nonce);

function ThemedWindow(): ReactNode {
  const { t, direction } = useWords();
  const theme = useWindow((state) => state.preferences.theme);
  const closeLabel = t('common.close');
  const mantineTheme = useMemo(() => themeFor(closeLabel), [closeLabel]);
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(theme === 'system' ? {} : { forceColorScheme: theme })}
      getStyleNonce={() => nonce}
    >
      <Notifications position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'} limit={4} />
      <Gate />
    </MantineProvider>
  );
}

async function start(): Promise<void> {
  const situation = await desk.call('situation', null);
  if (situation.ok)
    windowStore.setState({ situation: situation.value, preferences: situation.value.preferences });
  // They load while the page is drawn.
  if (situation.ok && situation.value.page === 'workspace') startWorkers();
  const { language } = windowStore.getState().preferences;
  document.documentElement.dir = directionOf(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <DirectionProvider initialDirection={directionOf(language)} detectDirection={false}>
        <QueryClientProvider client={queryClient}>
          <WordsProvider>
            <ThemedWindow />
          </WordsProvider>
        </QueryClientProvider>
      </DirectionProvider>
    </StrictMode>,
  );
}

void start();
