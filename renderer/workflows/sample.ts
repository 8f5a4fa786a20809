// Makes the sample workspace: its cases and every file as `workspace.json` tells, through the same import as any other.
import { z } from 'zod/mini';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { ImportReport } from '#shared/contracts/vault-answers';
import type { SourceHead } from '#shared/import/types';
import type { CaseId, SeriesId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { ParseContext } from '#shared/values/value-type';
import { desk } from '../desk/desk';
import { importFile } from './import-file';

const nullableText = z.nullable(z.string());
const caseShape = z.object({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  agency: z.string(),
  crimeTypes: z.array(z.string()),
  jurisdiction: z.string(),
  lead: z.string(),
  status: z.enum(['open', 'suspended', 'closed']),
});
const fileShape = z.object({
  order: z.number(),
  /** Path within the sample folder. */
  path: z.string(),
  role: z.enum(['case', 'list']),
  case: nullableText,
  series: nullableText,
  editionDate: nullableText,
  obtained: z.string(),
  grading: z.nullable(z.object({ scheme: z.string(), reliability: z.string(), credibility: z.string() })),
  marking: z.string(),
  class: z.string(),
  zone: nullableText,
  dateOrder: z.nullable(z.enum(['mdy', 'dmy', 'ymd'])),
  region: nullableText,
  state: nullableText,
});
const workspaceShape = z.object({
  analyst: z.string(),
  cases: z.array(caseShape),
  files: z.array(fileShape),
});

export type SampleWorkspace = z.infer<typeof workspaceShape>;

interface Tools {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
}

export interface SampleImport {
  readonly cases: ReadonlyMap<string, CaseId>;
  readonly reports: readonly ImportReport[];
}

/** The description of the sample. Problems: file-unreadable, internal when it does not fit its shape. */
export async function readSample(): Promise<Result<SampleWorkspace>> {
  const files = await desk.call('sampleFiles', null);
  if (!files.ok) return files;
  const description = files.value.find((file) => file.name === 'workspace.json');
  if (description === undefined) return fail('file-unreadable', { file: 'workspace.json' });
  const response = await fetch(description.url);
  const parsed = workspaceShape.safeParse(await response.json());
  return parsed.success ? ok(parsed.data) : fail('internal', { message: z.prettifyError(parsed.error) });
}

/** Imports all of the sample in its order; `onFile` is told after each file. Stops at the first problem. */
export async function importSample(
  tools: Tools,
  sample: SampleWorkspace,
  onFile: (report: ImportReport) => void,
): Promise<Result<SampleImport>> {
  const files = await desk.call('sampleFiles', null);
  if (!files.ok) return files;
  const cases = await makeCases(tools, sample);
  if (!cases.ok) return cases;
  const series = await makeSeries(tools, sample);
  if (!series.ok) return series;
  const reports: ImportReport[] = [];
  for (const told of [...sample.files].sort((a, b) => a.order - b.order)) {
    const file = files.value.find((candidate) => candidate.name === told.path);
    if (file === undefined) return fail('file-unreadable', { file: told.path });
    const head: SourceHead = {
      role: told.role,
      caseId: told.case === null ? null : (cases.value.get(told.case) ?? null),
      series: told.series === null ? null : (series.value.get(told.series) ?? null),
      editionDate: told.editionDate,
      obtained: told.obtained,
      reliability: told.grading?.reliability ?? null,
      credibility: told.grading?.credibility ?? null,
      gradingScheme: told.grading?.scheme ?? null,
      marking: told.marking,
      materialClass: told.class,
    };
    const report = await importFile(tools, file, { context: settled(told), head: () => head });
    if (!report.ok)
      return {
        ok: false,
        problem: { ...report.problem, facts: { file: told.path, ...report.problem.facts } },
      };
    reports.push(report.value);
    onFile(report.value);
  }
  return ok({ cases: cases.value, reports });
}

async function makeCases({ vault }: Tools, sample: SampleWorkspace): Promise<Result<Map<string, CaseId>>> {
  const made = new Map<string, CaseId>();
  for (const { key, ...fields } of sample.cases) {
    const result = await vault.execute({ name: 'case.create', input: fields });
    if (!result.ok) return result;
    made.set(key, (result.value.output as { readonly id: CaseId }).id);
  }
  return ok(made);
}

async function makeSeries({ vault }: Tools, sample: SampleWorkspace): Promise<Result<Map<string, SeriesId>>> {
  const made = new Map<string, SeriesId>();
  for (const title of new Set(sample.files.flatMap((file) => (file.series === null ? [] : [file.series])))) {
    const result = await vault.execute({ name: 'series.create', input: { title } });
    if (!result.ok) return result;
    made.set(title, (result.value.output as { readonly id: SeriesId }).id);
  }
  return ok(made);
}

/** What the description settles; where it says nothing the proposal keeps its own. */
function settled({
  zone,
  dateOrder,
  region,
  state,
}: SampleWorkspace['files'][number]): Partial<ParseContext> {
  return {
    ...(zone === null ? {} : { zone }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(region === null ? {} : { region }),
    ...(state === null ? {} : { state }),
  };
}
