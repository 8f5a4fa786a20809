// What the window keeps is asked anew when, and only when, what it depends on has changed.
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { forgetChanged, queryClient } = await import('../../renderer/session/vault-queries');

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
});
