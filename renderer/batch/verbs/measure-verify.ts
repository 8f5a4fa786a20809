// `measure-verify ENTRIES`: for the project's own benchmark. Makes a case, fills the audit with edits of it up to so many
// entries and verifies everything. Answers times in ms; judges nothing.
import { answer, failed, type Verb } from '../run';

export const measureVerify: Verb = async (run) => {
  const entries = Number(run.request.words[0]);
  if (!Number.isInteger(entries)) {
    return failed(run, { code: 'input-invalid', facts: { field: 'ENTRIES' } }, 2);
  }
  const fields = {
    number: '',
    agency: '',
    crimeTypes: [],
    jurisdiction: '',
    lead: '',
    status: 'open',
  } as const;
  const made = await run.vault.execute({ name: 'case.create', input: { title: 'Measured', ...fields } });
  if (!made.ok) return failed(run, made.problem);
  const timed = await run.vault.timeVerify({ entries });
  if (!timed.ok) return failed(run, timed.problem);
  await answer(run, timed.value, []);
  return 0;
};
