// The sample as `demo` makes it, once for all files of a run: each that asks works on a copy, made of a workspace that was
// closed as any other.
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshFolder } from './launch';
import { type BatchEnd, runBatch } from './run-batch';

export interface MadeSample {
  /** A copy of one's own; its key file opens it. */
  readonly workspace: string;
  /** What `demo` said when it made the workspace, and where that was. */
  readonly demo: BatchEnd & { readonly workspace: string };
  /** Where it put its papers: to be read, not to be changed. */
  readonly papers: string;
}

export async function madeSample(): Promise<MadeSample> {
  const papers = madeOnce();
  const workspace = join(papers, 'workspace');
  const demo = { ...(await endOf(papers, workspace)), workspace };
  const copy = join(await freshFolder('sample'), 'sample');
  await cp(workspace, copy, { recursive: true });
  return { workspace: copy, demo, papers };
}

function madeOnce(): string {
  const place = process.env.DIRIGO_MADE_ONCE;
  if (place === undefined)
    throw new Error('DIRIGO_MADE_ONCE is not set: run these tests with `npm run e2e`.');
  return join(place, 'demo');
}

/** Whoever comes first makes it; the others wait for what it said. */
async function endOf(papers: string, workspace: string): Promise<BatchEnd> {
  const said = join(papers, 'said.json');
  const isFirst = await mkdir(papers).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const end = await runBatch(['demo', '--workspace', workspace, '--out', papers]);
    await writeFile(`${said}.new`, JSON.stringify(end));
    await rename(`${said}.new`, said);
  }
  for (;;) {
    const text = await readFile(said, 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text) as BatchEnd;
    await pause(100);
  }
}
