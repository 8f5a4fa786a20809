// A workspace whose imports kept record ids that are numbers, and called an associate what a text only mentions: opened by
// today's program, what was decided and charted about these things still means them.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Anchor, anchorOfRecordId, asId, type CaseId, type SeriesId } from '#shared/model/ids';
import { fail } from '#shared/model/problem';
import type { Link, Mention, Statement, UnderstoodRow } from '#shared/model/record';
import { Database } from '../../renderer/vault/worker/database';
import { mention, row } from '../factory';
import { type Machine, machine } from './fake-machine';
import { copyOf } from './raw-rows';
import { created, importOf, passphrase, plainCase, problemOf, type Session, start, value } from './session';
import { asBefore, bindingNothing } from './unconcealed';

/** Sixteen segments are a batch, of three rows each here; all that matters stands in the first and the last. */
const ROWS = 80;
const ssn = '219-09-9998';
const hash = '0f'.repeat(16);
const picture = `IMG_${hash}`;
let series: SeriesId;
let before: Machine;

function idStated(id: string): Statement {
  return { property: 'recordId', value: id, written: id, field: 'Person Id', language: null };
}

function person(id: string, name: string): Mention {
  const said = mention('person', { name }, { recordId: id });
  return { ...said, statements: [idStated(id), ...said.statements] };
}

/** What the scan of remarks found, as it was kept then. */
function remarked(number: number, id: string, name: string): UnderstoodRow {
  const slot = 'person-Remarks-phone-1';
  const phone = mention('phone', { phone: '207-555-0142' }, { slot });
  const field = { ...phone, statements: phone.statements.map((said) => ({ ...said, field: 'Remarks' })) };
  const link: Link = { kind: 'associateOf', from: 'person', to: slot, strength: 'tentative', statements: [] };
  const stated: Link = { ...link, to: 'other' };
  const other = mention('person', { name: 'Kimball, Joan' }, { slot: 'other' });
  return row(number, [person(id, name), field, other], [link, stated]);
}

beforeAll(async () => {
  before = machine();
  const { vault } = await created(before);
  const made = await value(vault.execute({ name: 'series.create', input: { title: 'Staff' } }));
  series = (made.output as { readonly id: SeriesId }).id;
  const { output } = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const { id: caseId } = output as { readonly id: CaseId };
  const rows = Array.from({ length: ROWS }, (_, at): UnderstoodRow => {
    if (at === 0) return remarked(1, ssn, 'Birch, Ada');
    return row(at + 1, [person(at === ROWS - 1 ? picture : `P-${at}`, `Quintana, Rafael${at}`)]);
  });
  const binding = bindingNothing();
  await value(vault.importFile(importOf(before, { name: 'people.csv', rows }, { caseId, series })));
  binding.mockRestore();
  const anchors = [ssn, picture].map((id): Anchor => anchorOfRecordId(series, id, 'person'));
  const [left, right] = anchors;
  if (left === undefined || right === undefined) throw new Error('no anchors');
  await value(
    vault.execute({
      name: 'decision.make',
      input: {
        opinion: 'different',
        left: [left],
        right: [right],
        reason: 'two faces',
        evidence: { epoch: 1, evidence: [], alerts: [], bits: 0 },
      },
    }),
  );
  const items = [{ target: left, x: 0, y: 0 }];
  await value(vault.execute({ name: 'chart.create', input: { caseId, title: 'Staff', items } }));
  await value(vault.close(null));
  await asBefore(before, 4);
}, 60_000);

async function idsNamed(vault: Session['vault']): Promise<readonly string[]> {
  const decisions = await value(vault.documents({ kind: 'decision' }));
  const items = await value(vault.documents({ kind: 'chartItem' }));
  return [
    ...decisions.flatMap((each) => (each.kind === 'decision' ? [...each.left, ...each.right] : [])),
    ...items.flatMap((each) => (each.kind === 'chartItem' ? [each.target] : [])),
  ];
}

describe('a workspace of before', () => {
  it('conceals ids that are numbers, keeps those of a file apart from its own, and calls a mention a mention', async () => {
    const disk = await copyOf(before);
    const { vault } = start(disk);
    const steps: number[] = [];
    const { remarks } = await value(
      vault.open({ passphrase }, { progress: (told) => void ('step' in told && steps.push(told.done)) }),
    );
    expect(remarks).toContainEqual({ code: 'migrated', facts: { name: 'ids-and-mentions' } });
    expect(steps.length).toBeGreaterThan(1);

    const { hits } = await value(vault.search({ query: ssn, limit: 9 }));
    expect(hits.map(({ caption }) => caption)).toEqual(['Ada Birch']);
    const sheet = await value(vault.entity({ id: hits[0]?.entity ?? asId('') }));
    expect(sheet.profile.id).toMatch(new RegExp(`^${series}!9998_[0-9a-f]{32}#person$`));
    expect(JSON.stringify(sheet)).not.toContain(ssn);
    expect(sheet.links.map(({ link }) => link.kind).sort()).toEqual(['associateOf', 'mentions']);
    const { hits: pictures } = await value(vault.search({ query: `IMG-${hash}`, limit: 9 }));
    expect(pictures[0]?.entity).toBe(`${series}!IMG-${hash}#person`);

    const { faults, audit } = await value(vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    await value(vault.close(null));
    expect((await value(start(disk).vault.open({ passphrase }))).remarks).toEqual([]);
  });

  it('means the same things in a decision and on a chart, which the history tells', async () => {
    const { vault } = start(await copyOf(before));
    await value(vault.open({ passphrase }));
    const { hits } = await value(vault.search({ query: ssn, limit: 9 }));
    const ada = hits[0]?.entity ?? '';
    expect(ada).toContain('!9998_');
    expect(await idsNamed(vault)).toEqual([ada, `${series}!IMG-${hash}#person`, ada]);
    const lines = await value(vault.history({ about: null, limit: 50 }));
    expect(lines.find(({ command }) => command === 'decision.make')?.decision?.opinion).toBe('different');
    expect(lines.filter(({ command }) => command === 'numbers.conceal')).toHaveLength(2);
  });

  it('goes on where it was broken off', async () => {
    const disk = await copyOf(before);
    const write = Database.prototype.write;
    let batches = 0;
    vi.spyOn(Database.prototype, 'write').mockImplementation(function (this: Database, writes) {
      const isState = writes.put?.some(({ table }) => table === 'understood') ?? false;
      if (isState && ++batches === 2) return Promise.resolve(fail('timed-out', { seconds: 60 }));
      return write.call(this, writes);
    });
    expect(await problemOf(start(disk).vault.open({ passphrase }))).toMatchObject({ code: 'timed-out' });
    vi.restoreAllMocks();
    const { vault } = start(disk);
    await value(vault.open({ passphrase }));
    const { faults, audit } = await value(vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    const { hits } = await value(vault.search({ query: ssn, limit: 9 }));
    expect(await idsNamed(vault)).toEqual([hits[0]?.entity, `${series}!IMG-${hash}#person`, hits[0]?.entity]);
  });
});
