// A workspace in which a person to be purged is spoken of wherever somebody can be, beside others who stay.
import { aboutNothing } from '#shared/access/types';
import type { PurgeTarget } from '#shared/contracts/purge-answers';
import type { CaseId, EntityId, SourceId } from '#shared/model/ids';
import { mention, row, stated } from '../factory';
import { type Machine, machine } from './fake-machine';
import { created, importOf, plainCase, type Session, value } from './session';

export const authority = { by: 'Washington County Superior Court', number: 'CR-25-118', date: '2026-11-02' };

export const callers = {
  name: 'callers.csv',
  rows: [
    row(1, [mention('person', { name: 'Marta Quillfeather', phone: '207-555-0101' }, { slot: 'caller' })]),
    row(2, [mention('person', { name: 'Owen Thistle', phone: '207-555-0102' }, { slot: 'caller' })]),
    row(3, [mention('person', { name: 'Ada Birch', phone: '207-555-0101' }, { slot: 'caller' })]),
  ],
};
const drivers = {
  name: 'drivers.csv',
  rows: [
    row(
      1,
      [mention('person', { name: 'Marta Quillfeather' }), mention('vehicle', { plate: 'ME 4821 KP' })],
      [stated('owns', 'person', 'vehicle')],
    ),
    row(2, [mention('person', { name: 'Jonas Alder' })]),
  ],
};

export interface Place {
  readonly session: Session;
  readonly state: Machine;
  readonly caseId: CaseId;
  readonly sources: readonly SourceId[];
  readonly marta: EntityId;
}

/** A case in which everything that can speak of Marta does: rows, a decision, a chart, a role, a briefing, a case's title. */
export async function place(): Promise<Place> {
  const state = machine();
  const session = await created(state);
  const { vault } = session;
  const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const { id: caseId } = made.output as { readonly id: CaseId };
  const first = await value(vault.importFile(importOf(state, callers, { caseId })));
  const second = await value(vault.importFile(importOf(state, drivers, { caseId })));
  const anchorAt = async (query: string, at: number): Promise<EntityId> => {
    const { hits } = await value(vault.search({ query, limit: 9 }));
    const hit = hits[at];
    if (hit === undefined) throw new Error(query);
    return hit.entity;
  };
  const marta = await anchorAt('quillfeather', 0);
  const driver = await anchorAt('quillfeather', 1);
  const jonas = await anchorAt('alder', 0);
  const evidence = { epoch: 1, alerts: [], bits: 9, evidence: [] };
  const decide = { opinion: 'same', evidence } as const;
  await value(
    vault.execute({
      name: 'decision.make',
      input: { ...decide, left: [marta], right: [driver], reason: 'same handwriting' } as never,
    }),
  );
  const items = [marta, jonas].map((target, x) => ({ target, x, y: 0 }));
  await value(
    vault.execute({ name: 'chart.create', input: { caseId, title: 'Around Marta Quillfeather', items } }),
  );
  await value(
    vault.execute({ name: 'case.stateRole', input: { caseId, anchor: marta as never, role: 'suspect' } }),
  );
  await value(
    vault.execute({
      name: 'case.edit',
      input: { id: caseId, fields: { ...plainCase, title: 'State v. Marta Quillfeather' } },
    }),
  );
  const owen = await anchorAt('thistle', 0);
  // One was sent before anything was found, the other with what it found.
  const unfound = { ...aboutNothing, text: 'Quillfeather' };
  await value(vault.look({ what: 'search', about: unfound, count: 0 }));
  await value(
    vault.look({ what: 'search', about: { ...aboutNothing, text: 'thistle', anchors: [owen] }, count: 1 }),
  );
  return { session, state, caseId, sources: [first.source, second.source], marta };
}

/** Rows that are the person's own, not those of somebody who shares a number. */
export const own = (why: string): boolean => why === 'own';

export async function purged(
  { session: { vault } }: Place,
  target: PurgeTarget,
  whose: (why: string) => boolean = () => true,
) {
  const preview = await value(vault.purgePreview({ target }));
  const rows = preview.rows
    .filter(({ why }) => whose(why))
    .map(({ source, row: at }) => ({ source, row: at }));
  return value(vault.purge({ target, rows, authority }));
}
