// The tests that drive the real program: built, on a real Electron, several files beside each other, each on a screen and
// with a temporary folder of its own.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDisplays } from './display.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { findElectron } from './find-electron.mjs';
import { runVitest } from './run-vitest.mjs';
import { ensurePrograms } from './system-libraries.mjs';

/** What the tests look at results with: a printed briefing, and a network of their own that counts packets. */
const programs = { pdftotext: 'poppler-utils', ip: 'iproute2' };

/** The screens that are made; more lanes than these no machine needs. */
const mostLanes = 3;

/** `project` is one of vitest.config.ts that needs the program. Answers the exit code. Throws with a sentence when the program cannot be built or run here. */
export async function runE2e(words, report, project = 'e2e') {
  ensurePrograms(programs);
  await ensureBuilt();
  const electron = await findElectron();
  const temporary = mkdtempSync(join(tmpdir(), 'dirigo-tests-'));
  try {
    // One lane more than cores: a program with its window, and the test that waits for it, leave a fifth of a core idle.
    return await withDisplays(Math.min(mostLanes, availableParallelism() + 1), (displays) => {
      const lanes = displays.map((display, at) => laneOf(display, join(temporary, `${at + 1}`)));
      const once = join(temporary, 'once');
      mkdirSync(once);
      const env = {
        ...process.env,
        DIRIGO_ELECTRON: electron.path,
        DIRIGO_LANES: JSON.stringify(lanes),
        // What one file of tests makes for the others, too.
        DIRIGO_MADE_ONCE: once,
      };
      return runVitest(project, [`--maxWorkers=${lanes.length}`, ...words], { env, report });
    });
  } finally {
    // Programs that were just killed may still be writing.
    await rm(temporary, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** What is different in the environment of the tests that run one after another there. */
function laneOf({ DISPLAY, XAUTHORITY }, folder) {
  mkdirSync(folder);
  return { DISPLAY, XAUTHORITY, TMPDIR: folder, TEMP: folder, TMP: folder };
}
