// From a request to a PDF where the person wants it, kept in the workspace too.
import type { BriefingRequest } from '#shared/briefing/types';
import { desk } from '../../desk/desk';
import { execute } from '../../session/execute';
import { startJob } from '../../session/jobs';
import { tellProblem } from '../../session/notify';
import { windowStore } from '../../session/window-store';
import { writeBriefing } from '../../workflows/write-briefing';

/** Where it was written; null when it was not (the person knows why, or closed the dialog). */
export async function savePdf(request: BriefingRequest, label: string): Promise<string | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const job = startJob(label);
  const written = await writeBriefing(vault, request);
  job.end();
  if (!written.ok) {
    tellProblem(written.problem);
    return null;
  }
  const { content, pdf, kept } = written.value;
  const saved = await desk.call('saveFile', {
    suggestedName: fileName(content.title),
    bytes: pdf,
    path: null,
  });
  if (!saved.ok) {
    tellProblem(saved.problem);
    return null;
  }
  if (saved.value === null) return null;
  await execute('briefing.save', kept, 'failure');
  return saved.value.path;
}

/** What no file system refuses. */
function fileName(title: string): string {
  const plain = [...title].map((one) => ('\\/:*?"<>|'.includes(one) || one < ' ' ? '-' : one)).join('');
  return `${plain.trim().slice(0, 100) || 'briefing'}.pdf`;
}
