// What the window remembers of where it is: the situation, the person's preferences, the open vault.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ComputeContract } from '#shared/contracts/compute';
import type { DeskSituation, Preferences } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { LongStep, Opened, Waiting } from '#shared/contracts/vault-answers';
import { desk } from '../desk/desk';

export interface WindowState {
  readonly situation: DeskSituation | null;
  readonly preferences: Preferences;
  /** The running workers; null until they are started. */
  readonly vault: Client<VaultContract> | null;
  readonly compute: Client<ComputeContract> | null;
  /** What opening answered; null while the workspace is locked. */
  readonly opened: Opened | null;
  /** A workspace is being opened, made, recovered or restored. */
  readonly isEntering: boolean;
  /** How far opening is, when it takes long; null: it does not, or nothing is being opened. */
  readonly opening: Waiting | LongStep | null;
  /** The window is blank and the keys are being dropped. */
  readonly locking: boolean;
}

export const windowStore = createStore<WindowState>(() => ({
  situation: null,
  preferences: { language: 'en', theme: 'system' },
  vault: null,
  compute: null,
  opened: null,
  isEntering: false,
  opening: null,
  locking: false,
}));

export function useWindow<T>(select: (state: WindowState) => T): T {
  return useStore(windowStore, select);
}

/** Shown at once; kept by the machine for the next start. */
export function changePreferences(change: Partial<Preferences>): void {
  const preferences = { ...windowStore.getState().preferences, ...change };
  windowStore.setState({ preferences });
  void desk.call('savePreferences', preferences);
}
