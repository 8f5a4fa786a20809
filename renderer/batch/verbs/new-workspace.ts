// `new`: the workspace was made on opening; say where and by whom.
import { documentsOf } from '../../workflows/documents-of';
import { answer, failed, type Verb } from '../run';

export const newWorkspace: Verb = async (run) => {
  const users = await documentsOf(run.vault, 'user');
  if (!users.ok) return failed(run, users.problem);
  const workspace = String(run.request.options.workspace ?? '');
  const people = users.value.map((user) => user.name);
  await answer(run, { workspace, people }, [run.t('batch.new', { workspace, people: people.join(', ') })]);
  return 0;
};
