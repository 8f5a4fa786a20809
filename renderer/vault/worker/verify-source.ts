// Looks at all rows of one source: whether they open, are all there and lie where they belong, and whether they say what the
// history binds them to.
import type { VaultContract } from '#shared/contracts/vault';
import type { SourceDocument } from '#shared/model/documents';
import { ok, type ProblemCode, type Result } from '#shared/model/problem';
import { type DecodedSegment, decodeSegment } from '#shared/storage/segment';
import { type AlteredSegment, alteredRows, markedList } from './altered-rows';
import { isSameMark, marksOf } from './bound-rows';
import { judge } from './moved-rows';
import { openItem } from './pieces';
import type { TableName } from './row-keys';
import type { Bytes } from './sealing';
import type { Workspace } from './workspace';

type Fault = VaultContract['verify']['output']['faults'][number];

export async function verifySource(
  workspace: Workspace,
  source: SourceDocument,
  step: () => void,
): Promise<{ readonly segments: number; readonly faults: readonly Fault[] }> {
  const { database, keyring, segments: store } = workspace;
  const faults: Fault[] = [];
  const fault = (table: string, code: ProblemCode): void => {
    faults.push({ table, code, source: source.fileName });
  };
  const key = await keyring.sourceKey(source.storage);
  if (key === null) {
    fault('records', 'row-damaged');
    return { segments: 0, faults };
  }
  const directory = await store.directory(source);
  if (!directory.ok) fault('records', directory.problem.code);
  const { list, problem } = await markedList(workspace, source, key);
  if (problem !== null) fault('records', problem);
  const altered: AlteredSegment[] = [];
  let segments = 0;
  let rows = 0;
  for (let number = 0; number < source.segments; number++) {
    const parts = new Map<TableName, Bytes>();
    for (const table of ['records', 'understood'] as const) {
      const own = await database.rowsOf(table, source.storage, number);
      const opened = await openItem(key, table, source.storage, number, own);
      if (opened.ok) parts.set(table, opened.value);
      else {
        const others = await database.rowsOf(table, source.storage);
        fault(table, await judge(key, table, own, others, opened.problem));
      }
    }
    step();
    const records = parts.get('records');
    const understood = parts.get('understood');
    if (records === undefined || understood === undefined) continue;
    segments++;
    const first = directory.ok ? directory.value.firstRows[number] : undefined;
    const size = (directory.ok ? directory.value.sizes[number] : undefined) ?? 0;
    const bound = list?.[number];
    const decoded = decodedUnlessAltered(records, understood);
    if (bound !== undefined) {
      const marks = await marksOf({ records, understood });
      const isSame = {
        records: isSameMark(bound.records, marks.records),
        understood: isSameMark(bound.understood, marks.understood),
      };
      if (!isSame.records || !isSame.understood) {
        altered.push({ number, first: first ?? 0, size, bound, isSame, records, understood, decoded });
        rows += size;
        continue;
      }
    }
    if (!decoded.ok) {
      fault('records', decoded.problem.code);
      continue;
    }
    rows += decoded.value.rows.length;
    if (first !== undefined && decoded.value.rows[0]?.row !== first) fault('records', 'row-swapped');
  }
  for (const { table, ...said } of await alteredRows(workspace, source, key, altered))
    faults.push({
      table,
      code: said.first === said.last ? 'row-altered' : 'rows-altered',
      source: source.fileName,
      rows: said,
    });
  if (faults.length === 0 && rows !== source.counts.rows) fault('records', 'row-missing');
  return { segments, faults };
}

/** Whoever seals a segment anew may have put anything into it. */
function decodedUnlessAltered(records: Bytes, understood: Bytes): Result<DecodedSegment> {
  try {
    return ok(decodeSegment(records, understood));
  } catch {
    return { ok: false, problem: { code: 'row-damaged', facts: {} } };
  }
}
