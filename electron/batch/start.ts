// The life of the program as a batch run, from its words to its exit code.
import { app, type Event } from 'electron';
import { serveDesk } from '../desk/serve-desk';
import { leaveStreamErrorsToWriters, traceOf, writeOut } from '../streams';
import { readBatchArguments } from './arguments';
import { batchHelp } from './help';
import { takeOwnProfile } from './profile';
import { runBatch, tellWrong } from './run';

/** To be called before the app is ready. Ends the program. */
export async function startBatch(words: readonly string[]): Promise<void> {
  process.on('uncaughtException', endFailed);
  leaveStreamErrorsToWriters();
  app.exit(await exitCode(words));
}

async function exitCode(words: readonly string[]): Promise<0 | 1 | 2 | 3> {
  const read = readBatchArguments(words);
  if (read.kind === 'wrong') return tellWrong(read.sentence);
  if (read.kind === 'help') {
    await writeOut('out', batchHelp(read.verb));
    return 0;
  }
  takeOwnProfile();
  app.disableHardwareAcceleration();
  markInTurn();
  app.on('window-all-closed', () => {});
  app.on('before-quit', failStopped);
  try {
    await app.whenReady();
    serveDesk();
    return await runBatch(read);
  } catch (error) {
    await writeOut('err', traceOf(error));
    return 3;
  }
}

/**
 * The engine marks what is alive in threads beside the program, so that no page stands still. Nobody looks at the page of a
 * batch run, and on two cores its workers need the time: a million rows take 3 s of 38 s less. In the window this would hold
 * the page up for 0.16 s at a time. An engine that does not know the flag goes on without it.
 */
function markInTurn(): void {
  app.commandLine.appendSwitch('js-flags', '--no-concurrent-marking');
}

/** A signal makes Electron quit, with exit code 0; whoever started the run must not take that for its success. */
function failStopped(event: Event): void {
  event.preventDefault();
  void writeOut('err', 'The run was stopped before its end.\n').then(() => app.exit(3));
}

/** Electron would show a box with the error, and where nobody sits before the screen the run would never end. */
function endFailed(error: unknown): void {
  process.stderr.write(traceOf(error));
  app.exit(3);
}
