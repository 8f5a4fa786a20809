// The compute contract, each call answered by a file of its own. `open` is how files are reached, so that all of it runs
// in a test as well.
import { usualLimits } from '#shared/connections/limits';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Handlers } from '#shared/contracts/rpc';
import { ConnectingJobs } from './connecting';
import { digestFile } from './digest';
import { layOut } from './laying-out';
import type { OpenFile } from './open-file';
import { previewFile } from './previewing';
import { ReadingJobs } from './reading-jobs';
import { proposeForFile, recogniseFile } from './recognising';

/** `limits` are smaller in tests, so that a small workspace goes the way of a large one. */
export function computeHandlers(open: OpenFile, limits = usualLimits): Handlers<ComputeContract> {
  const jobs = new ReadingJobs(open);
  const connecting = new ConnectingJobs(limits);
  return {
    recognise: ({ file }) => recogniseFile(file, open),
    propose: ({ file, recognition }) => proposeForFile(file, recognition, open),
    preview: (asked, serving) => previewFile(asked, serving, open),
    digest: ({ file }, serving) => digestFile(file, serving, open),
    startReading: (start) => jobs.start(start),
    nextBatch: async ({ job }, { transfer }) => {
      const batch = await jobs.nextBatch(job);
      if (batch.ok && batch.value !== null) {
        if (batch.value.index !== null) transfer(batch.value.index.buffer);
        for (const { records, understood } of batch.value.segments)
          transfer(records.buffer, understood.buffer);
      }
      return batch;
    },
    stopReading: ({ job }) => jobs.stop(job),
    startConnecting: (start) => connecting.start(start),
    connectOn: (input, serving) => connecting.on(input, serving),
    stopConnecting: ({ job }) => connecting.stop(job),
    layOut,
  };
}
