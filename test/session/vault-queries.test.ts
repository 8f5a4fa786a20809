// What the window keeps is asked anew when, and only when, what it depends on has changed.
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { askAhead, forgetChanged, queryClient } = await import('../../renderer/session/vault-queries');
const { windowStore } = await import('../../renderer/session/window-store');

const connections = ['vault', 'connections', { caseId: null }];
const cases = ['vault', 'documents', { kind: 'case' }];
const users = ['vault', 'documents', { kind: 'user' }];
const history = ['vault', 'history', { about: null, limit: 10 }];

function isStale(key: readonly unknown[]): boolean {
  return queryClient.getQueryState(key)?.isInvalidated ?? false;
}

describe('what the window keeps of the vault', () => {
  beforeEach(() => {
    queryClient.clear();
    for (const key of [connections, cases, users, history]) queryClient.setQueryData(key, []);
  });

  it('forgets connections when a decision was made, and leaves cases alone', () => {
    forgetChanged({ kind: 'changed', documents: ['decision'] });
    expect(isStale(connections)).toBe(true);
    expect(isStale(cases)).toBe(false);
  });

  it('forgets the documents of the kind that changed and no other', () => {
    forgetChanged({ kind: 'changed', documents: ['case'] });
    expect(isStale(cases)).toBe(true);
    expect(isStale(users)).toBe(false);
  });

  it('forgets the history at every change', () => {
    forgetChanged({ kind: 'changed', documents: ['settings'] });
    expect(isStale(history)).toBe(true);
  });

  it('is asked ahead at once and only once, by the key that drawing asks by', async () => {
    const question = { query: 'ma', limit: 20, gathered: true };
    const search = vi.fn(async () => ({ ok: true, value: { hits: [], total: 3 } }));
    windowStore.setState({ vault: { search } as never });
    askAhead('search', question);
    askAhead('search', question);
    expect(search).toHaveBeenCalledTimes(1);
    await vi.waitFor(() =>
      expect(queryClient.getQueryData(['vault', 'search', question])).toEqual({ hits: [], total: 3 }),
    );
    askAhead('search', question);
    expect(search).toHaveBeenCalledTimes(1);
  });
});
