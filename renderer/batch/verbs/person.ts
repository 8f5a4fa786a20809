// `person list|add NAME|remove NAME|role NAME [--role ROLE]`: who works in the workspace.
import type { PersonLine } from '#shared/contracts/vault-answers';
import { codeWords } from '#shared/i18n/translate';
import type { Problem } from '#shared/model/problem';
import { type PersonRole, personRoles } from '#shared/model/roles';
import { stepSayer } from '../long-steps';
import { answer, type BatchRun, type ExitCode, failed, say, textOption, type Verb } from '../run';

export const person: Verb = async (run) => {
  const [deed, name] = run.request.words;
  const people = await run.vault.people(null);
  if (!people.ok) return failed(run, people.problem);
  if (deed === 'list') {
    await answer(
      run,
      { people: people.value },
      people.value.map((line) => lineOf(run, line)),
    );
    return 0;
  }
  if (name === undefined || (deed !== 'add' && deed !== 'remove' && deed !== 'role'))
    return failed(run, wrong(deed ?? ''), 2);
  if (deed === 'add') return add(run, name);
  const found = named(people.value, name);
  if (found === null) return failed(run, { code: 'not-found', facts: { kind: name } }, 2);
  return deed === 'remove' ? remove(run, found) : changeRole(run, found);
};

function wrong(field: string): Problem {
  return { code: 'input-invalid', facts: { field } };
}

/** By name, whatever the capitals, or by id; among those who work here, and only when it is one. */
export function named<T extends Pick<PersonLine, 'user' | 'name' | 'leftAt'>>(
  people: readonly T[],
  name: string,
): T | null {
  const wanted = name.trim().toLowerCase();
  const found = people.filter(
    (line) => line.leftAt === null && (line.user === name || line.name.toLowerCase() === wanted),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function lineOf({ t }: BatchRun, { name, agency, role, since, leftAt }: PersonLine): string {
  const said = {
    name,
    agency: agency || '–',
    role: codeWords(t, 'personRole.within.', role),
    since: since.slice(0, 10),
  };
  return leftAt === null
    ? t('batch.person', said)
    : t('batch.personLeft', { ...said, left: leftAt.slice(0, 10) });
}

/** Null: no such role; `otherwise` when none was asked for. */
function roleOf(run: BatchRun, otherwise: PersonRole | null): PersonRole | null {
  const asked = textOption(run, 'role');
  return asked === null ? otherwise : (personRoles.find((role) => role === asked) ?? null);
}

async function add(run: BatchRun, name: string): Promise<ExitCode> {
  const role = roleOf(run, 'analyst');
  if (role === null) return failed(run, wrong('--role'), 2);
  const { newPassphrase } = run.request;
  if (newPassphrase === null) {
    await say(run.t('batch.newPassphraseWanted'));
    return failed(run, wrong('--new-passphrase-file'), 2);
  }
  const agency = textOption(run, 'agency') ?? '';
  const added = await run.vault.addPerson({ name, agency, role, passphrase: newPassphrase });
  if (!added.ok) return failed(run, added.problem);
  await answer(run, added.value, [run.t('people.added', { name })]);
  return 0;
}

async function remove(run: BatchRun, { user, name }: PersonLine): Promise<ExitCode> {
  const removed = await run.vault.removePerson({ user }, { onProgress: stepSayer(run.t) });
  if (!removed.ok) return failed(run, removed.problem);
  return answerWithSheet(run, { user }, run.t('people.removed', { name }));
}

/** Whoever left or stepped down may have read the recovery sheet, so it is said whether one holds. */
async function answerWithSheet(run: BatchRun, done: object, line: string): Promise<ExitCode> {
  const sheet = await run.vault.recoverySheet(null);
  if (!sheet.ok) return failed(run, sheet.problem);
  const { madeAt } = sheet.value;
  const said =
    madeAt === null
      ? run.t('people.sheet.none')
      : run.t('people.sheet.madeAt', { date: madeAt.slice(0, 10) });
  await answer(run, { ...done, recoverySheet: madeAt }, [line, said]);
  return 0;
}

async function changeRole(run: BatchRun, { user, name }: PersonLine): Promise<ExitCode> {
  const role = roleOf(run, null);
  if (role === null) return failed(run, wrong('--role'), 2);
  const changed = await run.vault.changeRole({ user, role });
  if (!changed.ok) return failed(run, changed.problem);
  const words = codeWords(run.t, 'personRole.within.', role);
  return answerWithSheet(run, { user, role }, run.t('people.roleChanged', { name, role: words }));
}
