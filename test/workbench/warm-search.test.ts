import { describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/model/problem';

vi.hoisted(() => {
  // The workbench reaches the session, which reaches the desk of the page.
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { warmSearch } = await import('../../renderer/workbench/warm-search');

describe('the search that nobody asked for', () => {
  it('reads a number and then a name, one behind the other, so that no other question waits for both', async () => {
    const asked: string[] = [];
    let isBusy = false;
    const search = vi.fn(async ({ query }: { readonly query: string }) => {
      expect(isBusy).toBe(false);
      isBusy = true;
      asked.push(query);
      await Promise.resolve();
      isBusy = false;
      return ok({ hits: [], total: 0 });
    });
    await warmSearch({ search });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/\d/);
    expect(asked[1]).not.toMatch(/\d/);
  });
});
