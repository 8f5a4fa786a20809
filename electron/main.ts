// Where the main process begins: what must be set before Electron is ready, then a window or a batch run.
import { app } from 'electron';
import { startBatch } from './batch/start';
import { goOffline } from './offline';
import { declareScheme } from './protocol';
import { confineAllPages } from './security';
import { startWindow } from './start-window';
import { readStartWords } from './start-words';
import { traceOf } from './streams';

goOffline();
declareScheme();
confineAllPages();

const start = readStartWords(process.argv);
// Not awaited at the top level: Electron becomes ready only after this module has run.
const running = start.mode === 'batch' ? startBatch(start.words) : startWindow(start.workspace);
running.catch((error: unknown) => {
  // Without a window nobody would see that the program is there and does nothing.
  process.stderr.write(traceOf(error));
  app.exit(3);
});
