// What the person works on across panels: the selected things and the case in focus.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CaseId, EntityId } from '#shared/model/ids';

export interface Selection {
  readonly entities: readonly EntityId[];
  /** Null: all cases. */
  readonly caseId: CaseId | null;
}

export const selectionStore = createStore<Selection>(() => ({ entities: [], caseId: null }));

export function useSelection<T>(select: (state: Selection) => T): T {
  return useStore(selectionStore, select);
}

export function selectEntities(entities: readonly EntityId[]): void {
  selectionStore.setState({ entities });
}

export function workOnCase(caseId: CaseId | null): void {
  selectionStore.setState({ caseId });
}
