// Cases: making, editing, and which sources they use.
import type { CaseDocument, CaseRole, CaseStatus } from '../model/documents';
import type { Anchor, CaseId, DocumentId, SourceId } from '../model/ids';
import { fail } from '../model/problem';
import { adding, allOf, command, find, planned, updating } from './command';

export interface CaseFields {
  readonly number: string;
  readonly title: string;
  readonly agency: string;
  readonly crimeTypes: readonly string[];
  readonly jurisdiction: string;
  readonly lead: string;
  readonly status: CaseStatus;
}

/** A case needs a number or a title; two cases of one agency may not share a number. */
export const createCase = command<CaseFields, { readonly id: CaseId }>({
  name: 'case.create',
  plan: ({ documents, now, newId }, input) => {
    if (input.number.trim() === '' && input.title.trim() === '')
      return fail('name-required', { field: 'title' });
    const twin = allOf(documents, 'case').find(
      (other) => input.number.trim() !== '' && other.number === input.number && other.agency === input.agency,
    );
    if (twin !== undefined) return fail('already-there', { kind: 'case', value: input.number });
    const id = newId<CaseId & DocumentId>();
    return planned(adding({ kind: 'case', id, ...input, createdAt: now }), { id }, 'cases', [id]);
  },
});

export const editCase = command<{ readonly id: CaseId; readonly fields: CaseFields }, null>({
  name: 'case.edit',
  plan: ({ documents }, { id, fields }) => {
    const found = find(documents, 'case', id as CaseId & DocumentId);
    if (!found.ok) return found;
    if (fields.number.trim() === '' && fields.title.trim() === '')
      return fail('name-required', { field: 'title' });
    const after: CaseDocument = { ...found.value, ...fields };
    return planned(updating(found.value, after), null, 'cases', [found.value.id]);
  },
});

export const linkSource = command<{ readonly caseId: CaseId; readonly sourceId: SourceId }, null>({
  name: 'case.linkSource',
  plan: ({ documents, newId }, { caseId, sourceId }) => {
    const used = allOf(documents, 'caseSource');
    if (used.some((link) => link.caseId === caseId && link.sourceId === sourceId)) {
      return fail('already-there', { kind: 'caseSource', value: sourceId });
    }
    const link = { kind: 'caseSource', id: newId<DocumentId>(), caseId, sourceId } as const;
    return planned(adding(link), null, 'import', [
      caseId as CaseId & DocumentId,
      sourceId as SourceId & DocumentId,
    ]);
  },
});

/** States somebody's role in a case; stating it again replaces it. */
export const stateRole = command<
  { readonly caseId: CaseId; readonly anchor: Anchor; readonly role: CaseRole },
  null
>({
  name: 'case.stateRole',
  plan: ({ documents, newId, user }, { caseId, anchor, role }) => {
    const about = [caseId as CaseId & DocumentId];
    const before = allOf(documents, 'role').find(
      (stated) => stated.caseId === caseId && stated.anchor === anchor,
    );
    if (before !== undefined)
      return planned(updating(before, { ...before, role, statedBy: user }), null, 'cases', about);
    const stated = { kind: 'role', id: newId<DocumentId>(), caseId, anchor, role, statedBy: user } as const;
    return planned(adding(stated), null, 'cases', about);
  },
});
