// What a person wrote as the bottom line of a case's last briefing: the next one begins with it, marked as of then.
import type { BriefingDocument } from '../model/documents';
import type { CaseId } from '../model/ids';

/** Null: no briefing of the case that is kept has one. `madeAt` is an ISO instant. */
export function lastBottomLine(
  briefings: readonly BriefingDocument[],
  caseId: CaseId | null,
): Pick<BriefingDocument, 'bottomLine' | 'madeAt'> | null {
  return briefings.reduce<BriefingDocument | null>(
    (last, one) =>
      one.caseId === caseId && one.bottomLine.trim() !== '' && (last === null || one.madeAt > last.madeAt)
        ? one
        : last,
    null,
  );
}
