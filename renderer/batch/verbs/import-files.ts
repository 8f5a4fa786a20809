// `import`: files into a case (made when it is not there), or, without `--case`, as lists to compare with.
import type { ImportReport } from '#shared/contracts/vault-answers';
import { codeWords } from '#shared/i18n/translate';
import type { SourceHead } from '#shared/import/types';
import type { CaseId } from '#shared/model/ids';
import type { Problem, Result } from '#shared/model/problem';
import { desk } from '../../desk/desk';
import { table } from '../../workflows/export-log';
import { importFile } from '../../workflows/import-file';
import { type Remark, type Remarks, remarksOf } from '../remarks';
import {
  answer,
  type BatchRun,
  caseNamed,
  type ExitCode,
  failed,
  problemSentence,
  say,
  textOption,
  type Verb,
} from '../run';

/** Rows told for each file in the JSON answer, and in the readable one; a report has all of them. */
const TOLD_AS_JSON = 100;
const TOLD_IN_LINES = 5;

interface FileAnswer extends Remarks {
  readonly file: string;
  readonly format: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly rejected: number;
  readonly repeated: number;
  /** Titles and lines that hold nothing: no rows, and in none of the counts before. */
  readonly notData: number;
  readonly mentions: number;
  readonly links: number;
  readonly seconds: number;
  readonly problem: Problem | null;
}

export const importFiles: Verb = async (run) => {
  const caseName = textOption(run, 'case');
  const into = caseName === null ? { ok: true as const, value: null } : await caseFor(run, caseName);
  if (!into.ok) return failed(run, into.problem);
  const head: SourceHead = {
    role: into.value === null ? 'list' : 'case',
    caseId: into.value?.id ?? null,
    series: null,
    editionDate: null,
    obtained: run.t('batch.obtained'),
    reliability: null,
    credibility: null,
    gradingScheme: null,
    marking: '',
    materialClass: into.value === null ? 'publicList' : 'other',
  };
  const path = textOption(run, 'report');
  const all: Remark[] = [];
  const files: FileAnswer[] = [];
  const exits: ExitCode[] = [0];
  for (const name of run.request.unreadable) {
    const problem: Problem = { code: 'file-unreadable', facts: { file: name } };
    await say(problemSentence(run.t, problem));
    files.push(notImported(name, problem));
    exits.push(1);
  }
  for (const file of run.request.files) {
    const report = await importFile(run, file, { context: {}, head: () => head }, (progress) => {
      void say(
        run.t('batch.progress', {
          file: file.name,
          rows: progress.rows,
          percent: progress.size === 0 ? 1 : progress.bytes / progress.size,
        }),
      );
    });
    if (report.ok) {
      const found = await remarksOf(
        run,
        report.value,
        path === null ? TOLD_AS_JSON : Number.POSITIVE_INFINITY,
      );
      if (!found.ok) return failed(run, found.problem);
      const { flagged, rejected } = report.value.counts;
      for (const remark of found.value.remarks) all.push(remark);
      files.push(fileAnswer(report.value, first(found.value.remarks, flagged + rejected, TOLD_AS_JSON)));
      if (report.value.counts.rejected > 0) exits.push(1);
    } else {
      await say(
        problemSentence(run.t, { ...report.problem, facts: { file: file.name, ...report.problem.facts } }),
      );
      files.push(notImported(file.name, report.problem));
      exits.push(isBadInput(report.problem) ? 1 : 3);
    }
  }
  // A case that was made for these files alone is not left behind empty.
  const made = into.value?.made ?? null;
  if (made !== null && files.every((file) => file.problem !== null)) {
    const undone = await run.vault.undo({ entry: made, stack: null });
    if (!undone.ok) {
      await say(problemSentence(run.t, undone.problem));
      exits.push(3);
    }
  }
  if (path !== null) {
    const rows = all.map(({ file, row, column, outcome, code, sentence }) => ({
      file,
      row,
      column: column ?? '',
      outcome,
      code,
      sentence,
    }));
    const { bytes } = table(rows, reportColumns);
    const saved = await desk.call('saveFile', { suggestedName: 'import.csv', bytes, path });
    if (!saved.ok) return failed(run, saved.problem);
  }
  await answer(
    run,
    { files },
    files.filter((file) => file.problem === null).flatMap((file) => linesOf(run, file)),
  );
  return exits.includes(3) ? 3 : exits.includes(1) ? 1 : 0;
};

const reportColumns = ['file', 'row', 'column', 'outcome', 'code', 'sentence'] as const;

function linesOf(run: BatchRun, file: FileAnswer): readonly string[] {
  const { remarks: known, rowsNotTold: _, ...facts } = file;
  const { remarks, rowsNotTold } = first(known, file.flagged + file.rejected, TOLD_IN_LINES);
  return [
    run.t('batch.imported', {
      ...facts,
      format: codeWords(run.t, 'format.', facts.format ?? ''),
      problem: null,
    }),
    ...remarks.map(({ outcome, sentence }) => `  ${run.t(`outcome.${outcome}`)}: ${sentence}`),
    ...(rowsNotTold > 0 ? [`  ${run.t('batch.rowsNotTold', { count: rowsNotTold })}`] : []),
  ];
}

/** The remarks of the first rows, of so many that have some. */
function first(remarks: readonly Remark[], rows: number, most: number): Remarks {
  const told = new Set<string>();
  const kept = remarks.filter(({ outcome, row }) => {
    const name = `${outcome} ${row}`;
    if (told.size >= most && !told.has(name)) return false;
    told.add(name);
    return true;
  });
  return { remarks: kept, rowsNotTold: rows - told.size };
}

interface CaseForFiles {
  readonly id: CaseId;
  /** The audit entry that made it; null: it was there. */
  readonly made: number | null;
}

async function caseFor(run: BatchRun, name: string): Promise<Result<CaseForFiles>> {
  const found = await caseNamed(run, name);
  if (!found.ok) return found;
  if (found.value !== null) return { ok: true, value: { id: found.value.id, made: null } };
  const made = await run.vault.execute({
    name: 'case.create',
    input: {
      number: '',
      title: name,
      agency: '',
      crimeTypes: [],
      jurisdiction: '',
      lead: '',
      status: 'open',
    },
  });
  if (!made.ok) return made;
  const again = await caseNamed(run, name);
  if (!again.ok) return again;
  return again.value === null
    ? { ok: false, problem: { code: 'not-found', facts: { kind: 'case' } } }
    : { ok: true, value: { id: again.value.id, made: made.value.entry } };
}

function fileAnswer(report: ImportReport, remarks: Remarks): FileAnswer {
  const { file, format, counts, notData, mentions, links, seconds } = report;
  return { file, format, ...counts, notData, mentions, links, seconds, problem: null, ...remarks };
}

function notImported(file: string, problem: Problem): FileAnswer {
  const none = {
    rows: 0,
    accepted: 0,
    flagged: 0,
    rejected: 0,
    repeated: 0,
    notData: 0,
    mentions: 0,
    links: 0,
    seconds: 0,
  };
  return { file, format: null, ...none, problem, remarks: [], rowsNotTold: 0 };
}

/** The file is at fault, not the machine: exit 1, as for rejected rows. */
function isBadInput({ code }: Problem): boolean {
  return /^(file-|format-|encoding-|header-|json-|xml-|sheet-|row-)/.test(code);
}
