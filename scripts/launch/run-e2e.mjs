// The tests that drive the real program: built, on a real Electron, with a screen.
import { withDisplay } from './display.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { findElectron } from './find-electron.mjs';
import { runVitest } from './run-vitest.mjs';

/** `project` is one of vitest.config.ts that needs the program. Answers the exit code. Throws with a sentence when the program cannot be built or run here. */
export async function runE2e(words, report, project = 'e2e') {
  await ensureBuilt();
  const electron = await findElectron();
  return withDisplay((env) =>
    runVitest(project, words, { env: { ...env, DIRIGO_ELECTRON: electron.path }, report }),
  );
}
