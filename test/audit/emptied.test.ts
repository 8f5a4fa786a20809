import { describe, expect, it } from 'vitest';
import { Emptied, runsOf } from '#shared/audit/emptied';
import type { AuditPayload, ChainHeader, PurgeFacts } from '#shared/audit/types';

const header = (number: number, command = 'case.edit'): ChainHeader =>
  ({ number, command, at: `2026-01-0${number}T00:00:00Z` }) as ChainHeader;
const said = (purge?: Partial<PurgeFacts>): AuditPayload => ({ purge }) as AuditPayload;

describe('an entry without content', () => {
  it('is one that a later purge lists, and no other', () => {
    const log = new Emptied();
    log.entry(header(1), null);
    log.entry(header(2), null);
    log.entry(header(3, 'purge'), said({ emptied: { entries: [[1, 1]], looks: [[2, 2]] } }));
    log.entry(header(4), null);
    for (const number of [1, 2]) log.look(header(number), null);
    expect(log.entryFaults().map(({ number }) => number)).toEqual([2, 4]);
    expect(log.lookFaults()).toEqual([{ number: 1, code: 'emptied' }]);
  });

  it('may be any before a purge that did not list them, or lost its own list', () => {
    for (const purge of [said({}), null]) {
      const log = new Emptied();
      log.entry(header(1), null);
      log.entry(header(2, 'purge'), purge);
      log.entry(header(3, 'purge'), said({ emptied: { entries: [[2, 2]], looks: [] } }));
      log.entry(header(4), null);
      log.look(header(1), null);
      log.look(header(5), null);
      expect(log.entryFaults()).toEqual([{ number: 4, code: 'emptied' }]);
      expect(log.lookFaults()).toEqual([{ number: 5, code: 'emptied' }]);
    }
  });
});

describe('rising numbers', () => {
  it('are told as runs', () => {
    expect(runsOf([5, 1, 2, 3, 9, 8])).toEqual([
      [1, 3],
      [5, 5],
      [8, 9],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
