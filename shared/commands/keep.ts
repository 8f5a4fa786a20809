// What people keep beside cases and charts: specs, series, briefings, settings.
import { maskNumbers } from '../handling/protected-text';
import type { Spec } from '../import/types';
import type { BriefingDocument, SettingsDocument } from '../model/documents';
import { isIdleTime } from '../model/idle-time';
import type { BriefingId, DocumentId, SeriesId, SpecId } from '../model/ids';
import { fail } from '../model/problem';
import { adding, allOf, command, planned, updating } from './command';

export const saveSpec = command<
  { readonly spec: Spec; readonly columns: readonly string[] },
  { readonly id: SpecId }
>({
  name: 'spec.save',
  plan: ({ documents, newId }, { spec, columns }) => {
    const sorted = [...columns].sort();
    // One for each kind of file: what is kept last is what was meant.
    const before = allOf(documents, 'spec').find(
      (one) => one.spec.format === spec.format && JSON.stringify(one.columns) === JSON.stringify(sorted),
    );
    const id = before?.id ?? newId<SpecId & DocumentId>();
    const after = { kind: 'spec', id, spec, columns: sorted } as const;
    return planned(before === undefined ? adding(after) : updating(before, after), { id }, 'import', [id]);
  },
});

export const createSeries = command<{ readonly title: string }, { readonly id: SeriesId }>({
  name: 'series.create',
  plan: ({ documents, newId }, { title }) => {
    if (title.trim() === '') return fail('name-required', { field: 'title' });
    if (allOf(documents, 'series').some((series) => series.title === title)) {
      return fail('already-there', { kind: 'series', value: title });
    }
    const id = newId<SeriesId & DocumentId>();
    return planned(adding({ kind: 'series', id, title }), { id }, 'import', [id]);
  },
});

export const saveBriefing = command<
  Omit<BriefingDocument, 'kind' | 'id' | 'madeBy' | 'madeAt'>,
  { readonly id: BriefingId }
>({
  name: 'briefing.save',
  plan: ({ user, now, newId }, fields) => {
    if (fields.lowered !== null && fields.lowered.reason.trim() === '') return fail('reason-required', {});
    if (fields.protected != null && fields.protected.reason.trim() === '') return fail('reason-required', {});
    const id = newId<BriefingId & DocumentId>();
    const typed = { title: maskNumbers(fields.title), bottomLine: maskNumbers(fields.bottomLine) };
    const briefing = { kind: 'briefing', id, ...fields, ...typed, madeBy: user, madeAt: now } as const;
    return planned(adding(briefing), { id }, 'briefing', [id]);
  },
});

export const editSettings = command<Omit<SettingsDocument, 'kind' | 'id'>, null>({
  name: 'settings.edit',
  plan: ({ documents, newId }, fields) => {
    const { idleMinutes } = fields;
    if (idleMinutes !== undefined && !isIdleTime(idleMinutes))
      return fail('input-invalid', { field: 'idleMinutes' });
    const before = allOf(documents, 'settings')[0];
    if (before === undefined) {
      const id = newId<DocumentId>();
      return planned(adding({ kind: 'settings', id, ...fields }), null, 'settings', [id]);
    }
    return planned(updating(before, { ...before, ...fields }), null, 'settings', [before.id]);
  },
});
