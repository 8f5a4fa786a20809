// The files on their way in: each is recognised, looked at, settled by a person, and only then written.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ReadableFile, ReadingProgress } from '#shared/contracts/compute';
import type { ImportReport } from '#shared/contracts/vault';
import { columnsOf, keptSpec } from '#shared/import/kept-spec';
import type { Preview, Proposal, Recognition, SourceHead, Spec } from '#shared/import/types';
import type { SpecDocument } from '#shared/model/documents';
import type { CaseId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import { execute } from '../../session/execute';
import { startJob } from '../../session/jobs';
import { windowStore } from '../../session/window-store';

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
  /** Null while the dry run is going on, or none was made of this spec yet. */
  readonly preview: Preview | null;
  readonly head: SourceHead;
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

/** Takes files in and begins to recognise them, one after the other. */
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
  const { best, others, proposal } = answer.value;
  const kept = await keptFor(proposal);
  change(key, {
    chosen: best,
    recognitions: [best, ...others],
    ...settled(queued, proposal),
    ...(kept === null ? {} : { spec: kept, isKept: true }),
  });
  await look(key);
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
  change(key, settled(queued, answer.value));
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

export function changeHead(key: number, patch: Partial<SourceHead>): void {
  const queued = find(key);
  if (queued !== undefined) change(key, { head: { ...queued.head, ...patch } });
}

/** The dry run; a newer one ends the one before. */
async function look(key: number): Promise<void> {
  const { compute } = windowStore.getState();
  const queued = find(key);
  if (compute === null || queued?.spec === null || queued === undefined) return;
  const { file, spec } = queued;
  const controller = takeOver(key);
  change(key, { problem: null });
  const answer = await compute.preview(
    { file, spec },
    { signal: controller.signal, onProgress: (progress) => change(key, { progress }) },
  );
  if (running.get(key) !== controller) return;
  running.delete(key);
  if (answer.ok) change(key, { preview: answer.value, progress: null });
  else change(key, { progress: null, problem: answer.problem });
}

function takeOver(key: number): AbortController {
  running.get(key)?.abort();
  const controller = new AbortController();
  running.set(key, controller);
  return controller;
}

/** Imports one file. Its words name the job in the status bar. */
export async function importQueued(key: number, jobLabel: string): Promise<void> {
  const { vault } = windowStore.getState();
  const queued = find(key);
  if (vault === null || queued === undefined || queued.spec === null || queued.stage !== 'ready') return;
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
}

export async function importAll(jobLabel: (file: string) => string): Promise<void> {
  const ready = queueStore.getState().files.filter(({ stage }) => stage === 'ready');
  for (const { key, file } of ready) {
    showFile(key);
    await importQueued(key, jobLabel(file.name));
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
