// What the vault shows of files: opened, or put back from their backup, in this process by the same code as in the program,
// over the rows that Chromium read.
import { problemSentence } from '#shared/i18n/problem-sentence';
import { translator } from '#shared/i18n/translate';
import type { EntityId } from '#shared/model/ids';
import type { Problem, Result } from '#shared/model/problem';
import { Database } from '../../renderer/vault/worker/database';
import { checkFaults } from '../../renderer/workflows/check-faults';
import { type Machine, machine } from '../vault/fake-machine';
import { rewriteTable } from '../vault/raw-rows';
import { type Opener, ranges, start } from '../vault/session';
import type { ReadDatabase } from './chromium-rows';
import { unreadable } from './unreadable-database';

export interface Files {
  readonly keyring: string | null;
  readonly backup: Uint8Array<ArrayBuffer>;
  readonly database: ReadDatabase;
}

export type Shown =
  /** Said in a sentence instead of anything. */
  | { readonly refused: string }
  | {
      /** Each question with its answer. */
      readonly answers: ReadonlyMap<string, Result<unknown>>;
      /** What was said besides, on opening and by `check`. */
      readonly said: readonly string[];
    };

const t = translator('en');
const everything = { about: null, limit: 10_000 } as const;
const kinds = [
  'case',
  'series',
  'source',
  'caseSource',
  'role',
  'decision',
  'spec',
  'user',
  'settings',
] as const;

export async function opened(files: Files, passphrase: string, query: string): Promise<Shown> {
  const { vault } = start(await machineWith(files));
  const open = await vault.open({ passphrase });
  return open.ok
    ? shown(
        vault,
        query,
        open.value.remarks.map(({ code }) => code),
      )
    : refusal(open.problem);
}

/** What `check` finds; said is also why it was not opened at all. */
export async function checked(
  files: Files,
  passphrase: string,
): Promise<{ readonly entries: number; readonly said: readonly string[] }> {
  const { vault } = start(await machineWith(files));
  const open = await vault.open({ passphrase });
  // By itself the backup is brought up to date before anybody can ask.
  const brought = open.ok ? await vault.backUp(null) : open;
  if (!brought.ok) return { entries: 0, said: [sentence(brought.problem)] };
  const found = await vault.check(null);
  if (!found.ok) return { entries: 0, said: [sentence(found.problem)] };
  const { entries } = found.value.audit;
  return { entries, said: checkFaults(found.value, t) };
}

/** Into an empty database. Said is also what the screen says before anything is put back. */
export async function putBack(
  files: Omit<Files, 'database'>,
  passphrase: string,
  query: string,
): Promise<Shown> {
  const { vault } = start(await machineWith({ ...files, database: { kind: 'empty' } }));
  const looked = await vault.restorable(null);
  if (!looked.ok) return refusal(looked.problem);
  const cut = looked.value.backups.some((backup) => backup.cut > 0);
  const restored = await vault.restore({ passphrase, from: 'beside', older: false });
  return restored.ok
    ? shown(vault, query, cut ? [t('backup.restore.cut', { bytes: '' })] : [])
    : refusal(restored.problem);
}

/** Everything a person may be shown, and what `check` says. */
async function shown(vault: Opener, query: string, remarks: readonly string[]): Promise<Shown> {
  const answers = new Map<string, Result<unknown>>();
  answers.set('people', await vault.people(null));
  answers.set('history', await vault.history(everything));
  for (const kind of kinds) answers.set(kind, await vault.documents({ kind }));
  const found = await vault.search({ query, limit: 100 });
  answers.set('search', found);
  const entities = new Set<EntityId>();
  for (const { entity, source, row } of found.ok ? found.value.hits : []) {
    entities.add(entity);
    answers.set(`record ${source}/${row}`, await vault.record({ source, row }));
  }
  for (const id of entities) answers.set(`sheet ${id}`, await vault.entity({ id }));
  const checked = await vault.check(null);
  const faults = checked.ok ? checkFaults(checked.value, t) : [sentence(checked.problem)];
  const backups = await vault.backupState(null);
  const mended =
    backups.ok && backups.value.beside.mended
      ? [t('backup.mended', { place: t('backup.which.beside') })]
      : [];
  const closed = await vault.close(null);
  return {
    answers,
    said: [...remarks, ...mended, ...faults, ...(closed.ok ? [] : [sentence(closed.problem)])],
  };
}

function refusal(problem: Problem): Shown {
  return { refused: sentence(problem) };
}

/** A fault of the program is no sentence that tells anybody what to do. */
function sentence(problem: Problem): string {
  if (problem.code === 'internal') throw new Error(`internal: ${JSON.stringify(problem.facts)}`);
  return problemSentence(t, problem, (items) => items.join(', '));
}

async function machineWith({ keyring, backup, database }: Files): Promise<Machine> {
  const state: Machine = { ...machine(), keyring, backup };
  if (database.kind === 'unreadable') return { ...state, indexedDB: unreadable(database) };
  if (database.kind === 'empty') return state;
  const made = await Database.open({ indexedDB: state.indexedDB, IDBKeyRange: ranges }, async () => null);
  made.close();
  for (const [table, rows] of database.rows) await rewriteTable(state, table, rows);
  return state;
}
