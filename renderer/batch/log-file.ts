// `--format csv|jsonl --out FILE` of the verbs that show a log.
import type { LogExport } from '#shared/contracts/vault';
import { ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { type LogFormat, writeLog } from '../workflows/export-log';
import { answer, type BatchRun, type ExitCode, failed, textOption } from './run';

/** Null: no file was asked for. */
export async function logToFile(run: BatchRun, asked: LogExport): Promise<ExitCode | null> {
  const format = textOption(run, 'format');
  const path = textOption(run, 'out');
  if (format === null && path === null) return null;
  if (path === null || (format !== null && format !== 'csv' && format !== 'jsonl'))
    return failed(run, { code: 'input-invalid', facts: { field: path === null ? '--out' : '--format' } }, 2);
  const written = await save(run, asked, format ?? 'csv', path);
  if (!written.ok) return failed(run, written.problem);
  await answer(run, written.value, [run.t('access.export.saved', { path: written.value.file })]);
  return 0;
}

async function save(
  { vault, t }: BatchRun,
  asked: LogExport,
  format: LogFormat,
  path: string,
): Promise<Result<{ readonly file: string; readonly entries: number; readonly format: LogFormat }>> {
  const written = await writeLog(vault, asked, format, t);
  if (!written.ok) return written;
  const { name, bytes, entries } = written.value;
  const saved = await desk.call('saveFile', { suggestedName: name, bytes, path });
  return saved.ok ? ok({ file: saved.value?.path ?? path, entries, format }) : saved;
}
