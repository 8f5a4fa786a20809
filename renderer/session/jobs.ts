// Long work that goes on behind the panels: the status bar shows how far it is and can cancel it.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export interface Job {
  readonly id: number;
  readonly label: string;
  /** 0..1; null when it cannot be told. */
  readonly done: number | null;
  readonly cancel: (() => void) | null;
}

const jobsStore = createStore<readonly Job[]>(() => []);
let next = 1;

export interface RunningJob {
  readonly signal: AbortSignal;
  readonly report: (done: number | null, label?: string) => void;
  readonly end: () => void;
}

/** `isWhole`: it cannot be stopped half-way. */
export function startJob(label: string, isWhole = false): RunningJob {
  const id = next++;
  const controller = new AbortController();
  jobsStore.setState(
    (jobs) => [...jobs, { id, label, done: null, cancel: isWhole ? null : () => controller.abort() }],
    true,
  );
  return {
    signal: controller.signal,
    report: (done, text) =>
      jobsStore.setState(
        (jobs) => jobs.map((job) => (job.id === id ? { ...job, done, label: text ?? job.label } : job)),
        true,
      ),
    end: () => jobsStore.setState((jobs) => jobs.filter((job) => job.id !== id), true),
  };
}

/** Asks everything that goes on to stop, and each to leave things as they were before. */
export function cancelJobs(): void {
  for (const job of jobsStore.getState()) job.cancel?.();
}

export function jobsRun(): boolean {
  return jobsStore.getState().length > 0;
}

export function useJobs(): readonly Job[] {
  return useStore(jobsStore);
}
