// What batch mode puts on paper of one case, for the verbs that do and for the demo: its chart as an image, its briefing.
import { usualMarking } from '#shared/handling/markings';
import type { Language } from '#shared/i18n/catalogue';
import type { CaseId, ChartId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { chartPicture, displayChart } from '../workflows/chart-image';
import { documentsOf } from '../workflows/documents-of';
import { firstChart } from '../workflows/first-chart';
import { writeBriefing } from '../workflows/write-briefing';
import type { BatchRun } from './run';

export interface DrawnChart {
  readonly chartId: ChartId;
  readonly file: string;
  readonly nodes: number;
  readonly links: number;
}

/** The case's first chart as a PNG at `path`; one is made of its connections when it has none. */
export async function drawChart(
  run: BatchRun,
  caseId: CaseId,
  path: string,
  protectedReason = '',
): Promise<Result<DrawnChart>> {
  const chartId = await firstChart(run, caseId, run.t('chart.firstTitle'));
  if (!chartId.ok) return chartId;
  const list = await displayChart(run.vault, chartId.value, 'light', run.t);
  if (!list.ok) return list;
  const picture = await chartPicture(run.vault, chartId.value, list.value, run.language, { protectedReason });
  if (!picture.ok) return picture;
  const file = await save('chart.png', picture.value, path);
  if (!file.ok) return file;
  const { nodes, links } = list.value;
  return ok({ chartId: chartId.value, file: file.value, nodes: nodes.length, links: links.length });
}

export interface BriefingOrder {
  readonly caseId: CaseId;
  readonly language: Language;
  /** Null: the usual one, which none of the sources exceeds. */
  readonly marking: string | null;
  readonly markingReason: string;
  /** Why protected people are named; empty: they are not. */
  readonly protectedReason: string;
  readonly path: string;
}

export interface KeptBriefing {
  readonly file: string;
  readonly bytes: number;
}

/** The case's briefing, with its first chart when it has one, as a PDF at the path; kept in the workspace too. */
export async function briefCase(
  { vault }: BatchRun,
  { caseId, language, marking, markingReason, protectedReason, path }: BriefingOrder,
): Promise<Result<KeptBriefing>> {
  const [charts, users, settings, sources] = await Promise.all([
    documentsOf(vault, 'chart'),
    documentsOf(vault, 'user'),
    documentsOf(vault, 'settings'),
    documentsOf(vault, 'source'),
  ]);
  if (!charts.ok) return charts;
  if (!users.ok) return users;
  if (!settings.ok) return settings;
  if (!sources.ok) return sources;
  const [user] = users.value;
  if (user === undefined) return fail('not-found', { kind: 'user' });
  const written = await writeBriefing(vault, {
    caseId,
    title: '',
    marking: marking ?? usualMarking(settings.value[0], sources.value),
    markingReason,
    protectedReason,
    bottomLine: '',
    chartId: charts.value.find((chart) => chart.caseId === caseId)?.id ?? null,
    language,
    madeBy: user.id,
    madeAt: new Date().toISOString(),
  });
  if (!written.ok) return written;
  const kept = await vault.execute({ name: 'briefing.save', input: written.value.kept });
  if (!kept.ok) return kept;
  const file = await save('briefing.pdf', written.value.pdf, path);
  return file.ok ? ok({ file: file.value, bytes: written.value.pdf.byteLength }) : file;
}

async function save(
  suggestedName: string,
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
): Promise<Result<string>> {
  const saved = await desk.call('saveFile', { suggestedName, bytes, path });
  return saved.ok ? ok(saved.value?.path ?? path) : saved;
}
