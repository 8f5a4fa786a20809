// The window's way through the one door for change: gives a command to the vault and says what became of it.
import { saidOf, undoneOf } from '#shared/audit/history-words';
import type { CommandInputs, CommandName, CommandOutputs } from '#shared/commands/commands';
import type { VaultContract } from '#shared/contracts/vault';
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
  const { entry, output, line } = answer.value;
  if (telling === 'always') tellDone(saidOf(currentWords().t, line), () => void undoEntry(entry));
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
  return reverse({ entry: null, stack: null, about });
}

/** Reverses the newest undo of a stack that still stands. */
export async function redoNewest(stack: string | null): Promise<boolean> {
  return reverse({ entry: null, stack, which: 'undo' });
}

async function reverse(what: VaultContract['undo']['input']): Promise<boolean> {
  const { vault } = windowStore.getState();
  if (vault === null) return false;
  const answer = await vault.undo(what);
  if (!answer.ok) {
    tellProblem(answer.problem);
    return false;
  }
  const { entry, line } = answer.value;
  if (line === null) return true;
  const back = line.reversedBy === null ? 'common.undo' : 'common.redo';
  tellDone(undoneOf(currentWords().t, line), () => void undoEntry(entry), back);
  return true;
}
