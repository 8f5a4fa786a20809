// A million rows through the window's own import panel: how long the window's thread is held meanwhile.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { writePeople } from './people-csv.mjs';
import { print } from './report.mjs';
import { threadLine, watchWindow } from './watch-window.mjs';
import { openWindow } from './window-run.mjs';

const few = 'caller,called,start\n207-555-0101,207-555-0102,2025-10-01T10:00:00Z\n';

export async function importWindowBench(place, rows) {
  const { folder } = place;
  const [file, small, workspace] = ['people.csv', 'few.csv', 'window'].map((name) => join(folder, name));
  await writePeople(file, rows);
  writeFileSync(small, few);
  await batch(place, ['new', '--workspace', workspace]);
  await batch(place, ['import', '--case', 'Bench', small, '--workspace', workspace]);

  const { running, page, close } = await openWindow(place, workspace);
  await page.locator('[data-panel="cases"]').getByText('Bench', { exact: true }).first().click();
  await page.locator('.d-rail [data-action="panel.import.open"]').click();
  await running.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  const start = page.locator('[data-action="import.start"]');
  const isIdle = () => page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
  page.setDefaultTimeout(900_000);

  const looking = await watchWindow(running, page);
  const began = performance.now();
  await page.locator('[data-action="import.chooseFiles"]').first().click();
  await page.locator('[data-action="import.start"]:not([disabled])').waitFor();
  await isIdle();
  const lookedAt = (performance.now() - began) / 1000;
  const preview = await looking();

  const importing = await watchWindow(running, page);
  const imported = performance.now();
  await start.click();
  await page.locator('[role=progressbar]').first().waitFor();
  await isIdle();
  const seconds = (performance.now() - imported) / 1000;
  // Lists and questions that depend on sources are asked anew after it.
  await page.waitForTimeout(4000);
  const thread = await importing();
  await close();
  print(
    `Import of ${rows.toLocaleString('en')} rows in the window (asked: no task over 50 ms on its thread)`,
    [
      [`looking at the file, ${lookedAt.toFixed(0)} s`, threadLine(preview)],
      [`importing, ${seconds.toFixed(0)} s`, threadLine(thread)],
    ],
  );
}
