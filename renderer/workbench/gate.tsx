// Which page the window shows: welcome, a locked or new workspace, or the workbench.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { desk } from '../desk/desk';
import { PurposePage } from '../panels/purpose/purpose-page';
import { UnlockPage } from '../panels/unlock/unlock-page';
import { WelcomePage } from '../panels/welcome/welcome-page';
import { leaveWorkspace } from '../session/open-workspace';
import { useAsksPurpose, usePurpose } from '../session/purpose';
import { useWindow } from '../session/window-store';
import { LockingPage } from './locking-page';

export function Gate(): ReactNode {
  const page = useWindow((state) => state.situation?.page ?? null);
  const opened = useWindow((state) => state.opened);
  const locking = useWindow((state) => state.locking);

  const Workbench = useWorkbench(page === 'workspace');
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
  return opened === null ? <UnlockPage /> : <Opened>{Workbench !== null && <Workbench />}</Opened>;
}

/**
 * Most of the window's program, read while a workspace is being opened, so that opening begins before; null until then. It is
 * no `lazy` of React's: what that shows is held back 0.3 s behind the empty page that stood there for one frame.
 */
function useWorkbench(wanted: boolean): ComponentType | null {
  const [workbench, setWorkbench] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import('./workbench').then(
      (read) => setWorkbench(() => read.Workbench),
      // Thrown while drawing, so that the page for what went wrong shows it.
      (error: unknown) =>
        setWorkbench(() => {
          throw error;
        }),
    );
  }, [wanted]);
  return workbench;
}

/** Asks what for, where the workspace wants to know, before anything of it is shown. */
function Opened({ children }: { readonly children: ReactNode }): ReactNode {
  const asks = useAsksPurpose();
  const purpose = usePurpose();
  if (asks === null) return null;
  if (asks && purpose === null) return <PurposePage />;
  return children;
}
