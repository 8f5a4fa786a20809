// One runnable Electron for everything that starts the app: the window, batch runs, the demo and the tests.
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { declaredElectron, installedElectron, namedElectron } from './installed-electron.mjs';
import { downloadOfficial, failedLately } from './official-download.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { isPrepared, pinned, preparedFolder, preparePinned } from './pinned-package.mjs';

/**
 * The executable and its version, downloaded or prepared when need be. `tell` gets one sentence that says what is done
 * and which version will run. Throws with a sentence when this machine can have none.
 */
export async function findElectron(tell = (sentence) => process.stderr.write(`${sentence}\n`)) {
  const named = namedElectron();
  if (named !== null) {
    tell(`Running Electron ${named.version ?? '(version unknown)'} from ELECTRON_OVERRIDE_DIST_PATH.`);
    return named;
  }
  const installed = installedElectron() ?? (await downloaded());
  if (installed !== null) {
    tell(`Running Electron ${installed.version}, the version this project declares.`);
    return installed;
  }
  return fromPinned(tell);
}

async function downloaded() {
  if (await failedLately()) return null;
  return oneAtATime(join(cacheFolder(), 'download.lock'), async () => {
    const meanwhile = installedElectron();
    if (meanwhile !== null) return meanwhile;
    return (await downloadOfficial()) ? installedElectron() : null;
  });
}

async function fromPinned(tell) {
  const reason = `Electron ${declaredElectron().version} could not be downloaded here`;
  if (!pinned.supported) {
    throw new Error(`${reason}; set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds a runnable Electron.`);
  }
  const running = `running Electron ${pinned.electronVersion} of the npm package ${pinned.package}`;
  if (isPrepared()) tell(`${reason}: ${running}, prepared in ${preparedFolder()}.`);
  else {
    tell(
      `${reason}: ${running}, which is fetched and prepared in ${preparedFolder()} now, once (about 200 MB).`,
    );
    await preparePinned();
  }
  return { path: join(preparedFolder(), 'electron'), version: pinned.electronVersion };
}
