// `measure-sealing TIMES`: for the project's own benchmark. Seals every row of the imports so often, and keeps nothing.
// Answers rows, bytes and ms for once; judges nothing.
import { answer, failed, type Verb } from '../run';

export const measureSealing: Verb = async (run) => {
  const times = Number(run.request.words[0]);
  if (!Number.isInteger(times) || times < 1) {
    return failed(run, { code: 'input-invalid', facts: { field: 'TIMES' } }, 2);
  }
  const timed = await run.vault.timeSealing({ times });
  if (!timed.ok) return failed(run, timed.problem);
  await answer(run, timed.value, []);
  return 0;
};
