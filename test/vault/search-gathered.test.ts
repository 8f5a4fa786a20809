// What a person sees of a search: the identifier itself first, and a thing that a file names in every row as one hit.
import { describe, expect, it } from 'vitest';
import { type Anchor, asId } from '#shared/model/ids';
import { mention, noEvidence, row } from '../factory';
import { machine } from './fake-machine';
import { created, importOf, type Session, value } from './session';

const number = '207-555-0142';

async function parcels(): Promise<Session> {
  const state = machine();
  const session = await created(state);
  const rows = Array.from({ length: 30 }, (_, at) =>
    row(at + 1, [mention('organization', { name: 'Pemaquid Frozen Exports', phone: number })]),
  );
  rows.push(row(31, [mention('person', { name: 'Ada Birch', phone: '+1 207 555 0142' })]));
  await value(session.vault.importFile(importOf(state, { name: 'parcels.csv', rows })));
  return session;
}

describe('a search for the eye', () => {
  it('begins with the number itself, though no record describes it', async () => {
    const { vault } = await parcels();
    const { hits } = await value(vault.search({ query: number, limit: 20, gathered: true }));
    const [first] = hits;
    const sheet = await value(vault.entity({ id: first?.entity ?? hits[1]?.entity ?? never() }));
    expect([first?.schema, first?.caption, first?.row]).toEqual(['phone', sheet.profile.caption, 1]);
    expect(sheet.profile.schema).toBe('phone');
    expect(sheet.links).toHaveLength(31);
  });

  it('gathers what a file names in every row, and still names each', async () => {
    const { vault } = await parcels();
    const { hits, total } = await value(vault.search({ query: number, limit: 20, gathered: true }));
    expect(hits.map(({ caption, row: at, alike }) => [caption, at, alike.length])).toEqual([
      [hits[0]?.caption, 1, 0],
      ['Pemaquid Frozen Exports', 1, 29],
      ['Ada Birch', 31, 0],
    ]);
    expect(hits[1]?.alike.map((each) => each.row)).toEqual(Array.from({ length: 29 }, (_, at) => at + 2));
    expect(total).toBe(31);
    const named = await value(vault.search({ query: 'pemaquid', limit: 20, gathered: true }));
    expect(named.hits.map(({ caption, alike }) => [caption, alike.length])).toEqual([
      ['Pemaquid Frozen Exports', 29],
    ]);
  });

  it('counts what people joined once', async () => {
    const { vault } = await parcels();
    const [firm] = (await value(vault.search({ query: 'pemaquid', limit: 20, gathered: true }))).hits;
    const anchor = (id: string | undefined): Anchor => asId<Anchor>(id ?? never());
    const input = {
      opinion: 'same' as const,
      left: [anchor(firm?.entity)],
      right: [anchor(firm?.alike[0]?.entity)],
      reason: 'one firm',
      evidence: noEvidence,
    };
    await value(vault.execute({ name: 'decision.make', input }));
    const { hits } = await value(vault.search({ query: number, limit: 20, gathered: true }));
    expect(hits.map(({ alike }) => alike.length)).toEqual([0, 28, 0]);
  });

  it('lists every thing when it is not for the eye', async () => {
    const { vault } = await parcels();
    const { hits } = await value(vault.search({ query: number, limit: 40 }));
    expect(hits.map(({ caption }) => caption).filter((caption) => caption.startsWith('Pem'))).toHaveLength(
      30,
    );
    expect(hits.every(({ entity }) => !entity.startsWith('~'))).toBe(true);
  });
});

function never(): never {
  throw new Error('no hit at all');
}
