// The tests that drive the real program: built, on a real Electron, with a screen.
import { withDisplay } from './display.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { findElectron } from './find-electron.mjs';
import { runVitest } from './run-vitest.mjs';
import { ensurePrograms } from './system-libraries.mjs';

/** What the tests look at results with: a printed briefing, and a network of their own that counts packets. */
const programs = { pdftotext: 'poppler-utils', ip: 'iproute2' };

/** `project` is one of vitest.config.ts that needs the program. Answers the exit code. Throws with a sentence when the program cannot be built or run here. */
export async function runE2e(words, report, project = 'e2e') {
  ensurePrograms(programs);
  await ensureBuilt();
  const electron = await findElectron();
  return withDisplay((env) =>
    runVitest(project, words, { env: { ...env, DIRIGO_ELECTRON: electron.path }, report }),
  );
}
