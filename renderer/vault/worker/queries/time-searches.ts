// Measures searches where they are answered: seen from a page, messages and other work take as long as the search itself.
import type { VaultContract } from '#shared/contracts/vault';
import { ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { search } from './search';

/** Hits the window asks for. */
const LIMIT = 20;

/** Problems: those of reading what searching began without, and of `search`. */
export async function timeSearches(
  workspace: Workspace,
  { queries }: VaultContract['timeSearches']['input'],
): Promise<Result<VaultContract['timeSearches']['output']>> {
  const complete = await workspace.index.complete();
  if (!complete.ok) return complete;
  await workspace.index.prepare();
  const ms: number[] = [];
  for (const query of queries) {
    const begun = performance.now();
    const found = await search(workspace, { query, limit: LIMIT, gathered: true });
    ms.push(performance.now() - begun);
    if (!found.ok) return found;
  }
  return ok({ ms });
}
