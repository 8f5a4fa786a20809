// Looks the values of a file up without importing it: reads it as an import would, takes what names or identifies
// somebody or something, and searches for each.
import type { ReadableFile } from '#shared/contracts/compute';
import type { SearchHit } from '#shared/contracts/vault';
import type { PreviewRow } from '#shared/import/types';
import { fail, ok, type Result } from '#shared/model/problem';
import { definitionOf } from '#shared/ontology/schemas';
import { windowStore } from '../../session/window-store';

export interface FileCheck {
  readonly file: string;
  readonly rows: number;
  /** How many different values were looked up. */
  readonly values: number;
  readonly found: readonly { readonly written: string; readonly row: number; readonly hit: SearchHit }[];
}

interface Wanted {
  readonly written: string;
  readonly row: number;
}

/** Looked up at most, so that a check stays a matter of seconds. */
const mostValues = 2000;

/** Problems: those of recognising and reading; cancelled. `onDone` hears 0..1. */
export async function checkFile(
  file: ReadableFile,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<Result<FileCheck>> {
  const { vault, compute } = windowStore.getState();
  if (vault === null || compute === null) return fail('refused');
  const recognised = await compute.recognise({ file }, { signal });
  if (!recognised.ok) return recognised;
  const preview = await compute.preview({ file, spec: recognised.value.proposal.spec }, { signal });
  if (!preview.ok) return preview;
  if (preview.value.fileProblem !== null) return { ok: false, problem: preview.value.fileProblem };

  const wanted = wantedValues([...preview.value.first, ...preview.value.worst]);
  const found: FileCheck['found'][number][] = [];
  for (const [index, { written, row }] of wanted.entries()) {
    if (signal.aborted) return fail('cancelled');
    const answer = await vault.search({ query: written, limit: 3 }, { signal });
    if (!answer.ok) return answer;
    for (const hit of answer.value.hits) found.push({ written, row, hit });
    onDone((index + 1) / wanted.length);
  }
  return ok({ file: file.name, rows: preview.value.counts.rows, values: wanted.length, found });
}

function wantedValues(rows: readonly PreviewRow[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { row, mentions } of rows) {
    for (const { property, written } of mentions.flatMap((mention) => mention.statements)) {
      const { type, identifies } = definitionOf(property);
      if (!identifies && type !== 'name') continue;
      const text = written.trim();
      if (text.length >= 3 && !wanted.has(text) && wanted.size < mostValues)
        wanted.set(text, { written: text, row });
    }
  }
  return [...wanted.values()];
}
