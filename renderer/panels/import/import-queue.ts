// The files on their way in: each is recognised, looked at, settled by a person, and only then written.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ReadableFile, ReadingProgress } from '#shared/contracts/compute';
import type { ImportReport } from '#shared/contracts/vault-answers';
import { columnsOf, keptSpec } from '#shared/import/kept-spec';
import { settleIssuer } from '#shared/import/settle-issuer';
import type { Preview, Proposal, Recognition, SourceHead, Spec } from '#shared/import/types';
import type { SpecDocument } from '#shared/model/documents';
import type { CaseId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import { roomNeeded, tooLittleRoom } from '#shared/storage/room';
import { desk } from '../../desk/desk';
import { execute } from '../../session/execute';
import { startJob } from '../../session/jobs';
import { windowStore } from '../../session/window-store';
import { issuingCountry } from '../../workflows/issuing-country';

export type Stage = 'recognising' | 'ready' | 'importing' | 'done' | 'failed';

export interface QueuedFile {
  readonly key: number;
  readonly file: ReadableFile;
  readonly stage: Stage;
  readonly chosen: Recognition | null;
  readonly recognitions: readonly Recognition[];
  readonly proposal: Proposal | null;
  /** What the person has made of the proposal. */
  readonly spec: Spec | null;
  /** The spec is one that was kept for these columns. */
  readonly isKept: boolean;
  /** What was seen in the dry run so far: first of the beginning, then of the whole file. Null: nothing yet. */
  readonly preview: Preview | null;
  readonly head: SourceHead;
  /** The day of the extract as it was typed: as long as it is something and no day, nothing is imported. */
  readonly dayTyped: string;
  /** There is too little room for it, as it was when the file was chosen; null: there is enough. */
  readonly tooLittleRoom: Problem | null;
  readonly progress: ReadingProgress | null;
  readonly problem: Problem | null;
  readonly report: ImportReport | null;
}

interface Queue {
  readonly files: readonly QueuedFile[];
  readonly shown: number | null;
}

const queueStore = createStore<Queue>(() => ({ files: [], shown: null }));
const running = new Map<number, AbortController>();
let next = 1;

export function useQueue(): Queue {
  return useStore(queueStore);
}

export function showFile(key: number | null): void {
  queueStore.setState({ shown: key });
}

function change(key: number, patch: Partial<QueuedFile>): void {
  queueStore.setState(({ files }) => ({
    files: files.map((one) => (one.key === key ? { ...one, ...patch } : one)),
  }));
}

function find(key: number): QueuedFile | undefined {
  return queueStore.getState().files.find((one) => one.key === key);
}

/** Of a file larger than twice this the beginning is shown first, bytes. */
const BEGINNING = 2 * 1024 * 1024;

/** Takes files in and recognises them one after the other; then those that are large are looked through to the end. */
export async function addFiles(
  files: readonly ReadableFile[],
  start: Pick<SourceHead, 'caseId' | 'marking'>,
): Promise<void> {
  const added = files.map(
    (file): QueuedFile => ({
      key: next++,
      file,
      stage: 'recognising',
      chosen: null,
      recognitions: [],
      proposal: null,
      spec: null,
      isKept: false,
      preview: null,
      head: { ...emptyHead, ...start },
      dayTyped: '',
      tooLittleRoom: null,
      progress: null,
      problem: null,
      report: null,
    }),
  );
  queueStore.setState((queue) => ({
    files: [...queue.files, ...added],
    shown: queue.shown ?? added[0]?.key ?? null,
  }));
  for (const { key } of added) await recognise(key);
  for (const { key } of added) if (find(key)?.stage === 'ready') await lookToTheEnd(key);
}

const emptyHead: SourceHead = {
  role: 'case',
  caseId: null,
  series: null,
  editionDate: null,
  obtained: '',
  reliability: null,
  credibility: null,
  gradingScheme: null,
  marking: '',
  materialClass: 'other',
};

async function recognise(key: number): Promise<void> {
  const { compute } = windowStore.getState();
  const queued = find(key);
  if (compute === null || queued === undefined) return;
  const answer = await compute.recognise({ file: queued.file });
  if (!answer.ok) return change(key, { stage: 'failed', problem: answer.problem });
  const { best, others } = answer.value;
  const proposal = await belonging(queued, answer.value.proposal);
  const kept = await keptFor(proposal);
  change(key, {
    tooLittleRoom: await roomFor(queued.file),
    chosen: best,
    recognitions: [best, ...others],
    ...settled(queued, proposal),
    ...(kept === null ? {} : { spec: kept, isKept: true }),
  });
  await lookAtBeginning(key);
}

/** Whose national numbers it holds, where its headers do not say. */
async function belonging({ head }: QueuedFile, proposal: Proposal): Promise<Proposal> {
  const { vault } = windowStore.getState();
  const country = vault === null ? null : await issuingCountry(vault, head.caseId);
  return settleIssuer(proposal, proposal.sourceRole, country);
}

/** Null also when it cannot be told: then the import itself asks. */
async function roomFor(file: ReadableFile): Promise<Problem | null> {
  const free = await desk.call('freeSpace', null);
  const needed = roomNeeded(file.size);
  if (!free.ok || free.value.bytes >= needed) return null;
  return tooLittleRoom(needed, free.value.bytes);
}

async function keptFor(proposal: Proposal): Promise<Spec | null> {
  const { vault } = windowStore.getState();
  const kept = await vault?.documents({ kind: 'spec' });
  return kept?.ok ? keptSpec(kept.value as readonly SpecDocument[], proposal) : null;
}

function settled({ head }: QueuedFile, proposal: Proposal): Partial<QueuedFile> {
  const isList = proposal.sourceRole === 'list';
  return {
    stage: 'ready',
    problem: null,
    proposal,
    spec: proposal.spec,
    isKept: false,
    preview: null,
    head: {
      ...head,
      role: proposal.sourceRole,
      caseId: isList ? null : head.caseId,
      materialClass: isList ? 'publicList' : head.materialClass,
    },
  };
}

/** Another format, encoding or delimiter: everything that rests on it is proposed anew. */
export async function readAnew(key: number, recognition: Recognition): Promise<void> {
  const { compute } = windowStore.getState();
  const queued = find(key);
  if (compute === null || queued === undefined) return;
  change(key, { chosen: recognition, stage: 'recognising', preview: null });
  const answer = await compute.propose({ file: queued.file, recognition });
  if (!answer.ok) return change(key, { stage: 'failed', problem: answer.problem });
  change(key, settled(queued, await belonging(queued, answer.value)));
  await look(key);
}

export async function changeSpec(key: number, spec: Spec): Promise<void> {
  change(key, { spec, isKept: false, preview: null });
  await look(key);
}

/** The mapping is to be used again for files with the same columns. */
export async function keepSpec(key: number): Promise<void> {
  const queued = find(key);
  if (queued?.spec == null || queued.proposal === null) return;
  const { spec, proposal } = queued;
  const saved = await execute('spec.save', { spec, columns: columnsOf(proposal) });
  if (saved.ok) change(key, { isKept: true });
}

/** The dry run that was stopped or failed, once more. */
export async function lookAgain(key: number): Promise<void> {
  await look(key);
}

/** Files that came before their case go to the first that is worked on. */
export function adoptCase(caseId: CaseId): void {
  queueStore.setState(({ files }) => ({
    files: files.map((one) =>
      one.report === null && one.stage !== 'importing' && one.head.role === 'case' && one.head.caseId === null
        ? { ...one, head: { ...one.head, caseId } }
        : one,
    ),
  }));
}

/** The day of the extract as typed, and the day that it is. */
export function changeDay(key: number, editionDate: string | null, dayTyped: string): void {
  change(key, { dayTyped });
  changeHead(key, { editionDate });
}

export function dayIsWrong({ dayTyped, head }: QueuedFile): boolean {
  return dayTyped.trim() !== '' && head.editionDate === null;
}

export function changeHead(key: number, patch: Partial<SourceHead>): void {
  const queued = find(key);
  if (queued !== undefined) change(key, { head: { ...queued.head, ...patch } });
}

/** The dry run over the beginning and then the whole of it. */
async function look(key: number): Promise<void> {
  if (await lookAtBeginning(key)) await lookToTheEnd(key);
}

/** A small file is seen whole at once. Answers false when another dry run took over, or this one failed. */
function lookAtBeginning(key: number): Promise<boolean> {
  const size = find(key)?.file.size ?? 0;
  return dryRun(key, size > 2 * BEGINNING ? BEGINNING : null);
}

async function lookToTheEnd(key: number): Promise<void> {
  if (find(key)?.preview?.isWhole === false) await dryRun(key, null);
}

/** A newer one ends the one before. */
async function dryRun(key: number, upTo: number | null): Promise<boolean> {
  const { compute } = windowStore.getState();
  const queued = find(key);
  if (compute === null || queued?.spec === null || queued === undefined) return false;
  const { file, spec } = queued;
  const controller = takeOver(key);
  change(key, { problem: null });
  const answer = await compute.preview(
    { file, spec, upTo },
    { signal: controller.signal, onProgress: (progress) => change(key, { progress }) },
  );
  if (running.get(key) !== controller) return false;
  running.delete(key);
  if (answer.ok) change(key, { preview: answer.value, progress: null });
  else change(key, { progress: null, problem: answer.problem });
  return answer.ok;
}

function takeOver(key: number): AbortController {
  running.get(key)?.abort();
  const controller = new AbortController();
  running.set(key, controller);
  return controller;
}

/** Imports one file. Its words name the job in the status bar. False: it was cancelled. */
export async function importQueued(key: number, jobLabel: string): Promise<boolean> {
  const { vault } = windowStore.getState();
  const queued = find(key);
  if (vault === null || queued === undefined || queued.spec === null || queued.stage !== 'ready') return true;
  if (dayIsWrong(queued)) return true;
  const { file, spec, head, proposal } = queued;
  change(key, { stage: 'importing', problem: null, progress: null });
  const job = startJob(jobLabel);
  const controller = takeOver(key);
  job.signal.addEventListener('abort', () => controller.abort(), { once: true });
  const answer = await vault.importFile(
    { file, spec, head, statedTotal: proposal?.statedTotal ?? null },
    {
      signal: controller.signal,
      onProgress: (progress) => {
        change(key, { progress });
        job.report(progress.size === 0 ? null : progress.bytes / progress.size);
      },
    },
  );
  job.end();
  running.delete(key);
  if (answer.ok) change(key, { stage: 'done', report: answer.value, progress: null });
  else change(key, { stage: 'ready', problem: answer.problem, progress: null });
  return answer.ok || answer.problem.code !== 'cancelled';
}

/** One after the other; whoever cancels one, or leaves, wants no more of them. */
/** As the queue tells it: a file that was looked at and breaks further on is as little to be imported as one that cannot be read. */
export function stageOf({ stage, preview }: QueuedFile): Stage {
  return stage === 'ready' && preview?.fileProblem != null ? 'failed' : stage;
}

export async function importAll(jobLabel: (file: string) => string): Promise<void> {
  const ready = queueStore.getState().files.filter((file) => stageOf(file) === 'ready' && !dayIsWrong(file));
  for (const { key, file } of ready) {
    showFile(key);
    if (!(await importQueued(key, jobLabel(file.name)))) return;
  }
}

export function stopFile(key: number): void {
  running.get(key)?.abort();
}

export function removeFile(key: number): void {
  running.get(key)?.abort();
  running.delete(key);
  queueStore.setState(({ files, shown }) => {
    const left = files.filter((one) => one.key !== key);
    return { files: left, shown: shown === key ? (left[0]?.key ?? null) : shown };
  });
}

/** Its import was undone: it stands again as before the import. */
export function forgetImport(key: number): void {
  change(key, { stage: 'ready', report: null });
}
