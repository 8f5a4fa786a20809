// A number to pass for somebody, in full, as its row has it: to whoever may and says why, once that stands in the access log.
import { aboutNothing } from '#shared/access/types';
import type { VaultContract } from '#shared/contracts/vault';
import { maskNumbers } from '#shared/handling/protected-text';
import { fail, ok, type Result } from '#shared/model/problem';
import { placesOf } from '#shared/storage/joined-cells';
import { allowed } from './execute';
import { sourceById } from './queries/record';
import type { Workspace } from './workspace';

export async function reveal(
  workspace: Workspace,
  { source: id, row, column, reason }: VaultContract['reveal']['input'],
): Promise<Result<VaultContract['reveal']['output']>> {
  const may = allowed(workspace, 'reveal');
  if (!may.ok) return may;
  const why = reason.trim();
  if (why === '') return fail('reason-required', {});
  const source = sourceById(workspace, id);
  if (!source.ok) return source;
  const found = await workspace.segments.at(source.value, row);
  if (!found.ok) return found;
  const { columns, cells } = found.value.record;
  // A value that was put together of several columns is told as these.
  const written = placesOf(column, columns)
    .flatMap((place) => cells[place] ?? [])
    .join(' ');
  if (written === '') return fail('not-found', { kind: 'record', row, column });
  const about = { ...aboutNothing, text: maskNumbers(why), rows: [{ source: id, row }], column };
  const noted = await workspace.access.note({ what: 'reveal', about, count: 1 });
  return noted.ok ? ok({ written }) : noted;
}
