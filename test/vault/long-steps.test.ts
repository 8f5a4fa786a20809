// What takes long tells which step it is at and how many of how many, also to whoever opens what was broken off.
import { describe, expect, it } from 'vitest';
import type { LongStep } from '#shared/contracts/vault-answers';
import { machine } from './fake-machine';
import { importOf, passphrase, start, value } from './session';
import { next, people, withCasey } from './two-people';

/** Steps in the order they came, each with its last count; counts of a step never fall. */
function walked(steps: readonly LongStep[]): readonly LongStep[] {
  const last = new Map<LongStep['step'], LongStep>();
  for (const step of steps) {
    expect(step.done).toBeGreaterThanOrEqual(last.get(step.step)?.done ?? 0);
    expect(step.done).toBeLessThanOrEqual(step.of);
    last.set(step.step, step);
  }
  return [...last.values()];
}

const whole = (step: LongStep['step']) => ({ step, done: expect.any(Number), of: expect.any(Number) });

function expectDone(steps: readonly LongStep[], ...names: readonly LongStep['step'][]): void {
  const found = walked(steps);
  expect(found).toEqual(names.map(whole));
  for (const { done, of } of found) expect([done, of > 0]).toEqual([of, true]);
}

describe('turning keys', () => {
  it('tells how far sealing and the backup are, for a removal and a new passphrase', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    const removal: LongStep[] = [];
    await value(vault.removePerson({ user: casey }, { progress: (step) => void removal.push(step) }));
    expectDone(removal, 'seal', 'backup');
    const change: LongStep[] = [];
    const progress = (step: LongStep): void => void change.push(step);
    await value(vault.changePassphrase({ current: passphrase, next }, { progress }));
    expectDone(change, 'seal', 'backup');
  });

  it('that was broken off tells whoever opens next', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    state.onStep = async () => {
      if (JSON.parse(state.keyring ?? '').pending !== null) throw new Error('killed');
    };
    await expect(vault.removePerson({ user: casey })).rejects.toThrow('killed');
    state.onStep = async () => undefined;
    const steps: LongStep[] = [];
    await value(
      start(state).vault.open(
        { passphrase },
        { progress: (told) => void ('step' in told && steps.push(told)) },
      ),
    );
    expectDone(steps, 'seal', 'backup');
  });
});

describe('a purge', () => {
  it('tells how far sealing, the backup and the index are', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    const { source } = await value(vault.importFile(importOf(state, people)));
    const rows = [{ source, row: 1 }];
    const steps: LongStep[] = [];
    await value(
      vault.purge(
        { target: { kind: 'rows', rows }, rows, authority: { by: 'Court', number: '1', date: '' } },
        { progress: (step) => void steps.push(step) },
      ),
    );
    expectDone(steps, 'seal', 'backup', 'index');
  });
});
