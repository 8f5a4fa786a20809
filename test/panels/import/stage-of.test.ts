// What the queue says of a file: one that breaks off further on is as little to be imported as one that cannot be read.
import { describe, expect, it, vi } from 'vitest';
import { problem } from '#shared/model/problem';
import type { QueuedFile } from '../../../renderer/panels/import/import-queue';

vi.hoisted(() => {
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { stageOf } = await import('../../../renderer/panels/import/import-queue');

function queued(stage: QueuedFile['stage'], fileProblem: ReturnType<typeof problem> | null): QueuedFile {
  return { stage, preview: { fileProblem } } as unknown as QueuedFile;
}

describe('a file in the queue', () => {
  it('that was cut is not waiting to be imported', () => {
    expect(stageOf(queued('ready', problem('file-cut', { file: 'a.json', row: 2 })))).toBe('failed');
  });

  it('that is whole, or is not looked at yet, stays as it is', () => {
    expect(stageOf(queued('ready', null))).toBe('ready');
    expect(stageOf({ stage: 'recognising', preview: null } as unknown as QueuedFile)).toBe('recognising');
    expect(stageOf(queued('done', null))).toBe('done');
  });
});
