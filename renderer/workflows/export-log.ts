// The history or the access log as a file: a table for people, signed lines for whoever has to check them. Window and
// batch both go this way; the export is itself a line of the access log.
import Papa from 'papaparse';
import { type AccessLine, aboutNothing } from '#shared/access/types';
import { detailOf } from '#shared/audit/history-words';
import type { HistoryLine } from '#shared/audit/types';
import type { Client } from '#shared/contracts/rpc';
import type { LogExport, VaultContract } from '#shared/contracts/vault';
import { codeWords, type Translate } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/model/problem';

export type LogFormat = 'csv' | 'jsonl';

export interface WrittenLog {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly entries: number;
}

/** What a spreadsheet would take for a formula; the full-width signs too. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%\t\r]/;
const ALL = 10_000_000;

/**
 * Signed lines of a part prove each line, and that somebody said it is all that fits; only the whole log proves that no line is
 * left out. Problems: those of the vault's `history`, `accessLog` and `signedLines`.
 */
export async function writeLog(
  vault: Client<VaultContract>,
  asked: LogExport,
  format: LogFormat,
  t: Translate,
): Promise<Result<WrittenLog>> {
  const { log, about, filter } = asked;
  const name = `${log}.${format}`;
  if (format === 'jsonl') {
    const written = await vault.signedLines(asked);
    return written.ok ? ok({ name, ...written.value }) : written;
  }
  const noted = await vault.look({
    what: 'export',
    about: { ...aboutNothing, text: name, anchors: about === null ? [] : [about] },
    count: 1,
  });
  if (!noted.ok) return noted;
  if (asked.log === 'audit') {
    const lines = await vault.history({ about: null, limit: ALL, filter });
    return lines.ok ? ok({ name, ...table(historyRows(lines.value, t)) }) : lines;
  }
  const found = await vault.accessLog({ about, filter, limit: ALL });
  return found.ok ? ok({ name, ...table(accessRows(found.value.lines, t)) }) : found;
}

type Row = Readonly<Record<string, string | number>>;

/** With the mark that tells a spreadsheet that it is UTF-8. `columns` where there may be no row to tell them. */
export function table(
  rows: readonly Row[],
  columns: readonly string[] | null = null,
): Pick<WrittenLog, 'bytes' | 'entries'> {
  const data = columns === null ? [...rows] : { fields: [...columns], data: [...rows] };
  const text = Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' });
  return { bytes: new TextEncoder().encode(`\ufeff${text}\r\n`), entries: rows.length };
}

export function historyRows(lines: readonly HistoryLine[], t: Translate): readonly Row[] {
  return lines.map((line) => ({
    [t('access.column.number')]: line.number,
    [t('access.column.at')]: line.at,
    [t('access.column.who')]: line.userName,
    [t('access.column.what')]: codeWords(t, 'command.', line.command),
    [t('access.column.about')]: [detailOf(t, line) ?? [], line.about].flat().join('; '),
    [t('access.column.reverses')]: line.reverses ?? '',
    [t('access.column.reversedBy')]: line.reversedBy ?? '',
  }));
}

export function accessRows(lines: readonly AccessLine[], t: Translate): readonly Row[] {
  return lines.map((line) => ({
    [t('access.column.number')]: line.number,
    [t('access.column.at')]: line.at,
    [t('access.column.who')]: line.userName,
    [t('access.column.what')]: codeWords(t, 'access.', line.what),
    [t('access.column.text')]: line.text,
    [t('access.column.about')]: line.titles.join('; '),
    [t('access.column.case')]: line.caseTitle,
    [t('access.column.purpose')]: line.purpose,
    [t('access.column.count')]: line.count,
  }));
}
