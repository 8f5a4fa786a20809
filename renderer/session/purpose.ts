// What the person works on, where the workspace asks for it: kept while the workspace is open, in the vault too, which
// puts it on each line of the access log.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Purpose } from '#shared/access/types';
import type { SettingsDocument } from '#shared/model/documents';
import { tellProblem } from './notify';
import { workOnCase } from './selection';
import { useVaultQuery } from './vault-queries';
import { windowStore } from './window-store';

/** Null: not said since the workspace was opened. */
const purposeStore = createStore<{ readonly given: Purpose | null }>(() => ({ given: null }));

windowStore.subscribe(({ opened }, before) => {
  if (opened === null && before.opened !== null) purposeStore.setState({ given: null });
});

export function usePurpose(): Purpose | null {
  return useStore(purposeStore, ({ given }) => given);
}

/** Whether this workspace asks; null: not known yet. */
export function useAsksPurpose(): boolean | null {
  const { data } = useVaultQuery('documents', { kind: 'settings' });
  const [settings] = (data ?? []) as readonly SettingsDocument[];
  return data === undefined ? null : settings?.askPurpose === true;
}

export async function givePurpose(purpose: Purpose): Promise<void> {
  const { vault } = windowStore.getState();
  if (vault === null) return;
  const kept = await vault.setPurpose(purpose);
  if (!kept.ok) return tellProblem(kept.problem);
  purposeStore.setState({ given: purpose });
  if (purpose.caseId !== null) workOnCase(purpose.caseId);
}
