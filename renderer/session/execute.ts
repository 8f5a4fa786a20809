// The window's way through the one door for change: gives a command to the vault and says what became of it.
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
  if (telling === 'always') tellDone(currentWords().word('command', name), () => void undoEntry(entry));
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
  tellDone(currentWords().t('common.undone'), () => void undoEntry(entry), 'common.redo');
  return true;
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
