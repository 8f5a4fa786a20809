// Keeps the open workspace from other programs' eyes: protected values off the clipboard, the window out of screenshots.
import { useEffect } from 'react';
import { desk } from '../desk/desk';
import { watchProtectedCopies } from '../session/protected-copies';
import { useDocuments } from '../session/vault-queries';

export function useScreenGuard(): void {
  const on = useDocuments('settings')[0]?.screenProtection ?? false;
  useEffect(() => void desk.call('protectScreen', { on }), [on]);
  useEffect(watchProtectedCopies, []);
}
