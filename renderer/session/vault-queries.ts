// Answers of the vault, kept by TanStack Query and asked anew when the vault says that what they depend on changed.
import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import type { CallOptions } from '#shared/contracts/rpc';
import type { VaultContract, VaultEvent } from '#shared/contracts/vault';
import type { DocumentKind, DocumentOf } from '#shared/model/documents';
import { fail, type Result } from '#shared/model/problem';
import { ProblemError } from './problem-error';
import { windowStore } from './window-store';

/** Which kinds of document each answer is a function of. */
const dependsOn = {
  search: ['source', 'decision'],
  entity: ['source', 'decision', 'role', 'case', 'caseSource'],
  record: ['source'],
  ledger: ['source'],
  neighbours: ['source', 'decision'],
  connections: ['source', 'decision', 'caseSource', 'case'],
  connection: ['source', 'decision', 'caseSource', 'case'],
  scene: ['source', 'decision', 'chart', 'chartItem', 'role'],
  suggestChart: ['source', 'decision', 'caseSource'],
  people: ['user'],
  recoverySheet: ['user'],
  briefingState: ['source', 'decision', 'case', 'caseSource', 'role', 'settings', 'chart', 'chartItem'],
} as const satisfies Partial<Record<keyof VaultContract, readonly DocumentKind[]>>;

type Derived = keyof typeof dependsOn;
export type QueryMethod = Derived | 'documents' | 'history' | 'accessLog' | 'backupState';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// An answer is drawn in the turn that brings it: a timer, even of 0 ms, comes behind whatever else waits.
notifyManager.setScheduler(queueMicrotask);

/** Asks anew for whatever depends on what changed. */
export function forgetChanged(event: VaultEvent): void {
  if (event.kind === 'looked') {
    void queryClient.invalidateQueries({ queryKey: ['vault', 'accessLog'] });
    return;
  }
  if (event.kind === 'backedUp') {
    void queryClient.invalidateQueries({ queryKey: ['vault', 'backupState'] });
    return;
  }
  const changed = new Set(event.documents);
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isConcerned(queryKey, changed) });
}

function isConcerned(key: readonly unknown[], changed: ReadonlySet<DocumentKind>): boolean {
  const [root, method, input] = key;
  if (root !== 'vault') return false;
  if (method === 'history' || method === 'accessLog' || method === 'backupState') return true;
  if (method === 'documents') return changed.has((input as VaultContract['documents']['input']).kind);
  return (dependsOn[method as Derived] as readonly DocumentKind[]).some((kind) => changed.has(kind));
}

interface QueryChoice<M extends QueryMethod> {
  readonly keepPrevious?: boolean;
  readonly onProgress?: CallOptions<VaultContract[M]['progress']>['onProgress'];
}

/** Calls without input: here null is the whole question. */
const takesNothing: ReadonlySet<QueryMethod> = new Set(['people', 'recoverySheet', 'backupState']);

/** Null input: nothing is asked yet. */
export function useVaultQuery<M extends QueryMethod>(
  method: M,
  input: VaultContract[M]['input'] | null,
  choice: QueryChoice<M> = {},
): UseQueryResult<VaultContract[M]['output'], ProblemError> {
  const query = useQuery<unknown, ProblemError>({
    ...questionOf(method, input, choice.onProgress),
    enabled: input !== null || takesNothing.has(method),
    ...(choice.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  // The key names the method, so what is kept under it is what the method answers.
  return query as UseQueryResult<VaultContract[M]['output'], ProblemError>;
}

/** Asks what is about to be drawn with `useVaultQuery`, so that the vault works while the window draws. */
export function askAhead<M extends QueryMethod>(method: M, input: VaultContract[M]['input']): void {
  void queryClient.prefetchQuery(questionOf(method, input));
}

function questionOf<M extends QueryMethod>(
  method: M,
  input: VaultContract[M]['input'] | null,
  onProgress?: QueryChoice<M>['onProgress'],
) {
  return {
    queryKey: ['vault', method, input],
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<unknown> => {
      const options = { signal, ...(onProgress ? { onProgress } : {}) };
      const answer = await ask(method, input as VaultContract[M]['input'], options);
      if (!answer.ok) throw new ProblemError(answer.problem);
      return answer.value;
    },
  };
}

function ask<M extends QueryMethod>(
  method: M,
  input: VaultContract[M]['input'],
  options: CallOptions<VaultContract[M]['progress']>,
): Promise<Result<VaultContract[M]['output']>> {
  const { vault } = windowStore.getState();
  if (vault === null) return Promise.resolve(fail('refused'));
  return vault[method](input, options);
}

/** Ends a question that takes too long; what was known before stays. */
export function stopQuery<M extends QueryMethod>(method: M, input: VaultContract[M]['input']): void {
  void queryClient.cancelQueries({ queryKey: ['vault', method, input] });
}

/** All documents of a kind; an empty list while they are on their way. */
export function useDocuments<K extends DocumentKind>(kind: K): readonly DocumentOf<K>[] {
  const { data } = useVaultQuery('documents', { kind });
  return (data ?? none) as readonly DocumentOf<K>[];
}

const none: readonly never[] = [];
