// The case that was worked on is there again when the workspace is opened anew. What is kept is its random id alone, in
// the page's storage, which lies in the workspace.
import { useEffect, useRef } from 'react';
import { asId, type CaseId } from '#shared/model/ids';
import { selectionStore, workOnCase } from '../session/selection';
import { useDocuments } from '../session/vault-queries';

const place = 'dirigo.case.1';

export function useRememberedCase(): void {
  const cases = useDocuments('case');
  const isDone = useRef(false);
  // Once, when the cases are there; what the person has chosen by then stands.
  useEffect(() => {
    if (isDone.current || cases.length === 0) return;
    isDone.current = true;
    const kept = localStorage.getItem(place);
    const isThere = cases.some(({ id }) => id === kept);
    if (kept !== null && isThere && selectionStore.getState().caseId === null) workOnCase(asId<CaseId>(kept));
  }, [cases]);
  useEffect(
    () =>
      selectionStore.subscribe(({ caseId }, before) => {
        if (caseId === before.caseId) return;
        if (caseId === null) localStorage.removeItem(place);
        else localStorage.setItem(place, caseId);
      }),
    [],
  );
}
