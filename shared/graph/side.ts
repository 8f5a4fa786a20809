// Which side of the chart a thing stands on: the case itself, another case, a list, or the meeting point of a value.
import type { CaseSourceDocument } from '../model/documents';
import { type CaseId, pivotOf, type SourceId } from '../model/ids';
import type { Profile } from '../model/record';
import type { SceneNode } from './types';

/**
 * A thing that the case's own sources name stands on its side, whoever else names it; one that only other cases'
 * sources name on theirs; one that only sources of no case name is from a list. Null: whatever case it is.
 */
export function sideReader(
  caseId: CaseId | null,
  caseSources: readonly Pick<CaseSourceDocument, 'caseId' | 'sourceId'>[],
): (profile: Profile) => SceneNode['side'] {
  const own = new Set<SourceId>();
  const others = new Set<SourceId>();
  for (const link of caseSources)
    (caseId === null || link.caseId === caseId ? own : others).add(link.sourceId);
  return (profile) => {
    if (pivotOf(profile.id) !== null) return 'pivot';
    if (profile.statements.some((statement) => own.has(statement.source))) return 'case';
    return profile.statements.some((statement) => others.has(statement.source)) ? 'otherCase' : 'list';
  };
}
