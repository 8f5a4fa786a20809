// The first search of a start takes five times as long as the next: what reads names and numbers has never run, and the
// index has not been touched. So two searches are asked for once the window stands and has nothing else to do.
import { useEffect } from 'react';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { windowStore } from '../session/window-store';

/** ms behind the first drawing: what the panels ask for comes first. */
const PATIENCE = 1_500;

/** A number and a name that is nobody's; neither is a look, so that nothing of it stands in the access log. */
const questions = ['+1 207 555 0100', 'wexqil quorvath'] as const;

export async function warmSearch(vault: Pick<Client<VaultContract>, 'search'>): Promise<void> {
  for (const query of questions) await vault.search({ query, limit: 1, gathered: true });
}

export function useWarmSearch(): void {
  useEffect(() => {
    let idle = 0;
    const later = setTimeout(() => {
      idle = requestIdleCallback(() => {
        const { vault, opened } = windowStore.getState();
        if (vault !== null && opened !== null) void warmSearch(vault);
      });
    }, PATIENCE);
    return () => {
      clearTimeout(later);
      cancelIdleCallback(idle);
    };
  }, []);
}
