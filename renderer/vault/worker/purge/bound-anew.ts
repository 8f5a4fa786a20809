// What sources that lose rows hash to afterwards. A segment that was changed behind the history's back before the purge keeps the
// hash that it does not fit: a purge does not make good what somebody altered.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { SourceDocument } from '#shared/model/documents';
import { ok, type Result } from '#shared/model/problem';
import {
  decodeMarks,
  encodeMarks,
  isSameMark,
  marksItem,
  marksOf,
  rootOf,
  type SegmentMarks,
} from '../bound-rows';
import { openItem } from '../pieces';
import type { Bytes } from '../sealing';
import type { Workspace } from '../workspace';
import { blankRows } from './blank-rows';
import type { MarksAnew, PurgePlan, SegmentMarksText } from './purge-plan';

export interface BoundAnew {
  readonly marks: Readonly<Record<string, MarksAnew>>;
  /** Storage, then what the source's document says from then on. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Sources that are not bound, or whose list is not what is bound, are not among the answers. Problems: those of reading segments. */
export async function boundAnew(
  workspace: Workspace,
  sources: readonly SourceDocument[],
  rows: PurgePlan['rows'],
): Promise<Result<BoundAnew>> {
  const marks: Record<string, MarksAnew> = {};
  const contents = new Map<string, string>();
  for (const source of sources) {
    const list = source.content === undefined ? null : await listOf(workspace, source);
    if (list === null) continue;
    const own: Record<number, SegmentMarksText> = {};
    for (const [number, gone] of Object.entries(rows[source.storage] ?? {})) {
      const at = Number(number);
      const parts = await workspace.segments.packed(source, at);
      if (!parts.ok) return parts;
      const bound = list[at];
      const now = await marksOf(parts.value);
      if (bound === undefined || !isSame(bound, now)) continue;
      const then = await marksOf(blankRows(at, parts.value, gone));
      own[at] = { records: bytesToHex(then.records), understood: bytesToHex(then.understood) };
    }
    marks[source.storage] = { item: marksItem(source.segments), segments: own };
    contents.set(source.storage, await rootOf(encodeMarks(withMarks(list, own))));
  }
  return ok({ marks, contents });
}

/** The list as it is once these segments were purged. */
export function withMarks(
  list: readonly SegmentMarks[],
  anew: Readonly<Record<number, SegmentMarksText>>,
): readonly SegmentMarks[] {
  return list.map((bound, at) => {
    const then = anew[at];
    return then === undefined
      ? bound
      : { records: hexToBytes(then.records) as Bytes, understood: hexToBytes(then.understood) as Bytes };
  });
}

async function listOf(
  { database, keyring }: Workspace,
  { content, segments, storage }: SourceDocument,
): Promise<readonly SegmentMarks[] | null> {
  const key = await keyring.sourceKey(storage);
  if (key === null) return null;
  const item = marksItem(segments);
  const opened = await openItem(
    key,
    'records',
    storage,
    item,
    await database.rowsOf('records', storage, item),
  );
  return opened.ok && (await rootOf(opened.value)) === content ? decodeMarks(opened.value) : null;
}

function isSame(a: SegmentMarks, b: SegmentMarks): boolean {
  return isSameMark(a.records, b.records) && isSameMark(a.understood, b.understood);
}
