// `undo [ENTRY]`: reverses the newest change, or the audit entry of this number.
import { answer, failed, type Verb } from '../run';

export const undo: Verb = async (run) => {
  const word = run.request.words[0];
  const entry = word === undefined ? null : Number(word);
  if (entry !== null && !Number.isInteger(entry))
    return failed(run, { code: 'input-invalid', facts: { field: 'ENTRY' } }, 2);
  const undone = await run.vault.undo({ entry, stack: null });
  if (!undone.ok) return failed(run, undone.problem);
  const { entry: number, reversed } = undone.value;
  const said = { entry: number, reversed };
  await answer(run, said, [run.t('batch.undone', said)]);
  return 0;
};
