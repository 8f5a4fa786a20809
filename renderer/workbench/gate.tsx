// Which page the window shows: welcome, a locked or new workspace, or the workbench.
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { desk } from '../desk/desk';
import { PurposePage } from '../panels/purpose/purpose-page';
import { UnlockPage } from '../panels/unlock/unlock-page';
import { WelcomePage } from '../panels/welcome/welcome-page';
import { leaveWorkspace } from '../session/open-workspace';
import { useAsksPurpose, usePurpose } from '../session/purpose';
import { useWindow } from '../session/window-store';
import { LockingPage } from './locking-page';

// Most of the window's program: it is read while a workspace is being opened, so that opening begins before.
const readWorkbench = () => import('./workbench');
const Workbench = lazy(async () => ({ default: (await readWorkbench()).Workbench }));

export function Gate(): ReactNode {
  const page = useWindow((state) => state.situation?.page ?? null);
  const opened = useWindow((state) => state.opened);
  const locking = useWindow((state) => state.locking);

  useEffect(() => {
    if (page === 'workspace') void readWorkbench();
  }, [page]);
  useEffect(
    () =>
      desk.onEvent((event) => {
        if (event.kind === 'closing') void leaveWorkspace();
      }),
    [],
  );

  if (page === null) return null;
  if (page === 'welcome') return <WelcomePage />;
  if (locking) return <LockingPage />;
  return opened === null ? <UnlockPage /> : <Opened />;
}

/** Asks what for, where the workspace wants to know, before anything of it is shown. */
function Opened(): ReactNode {
  const asks = useAsksPurpose();
  const purpose = usePurpose();
  if (asks === null) return null;
  if (asks && purpose === null) return <PurposePage />;
  return (
    <Suspense>
      <Workbench />
    </Suspense>
  );
}
