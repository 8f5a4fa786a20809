// A backup reads the history while entries go on being written: no line may be missed, or undo would take an older entry.
import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditPayload } from '#shared/audit/types';
import { noChange } from '#shared/change/change';
import type { UserId, WorkspaceId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { AuditLog } from '../../renderer/vault/worker/audit-log';
import type { ReadEntry } from '../../renderer/vault/worker/chain-table';

function entry(number: number): AuditEntry {
  const header = {
    version: 1 as const,
    chain: 'audit' as const,
    workspace: 'w' as WorkspaceId,
    number,
    at: '2025-12-08T12:00:00.000Z',
    user: 'u' as UserId,
    command: 'series.create',
    previous: '',
    commitment: '',
    signature: '',
  };
  const payload = { salt: '', change: noChange, about: [], stack: 'cases', reverses: null };
  return { header, payload } as unknown as AuditEntry;
}

/** A log of which a page at a time is read, each when the test says so. */
class PagedLog extends AuditLog {
  readonly turns: (() => void)[] = [];
  readonly pages: readonly (readonly number[])[];
  readings = 0;

  constructor(pages: readonly (readonly number[])[]) {
    super(null as never, null as never);
    this.pages = pages;
  }

  override async *everyEntry(): AsyncGenerator<readonly ReadEntry<AuditPayload>[]> {
    this.readings++;
    for (const page of this.pages) {
      await new Promise<void>((go) => this.turns.push(go));
      yield page.map((number) => ({ number, entry: ok(entry(number)), texts: null }));
    }
  }

  async turn(): Promise<void> {
    while (this.turns.length === 0) await Promise.resolve();
    this.turns.shift()?.();
  }
}

async function numbersOf(log: AuditLog): Promise<readonly number[]> {
  const lines = await log.lines();
  return lines.ok ? lines.value.map(({ number }) => number) : [];
}

const append = (log: AuditLog, number: number): void => log.appended(entry(number), { number, hash: '' });

describe('lines of the history, read while entries are written', () => {
  it('hold what was written behind the last page that was read', async () => {
    const log = new PagedLog([[1], [2]]);
    const read = numbersOf(log);
    await log.turn();
    append(log, 3);
    await log.turn();
    expect(await read).toEqual([1, 2, 3]);
    append(log, 4);
    expect(await numbersOf(log)).toEqual([1, 2, 3, 4]);
  });

  it('hold an entry once that the reading met on the disk before it was told of', async () => {
    const log = new PagedLog([[1], [2, 3]]);
    const read = numbersOf(log);
    await log.turn();
    append(log, 2);
    await log.turn();
    expect(await read).toEqual([1, 2, 3]);
    append(log, 3);
    expect(await numbersOf(log)).toEqual([1, 2, 3]);
  });

  it('are read once, however many ask meanwhile', async () => {
    const log = new PagedLog([[1]]);
    const both = [numbersOf(log), numbersOf(log)];
    await log.turn();
    expect(await Promise.all(both)).toEqual([[1], [1]]);
    expect(log.readings).toBe(1);
  });
});
