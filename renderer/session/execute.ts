// The window's way through the one door for change: gives a command to the vault and says what became of it.
import { saidOf, undoneOf } from '#shared/audit/history-words';
import type { HistoryLine } from '#shared/audit/types';
import type { CommandInputs, CommandName, CommandOutputs } from '#shared/commands/commands';
import type { DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { tellDone, tellProblem } from './notify';
import { windowStore } from './window-store';
import { currentWords } from './words';

/** A failure is told to the person here; the answer says whether to go on. */
export async function execute<N extends CommandName>(
  name: N,
  input: CommandInputs[N],
  telling: 'always' | 'failure' = 'always',
): Promise<Result<CommandOutputs[N]>> {
  const { vault } = windowStore.getState();
  if (vault === null) return fail('refused');
  // One member of the union of commands; TypeScript cannot pair name and input through a variable.
  const answer = await vault.execute({ name, input } as Parameters<typeof vault.execute>[0]);
  if (!answer.ok) {
    tellProblem(answer.problem);
    return answer;
  }
  const { entry, output } = answer.value;
  if (telling === 'always') {
    const line = await commandBehind(entry);
    if (line !== null) tellDone(saidOf(currentWords().t, line), () => void undoEntry(entry));
  }
  return ok(output as CommandOutputs[N]);
}

export async function undoEntry(entry: number): Promise<boolean> {
  return reverse({ entry, stack: null });
}

/** Undoes the newest entry of a stack; null: of any. */
export async function undoNewest(stack: string | null): Promise<boolean> {
  return reverse({ entry: null, stack });
}

/** Undoes the newest entry about one document, whatever was done since to others. */
export async function undoNewestAbout(about: DocumentId): Promise<boolean> {
  const { vault } = windowStore.getState();
  if (vault === null) return false;
  const lines = await vault.history({ about, limit: 50 });
  if (!lines.ok) {
    tellProblem(lines.problem);
    return false;
  }
  const newest = lines.value.reduce<(typeof lines.value)[number] | null>(
    (best, line) => (line.undoable && (best === null || line.number > best.number) ? line : best),
    null,
  );
  if (newest === null) {
    tellProblem({ code: 'nothing-to-undo', facts: {} });
    return false;
  }
  return undoEntry(newest.number);
}

async function reverse(what: {
  readonly entry: number | null;
  readonly stack: string | null;
}): Promise<boolean> {
  const { vault } = windowStore.getState();
  if (vault === null) return false;
  const answer = await vault.undo(what);
  if (!answer.ok) {
    tellProblem(answer.problem);
    return false;
  }
  const { entry } = answer.value;
  const line = await commandBehind(entry);
  if (line === null) return true;
  const back = line.reversedBy === null ? 'common.undo' : 'common.redo';
  tellDone(undoneOf(currentWords().t, line), () => void undoEntry(entry), back);
  return true;
}

/** What an entry did, undid or brought back, by name. Null: it cannot be read, which is told. */
async function commandBehind(entry: number): Promise<HistoryLine | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const lines = await vault.history({ about: null, limit: 1, entry });
  if (lines.ok) return lines.value[0] ?? null;
  tellProblem(lines.problem);
  return null;
}

/** Reverses the newest undo of a stack that still stands. */
export async function redoNewest(stack: string | null): Promise<boolean> {
  const { vault } = windowStore.getState();
  if (vault === null) return false;
  const lines = await vault.history({ about: null, limit: 50 });
  if (!lines.ok) {
    tellProblem(lines.problem);
    return false;
  }
  const ofStack = lines.value.filter((line) => stack === null || line.stack === stack);
  const newest = ofStack.reduce<(typeof ofStack)[number] | null>(
    (best, line) => (line.reversedBy === null && (best === null || line.number > best.number) ? line : best),
    null,
  );
  if (newest === null || newest.reverses === null) {
    tellProblem({ code: 'nothing-to-undo', facts: {} });
    return false;
  }
  return undoEntry(newest.number);
}
