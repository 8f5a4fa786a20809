// Unlocking: from the click on "Open workspace" to panels on the screen, in a fresh program and after locking; and how
// dear the first openings make the passphrase.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { batch } from './batch-run.mjs';
import { processorTime } from './processor-time.mjs';
import { percentile, print } from './report.mjs';

const fresh = 3;
const again = 5;

export async function vaultBench(place) {
  const workspace = join(place.folder, 'vault');
  const withPassphrase = ['--workspace', workspace, '--passphrase-file', place.passphraseFile];
  const people = join(place.app, 'resources', 'sample', 'case-a', 'people.csv');
  const passphrase = readFileSync(place.passphraseFile, 'utf8').trim();
  const passes = () => {
    const { kdfs } = JSON.parse(readFileSync(join(workspace, 'keyring.json'), 'utf8'));
    return Object.values(kdfs).map((kdf) => `${kdf.passes} passes over ${kdf.memory / 1024} MiB`);
  };
  await batch(place, ['new', ...withPassphrase]);
  const atFirst = passes();
  await batch(place, ['import', '--case', 'Bench', people, ...withPassphrase]);

  const first = [];
  const locked = [];
  const spent = [];
  for (let run = 0; run < fresh; run++) {
    const running = await _electron.launch({
      executablePath: place.electron,
      args: electronArgs(place.app, ['--workspace', workspace]),
      env: place.env,
    });
    const page = await running.firstWindow();
    first.push(await unlock(page, passphrase));
    for (let time = 0; run === fresh - 1 && time < again; time++) {
      await page.keyboard.press('Control+KeyL');
      await page.locator('[data-panel="unlock"] input[type=password]').waitFor();
      const before = processorTime(running.process().pid);
      locked.push(await unlock(page, passphrase));
      spent.push(processorTime(running.process().pid) - before);
    }
    await running.close();
  }
  print('Unlocking a workspace (asked: at most 1.5 s)', [
    ['in a fresh program, each', first.map(ms).join(', ')],
    ['after locking, median', ms(percentile(locked, 0.5))],
    ['after locking, worst', ms(Math.max(...locked))],
    ['processor time of all processes, median', ms(percentile(spent, 0.5))],
    ['a passphrase costs when the workspace is made', atFirst.join('; ')],
    ['and after it was opened on this machine', passes().join('; ')],
  ]);
}

/** Milliseconds in the page's own clock, from the click to the first frame with panels. */
async function unlock(page, passphrase) {
  const field = page.locator('[data-panel="unlock"] input[type=password]');
  await field.fill(passphrase);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const begun = performance.now();
        const look = () => {
          if (document.querySelector('.d-workbench [data-panel]') === null) requestAnimationFrame(look);
          else resolve(performance.now() - begun);
        };
        document.querySelector('[data-panel="unlock"] button[type=submit]').click();
        requestAnimationFrame(look);
      }),
  );
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}
