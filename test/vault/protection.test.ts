// Whoever is a victim, a juvenile or an informant in one case is shown so in every other, in hits, sheets, charts and
// connections.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseId, EntityId } from '#shared/model/ids';
import { mention, noEvidence, row } from '../factory';
import { type Machine, machine } from './fake-machine';
import { created, importOf, plainCase, type Session, value } from './session';

let state: Machine;
let session: Session;
const cases: CaseId[] = [];

async function caseOf(number: string): Promise<CaseId> {
  const { output } = await value(
    session.vault.execute({ name: 'case.create', input: { ...plainCase, number } }),
  );
  return (output as { readonly id: CaseId }).id;
}

async function bring(name: string, caseId: CaseId, rows: readonly ReturnType<typeof row>[]): Promise<void> {
  const asked = importOf(state, { name, rows });
  await value(session.vault.importFile({ ...asked, head: { ...asked.head, caseId } }));
}

/** The hits of a name by their row. */
async function hitsOf(query: string) {
  return (await value(session.vault.search({ query, limit: 20 }))).hits;
}

async function only(query: string) {
  const [hit, ...others] = await hitsOf(query);
  if (hit === undefined || others.length > 0) throw new Error(`not one hit for ${query}`);
  return hit;
}

beforeAll(async () => {
  state = machine();
  session = await created(state);
  for (const number of ['A', 'B']) cases.push(await caseOf(number));
  const [a, b] = cases as [CaseId, CaseId];
  await bring('a.csv', a, [
    row(1, [mention('person', { name: 'Wren Larkspur', phone: '+12075550101' })]),
    row(2, [mention('person', { name: 'Owen Thistle', birthDate: '1980-02-01' })]),
    row(3, [mention('person', { name: 'Tamsin Reed', birthDate: '2009-03-17' })]),
    row(4, [mention('person', { name: 'Idris Vale', birthDate: '2007' })]),
    row(5, [mention('person', { name: 'Nell Crane', birthDate: '2007-12-07' })]),
    row(6, [mention('person', { name: 'Hugh Moor', birthDate: '2007-12-09' })]),
    row(7, [
      mention('person', { name: 'Bram Sedge', birthDate: '1990-05-05' }),
      mention('incident', { date: '2006-07-01', offence: '13A' }),
    ]),
    row(8, [mention('person', { name: 'Cole Harrow', role: 'confidential source' })]),
  ]);
  await bring('b.csv', b, [
    row(1, [mention('person', { name: 'Wrenna Larkspurr', phone: '+12075550101', role: 'Victim' })]),
    row(2, [mention('person', { name: 'Owain Marsh', birthDate: '1980-02-01' })]),
  ]);
});

describe('protection', () => {
  it('is told of juveniles by their age today and at the event, and by a vague date', async () => {
    for (const [name, protections] of [
      ['Tamsin Reed', ['juvenile']],
      ['Idris Vale', ['juvenile']],
      // The day decides: the eighth of December 2025.
      ['Nell Crane', []],
      ['Hugh Moor', ['juvenile']],
      ['Bram Sedge', ['juvenile']],
      ['Cole Harrow', ['informant']],
      ['Owen Thistle', []],
    ] as const)
      expect((await only(name)).protections, name).toEqual(protections);
  });

  it('follows a victim into the other case once two are one person', async () => {
    const near = await only('Wren Larkspur');
    const far = await only('Larkspurr');
    expect(near.protections).toEqual([]);
    expect(far.protections).toEqual(['victim']);
    const before = await value(session.vault.connections({ caseId: null }));
    expect(Object.values(before.protected)).toContainEqual(['victim']);
    const sides = { left: [near.entity as never], right: [far.entity as never] };
    await value(
      session.vault.execute({
        name: 'decision.make',
        input: { ...sides, opinion: 'same', reason: 'her phone', evidence: noEvidence },
      }),
    );
    for (const hit of await hitsOf('Larkspur')) expect(hit.protections).toEqual(['victim']);
    const sheet = await value(session.vault.entity({ id: near.entity }));
    expect(sheet.protections).toEqual(['victim']);
    const phone = await value(session.vault.entity({ id: '~phone:+12075550101' as EntityId }));
    expect(phone.links.map(({ otherProtections }) => otherProtections)).toContainEqual(['victim']);
  });

  it('follows whom a person called an informant in one case, on a chart of the other', async () => {
    const [a, b] = cases as [CaseId, CaseId];
    const { entity } = await only('Owen Thistle');
    const anchor = entity as never;
    await value(
      session.vault.execute({ name: 'case.stateRole', input: { caseId: a, anchor, role: 'informant' } }),
    );
    expect((await only('Owen Thistle')).protections).toEqual(['informant']);
    const items = [{ target: entity, x: 0, y: 0 }];
    const { output } = await value(
      session.vault.execute({ name: 'chart.create', input: { caseId: b, title: 'B', items } }),
    );
    const { id: chartId } = output as { readonly id: never };
    const { nodes } = await value(session.vault.scene({ chartId }));
    expect(nodes.map(({ protections }) => protections)).toEqual([['informant']]);
    const request = { caseId: b, chartId, title: '', marking: '', bottomLine: '', language: 'en' } as never;
    const briefing = await value(session.vault.briefingState({ request }));
    expect(Object.values(briefing.protected)).toContainEqual(['informant']);
    await value(
      session.vault.execute({ name: 'case.stateRole', input: { caseId: a, anchor, role: 'unknown' } }),
    );
    expect((await only('Owen Thistle')).protections).toEqual([]);
  });
});
