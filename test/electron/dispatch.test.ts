import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { DeskHandlers } from '../../electron/desk/desk-handlers';
import { deskInputs } from '../../electron/desk/desk-inputs';
import { dispatch } from '../../electron/desk/dispatch';
import type { Seat } from '../../electron/seats';
import { ok } from '../../shared/model/problem';

const seat = { page: 'welcome' } as Seat;
const heard: unknown[] = [];
const handlers = {
  recentWorkspaces: async () => {
    throw new Error('a bug');
  },
  chooseFiles: async (input: unknown, from: Seat) => {
    heard.push(input, from);
    return ok(null);
  },
} as unknown as DeskHandlers;

describe('a call of the desk', () => {
  it('has a schema for every call of the contract, and for no other', () => {
    const source = readFileSync(new URL('../../shared/contracts/desk.ts', import.meta.url), 'utf8');
    const contract = source.slice(
      source.indexOf('interface DeskContract'),
      source.indexOf('export type DeskEvent'),
    );
    const named = [...contract.matchAll(/^ {2}(\w+): Call</gm)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(15);
    expect(Object.keys(deskInputs).sort()).toEqual(named.sort());
  });

  it('reaches its handler with what was given', async () => {
    expect(await dispatch(handlers, seat, 'chooseFiles', { multiple: true })).toEqual(ok(null));
    expect(heard).toEqual([{ multiple: true }, seat]);
  });

  it('is refused when the contract does not name it', async () => {
    for (const method of ['nothing', 'toString', '__proto__', 7, null, { toString: () => 'situation' }]) {
      expect(await dispatch(handlers, seat, method, null)).toMatchObject({ problem: { code: 'refused' } });
    }
  });

  it('says which part of its input is wrong', async () => {
    const answer = await dispatch(handlers, seat, 'chooseFiles', { multiple: 'yes', path: '/etc' });
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'input-invalid', facts: { method: 'chooseFiles' } },
    });
    expect(JSON.stringify(answer)).toContain('multiple');
  });

  it('answers a bug as a problem, so that the page does not wait for ever', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answer = await dispatch(handlers, seat, 'recentWorkspaces', null);
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'internal', facts: { method: 'recentWorkspaces' } },
    });
    expect(stderr).toHaveBeenCalledOnce();
    stderr.mockRestore();
  });
});
