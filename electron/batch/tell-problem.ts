// What the main process itself has to say of a run that cannot begin: there is no page yet that knows the person's language.
import type { Problem } from '#shared/model/problem';
import { writeOut } from '../streams';

const sentences: Readonly<Partial<Record<Problem['code'], string>>> = {
  'workspace-locked': 'is open in another window or program; close it there first',
  'workspace-missing': 'holds no workspace',
  'workspace-exists': 'holds a workspace already',
  'folder-unwritable': 'cannot be written to',
  'file-unreadable': 'cannot be read',
  'disk-full': 'lies on a disk that is full',
};

export async function tellProblem(problem: Problem, asJson: boolean): Promise<3> {
  const { workspace, path, file } = problem.facts;
  const sentence = sentences[problem.code] ?? problem.code;
  await writeOut('err', `${workspace ?? path ?? file ?? 'The run'} ${sentence}.\n`);
  if (asJson) await writeOut('out', `${JSON.stringify({ ok: false, problem })}\n`);
  return 3;
}
