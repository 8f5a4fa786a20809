// `import`: files into a case (made when it is not there), or, without `--case`, as lists to compare with.
import type { ImportReport } from '#shared/contracts/vault';
import type { SourceHead } from '#shared/import/types';
import type { CaseId } from '#shared/model/ids';
import type { Problem, Result } from '#shared/model/problem';
import { importFile } from '../../workflows/import-file';
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

interface FileAnswer {
  readonly file: string;
  readonly format: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly rejected: number;
  readonly repeated: number;
  /** Lines that hold nothing: no rows, and in none of the counts before. */
  readonly empty: number;
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
      files.push(fileAnswer(report.value));
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
  await answer(
    run,
    { files },
    files
      .filter((file) => file.problem === null)
      .map((file) => run.t('batch.imported', { ...file, problem: null })),
  );
  return exits.includes(3) ? 3 : exits.includes(1) ? 1 : 0;
};

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

function fileAnswer(report: ImportReport): FileAnswer {
  const { file, format, counts, empty, mentions, links, seconds } = report;
  return { file, format, ...counts, empty, mentions, links, seconds, problem: null };
}

function notImported(file: string, problem: Problem): FileAnswer {
  const none = {
    rows: 0,
    accepted: 0,
    flagged: 0,
    rejected: 0,
    repeated: 0,
    empty: 0,
    mentions: 0,
    links: 0,
    seconds: 0,
  };
  return { file, format: null, ...none, problem };
}

/** The file is at fault, not the machine: exit 1, as for rejected rows. */
function isBadInput({ code }: Problem): boolean {
  return /^(file-|format-|encoding-|header-|json-|xml-|sheet-|row-)/.test(code);
}
