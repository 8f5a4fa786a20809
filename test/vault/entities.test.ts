// What the vault says of a thing from the index and a few rows is what all rows together say of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assembly, assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import { asId, type SeriesId } from '#shared/model/ids';
import type { Mention, UnderstoodRow } from '#shared/model/record';
import { mention, noEvidence, row, stated } from '../factory';
import { tries } from '../property-tries';
import { machine } from './fake-machine';
import { created, importOf, type Session, value } from './session';

const person: fc.Arbitrary<Mention> = fc
  .record({
    name: fc.constantFrom('Ada Birch', 'Ben Birch', 'Cora Birch'),
    phone: fc.option(fc.constantFrom('207-555-0101', '207-555-0102'), { nil: null }),
    recordId: fc.option(fc.constantFrom('A1', 'A2', 'A/3#x'), { nil: null }),
    slot: fc.constantFrom('subject', 'contact'),
  })
  .map(({ name, phone, recordId, slot }) =>
    mention('person', phone === null ? { name } : { name, phone }, { slot, recordId }),
  );
const phone: fc.Arbitrary<Mention> = fc
  .constantFrom('207-555-0101', '207-555-0103')
  .map((number) => mention('phone', { phone: number }, { slot: 'line' }));

const rows = fc
  .array(fc.tuple(person, fc.option(phone, { nil: null })), { minLength: 1, maxLength: 6 })
  .map((list): UnderstoodRow[] =>
    list.map(([who, line], at) =>
      line === null ? row(at + 1, [who]) : row(at + 1, [who, line], [stated('uses', who.slot, line.slot)]),
    ),
  );

interface Story {
  readonly files: readonly { readonly rows: readonly UnderstoodRow[]; readonly inSeries: boolean }[];
  readonly decisions: readonly { readonly same: boolean; readonly left: number; readonly right: number }[];
}

const story: fc.Arbitrary<Story> = fc.record({
  files: fc.array(fc.record({ rows, inSeries: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  decisions: fc.array(fc.record({ same: fc.boolean(), left: fc.nat(20), right: fc.nat(20) }), {
    maxLength: 3,
  }),
});

async function whole({ vault }: Session): Promise<Assembly> {
  const all: AssemblyRow[] = [];
  for (const source of await value(vault.documents({ kind: 'source' }))) {
    if (source.kind !== 'source') continue;
    for (let at = 1; at <= source.counts.rows; at++) {
      const view = await value(vault.record({ source: source.id, row: at }));
      const { outcome, problems, mentions, links } = view.understood;
      all.push({
        source: { id: source.id, series: source.head.series, importedAt: source.importedAt },
        row: { row: at, outcome, problems, mentions, links },
      });
    }
  }
  const decisions = await value(vault.documents({ kind: 'decision' }));
  return assemble(
    all,
    decisions.flatMap((each) => (each.kind === 'decision' ? [each] : [])),
  );
}

async function told(given: Story): Promise<Session> {
  const state = machine();
  state.segmentRows = 2;
  const session = await created(state);
  const { output } = await value(
    session.vault.execute({ name: 'series.create', input: { title: 'System' } }),
  );
  const series = asId<SeriesId>((output as { readonly id: string }).id);
  for (const [at, file] of given.files.entries())
    await value(
      session.vault.importFile(
        importOf(state, { name: `${at}.csv`, rows: file.rows }, { series: file.inSeries ? series : null }),
      ),
    );
  const anchors = [...(await whole(session)).entityOfAnchor.keys()];
  for (const { same, left, right } of given.decisions) {
    const [a, b] = [anchors[left % anchors.length], anchors[right % anchors.length]];
    if (a === undefined || b === undefined || a === b) continue;
    const opinion = same ? ('same' as const) : ('different' as const);
    const input = { opinion, left: [a], right: [b], reason: 'seen', evidence: noEvidence };
    await value(session.vault.execute({ name: 'decision.make', input }));
  }
  return session;
}

describe('an entity asked for by any of its anchors', () => {
  it('has the id, statements and links that all rows together give it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (given) => {
        const session = await told(given);
        const everything = await whole(session);
        for (const [anchor, id] of everything.entityOfAnchor) {
          const sheet = await value(session.vault.entity({ id: anchor }));
          expect(sheet.profile).toEqual(everything.profiles.find((profile) => profile.id === id));
          const links = everything.links.filter(({ from, to }) => from === id || to === id);
          expect(sheet.links.map(({ link }) => link)).toEqual(links);
        }
      }),
      { numRuns: tries(25) },
    );
  });

  it('is the one that search names', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (given) => {
        const session = await told(given);
        const everything = await whole(session);
        for (const [query, gathered] of [
          ['birch', false],
          ['birch', true],
          ['207-555-0101', false],
          ['207-555-0101', true],
        ] as const) {
          const { hits } = await value(session.vault.search({ query, limit: 50, gathered }));
          expect(hits.map(({ entity }) => entity)).toHaveLength(new Set(hits.map((hit) => hit.entity)).size);
          for (const hit of hits) {
            const profile = everything.profiles.find(({ id }) => id === hit.entity);
            expect([hit.entity, profile?.caption]).toEqual([hit.entity, hit.caption]);
          }
        }
      }),
      { numRuns: tries(25) },
    );
  });
});
