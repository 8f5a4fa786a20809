// Finding connections from the vault's side: segments are handed over as they are asked for, and it ends when nobody
// waits any more.
import { describe, expect, it } from 'vitest';
import { usualLimits } from '#shared/connections/limits';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { CaseId } from '#shared/model/ids';
import { crowdRows } from '../connections/story';
import { computeOf } from './fake-compute';
import { type Machine, machine } from './fake-machine';
import { importOf, passphrase, plainCase, problemOf, type Session, start, value } from './session';

const small = { ...usualLimits, whole: 0, piece: 20 };

interface Opened {
  readonly state: Machine;
  readonly session: Session;
  readonly calls: string[];
  /** Segments handed over at a time. */
  readonly handed: number[];
}

/** A case of forty people and a list of forty, four in a segment. */
async function opened(): Promise<Opened> {
  const state = machine();
  state.segmentRows = 4;
  const calls: string[] = [];
  const handed: number[] = [];
  const compute = new Proxy(computeOf(state, small), {
    get: (target, method) => (input: unknown, options: { readonly transfer?: readonly object[] }) => {
      if (String(method).includes('onnect')) calls.push(String(method));
      if (method === 'connectOn') handed.push((options.transfer ?? []).length / 2);
      return (target[method as keyof ComputeContract] as (...all: unknown[]) => unknown)(input, options);
    },
  }) as Client<ComputeContract>;
  const session = start(state, { compute });
  await value(session.vault.create({ name: 'Robin Ouellette', passphrase, agency: 'Calais PD' }));
  const made = await value(session.vault.execute({ name: 'case.create', input: plainCase }));
  const { id: caseId } = made.output as { readonly id: CaseId };
  const near = { name: 'near', rows: crowdRows(1, 40).map((row, at) => ({ ...row, row: at + 1 })) };
  const far = { name: 'far', rows: crowdRows(1, 41).map((row, at) => ({ ...row, row: at + 1 })) };
  await value(session.vault.importFile(importOf(state, near, { caseId })));
  const list = importOf(state, far);
  await value(session.vault.importFile({ ...list, head: { ...list.head, role: 'list' } }));
  return { state, session, calls, handed };
}

describe('finding connections', () => {
  it('hands over a few segments at a time, all of them transferred, and begins once for all who ask', async () => {
    const { session, calls, handed } = await opened();
    const [all, again] = await Promise.all([
      value(session.vault.connections({ caseId: null })),
      value(session.vault.connections({ caseId: null })),
    ]);
    expect(all.connections.length).toBeGreaterThan(20);
    expect(again).toEqual(all);
    expect(calls.filter((call) => call === 'startConnecting')).toHaveLength(1);
    expect(Math.max(...handed)).toBeLessThanOrEqual(8);
    expect(handed.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(20);
  });

  it('goes on while one of two still waits', async () => {
    const { session, calls } = await opened();
    const leaving = new AbortController();
    const first = session.vault.connections(
      { caseId: null },
      { signal: leaving.signal, progress: () => leaving.abort() },
    );
    const second = await value(session.vault.connections({ caseId: null }));
    expect(leaving.signal.aborted).toBe(true);
    expect(second.connections.length).toBeGreaterThan(20);
    await first;
    expect(calls.filter((call) => call === 'startConnecting')).toHaveLength(1);
  });

  it('is given up when the last one leaves, and begins anew when somebody asks again', async () => {
    const { session, calls } = await opened();
    const leaving = new AbortController();
    const asked = session.vault.connections(
      { caseId: null },
      { signal: leaving.signal, progress: () => leaving.abort() },
    );
    expect(await problemOf(asked)).toEqual({ code: 'cancelled', facts: {} });
    expect(calls).toContain('stopConnecting');
    const { connections } = await value(session.vault.connections({ caseId: null }));
    expect(connections.length).toBeGreaterThan(20);
    expect(calls.filter((call) => call === 'startConnecting')).toHaveLength(2);
  });
});
