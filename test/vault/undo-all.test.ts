// Whatever people do, taking all of it back leaves the workspace as it was: the canonical state, not the bytes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#shared/change/change';
import type { CommandInputs, CommandName } from '#shared/commands/commands';
import type { DocumentKind } from '#shared/model/documents';
import { mention, noEvidence, row } from '../factory';
import { tries } from '../property-tries';
import { machine } from './fake-machine';
import { created, importOf, plainCase, reopened, type Session, value } from './session';

const kinds: readonly DocumentKind[] = [
  ...(['case', 'series', 'source', 'caseSource', 'role', 'decision'] as const),
  ...(['spec', 'chart', 'chartItem', 'briefing', 'user', 'settings'] as const),
];

async function stateOf({ vault }: Session): Promise<string> {
  const all = await Promise.all(kinds.map((kind) => value(vault.documents({ kind }))));
  const { hits } = await value(vault.search({ query: 'birch', limit: 50 }));
  return canonical([all.flat().sort((a, b) => (a.id < b.id ? -1 : 1)), hits]);
}

type Step =
  | { readonly do: 'import'; readonly file: number; readonly intoCase: boolean }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'command'; readonly which: number; readonly seed: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('import' as const), file: fc.nat(2), intoCase: fc.boolean() }),
  fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
  fc.record({ do: fc.constant('command' as const), which: fc.nat(7), seed: fc.nat(3) }),
);

function file(number: number) {
  const rows = ['Ada Birch', `Ben Birch ${number}`].map((name, at) =>
    row(at + 1, [mention('person', { name }, { recordId: `${at}` })]),
  );
  return { name: `people-${number}.csv`, rows };
}

async function take(session: Session, state: ReturnType<typeof machine>, next: Step): Promise<void> {
  const { vault } = session;
  const cases = await value(vault.documents({ kind: 'case' }));
  const charts = await value(vault.documents({ kind: 'chart' }));
  const { hits } = await value(vault.search({ query: 'birch', limit: 10 }));
  const caseId = (cases.at(-1)?.id ?? null) as never;
  const chartId = (charts.at(-1)?.id ?? null) as never;
  const targets = hits.map(({ entity }) => entity as never);
  if (next.do === 'import') {
    await value(
      vault.importFile(importOf(state, file(next.file), { caseId: next.intoCase ? caseId : null })),
    );
  } else if (next.do === 'undo') {
    await vault.undo({ entry: null, stack: null });
  } else if (next.do === 'redo') {
    const [newest] = await value(vault.history({ about: null, limit: 1 }));
    if (newest?.command === 'undo') await vault.undo({ entry: newest.number, stack: null });
  } else {
    const items = targets.map((target) => ({ target, x: next.seed, y: 1 }));
    const commands: readonly (() => {
      readonly name: CommandName;
      readonly input: CommandInputs[CommandName];
    })[] = [
      () => ({ name: 'case.create', input: { ...plainCase, number: `25-${next.seed}` } }),
      () => ({ name: 'case.edit', input: { id: caseId, fields: { ...plainCase, title: `T${next.seed}` } } }),
      () => ({ name: 'series.create', input: { title: `Series ${next.seed}` } }),
      () => ({ name: 'chart.create', input: { caseId, title: 'Chart', items } }),
      () => ({ name: 'chart.arrange', input: { chartId, items: items.map((item) => ({ ...item, y: 9 })) } }),
      () => ({ name: 'chart.remove', input: { chartId, targets: targets.slice(0, 1) } }),
      () => ({
        name: 'decision.make',
        input: {
          opinion: next.seed % 2 === 0 ? 'same' : 'different',
          left: targets.slice(0, 1),
          right: targets.slice(1, 2),
          reason: 'seen',
          evidence: noEvidence,
        },
      }),
      () => ({ name: 'case.stateRole', input: { caseId, anchor: targets[0] as never, role: 'witness' } }),
    ];
    const command = next.which === 7 && targets.length === 0 ? undefined : commands[next.which];
    // Commands about what is not there are refused; that too must leave no trace.
    if (command !== undefined) await vault.execute(command() as never);
  }
}

/** Takes back one entry after another; the code of the problem that ends it. */
async function undoneUntil({ vault }: Session): Promise<string> {
  for (;;) {
    const undone = await vault.undo({ entry: null, stack: null });
    if (!undone.ok) return undone.problem.code;
  }
}

describe('undoing everything', () => {
  it('leaves the workspace as it began, also after reopening', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const state = machine();
        const session = await created(state);
        const before = await stateOf(session);
        for (const next of steps) await take(session, state, next);
        const middle = await stateOf(session);
        expect(await stateOf(await reopened(state))).toBe(middle);
        expect(await undoneUntil(session)).toBe('nothing-to-undo');
        expect(await stateOf(session)).toBe(before);
        expect(await stateOf(await reopened(state))).toBe(before);
        const { faults, audit } = await value(session.vault.verify(null));
        expect([faults, audit.faults]).toEqual([[], []]);
      }),
      { numRuns: tries(25) },
    );
  });

  it('of one import removes exactly it', { timeout: 60_000 }, async () => {
    const state = machine();
    const session = await created(state);
    await value(session.vault.importFile(importOf(state, file(0))));
    const before = await stateOf(session);
    const { entry } = await value(session.vault.importFile(importOf(state, file(1))));
    expect(await stateOf(session)).not.toBe(before);
    await value(session.vault.undo({ entry, stack: null }));
    expect(await stateOf(session)).toBe(before);
  });
});
