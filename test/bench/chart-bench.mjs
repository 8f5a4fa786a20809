// A chart of 2,000 phones and 3,000 calls: frames a second while a person pans and zooms, without a GPU.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { print } from './report.mjs';
import { openWindow, watchFrames } from './window-run.mjs';

const areas = [
  207, 212, 215, 301, 302, 303, 305, 312, 313, 314, 401, 402, 404, 412, 415, 503, 504, 506, 512, 513,
];

export async function chartBench(place, nodes = 2000, links = 3000) {
  const phones = Array.from(
    { length: nodes },
    (_, index) => `${areas[Math.floor(index / 100)]}-555-01${String(index % 100).padStart(2, '0')}`,
  );
  const calls = Array.from({ length: links }, (_, index) => {
    const from = index % nodes;
    const to = (from * 37 + 11 + Math.floor(index / nodes) * 501) % nodes;
    return `${phones[from]},${phones[to === from ? (to + 1) % nodes : to]},2025-10-01T10:00:00Z`;
  });
  const workspace = join(place.folder, 'chart');
  const file = join(place.folder, 'calls.csv');
  const queries = join(place.folder, 'phones.txt');
  mkdirSync(place.env.DIRIGO_HOME, { recursive: true });
  writeFileSync(file, ['caller,called,start', ...calls].join('\n'));
  writeFileSync(queries, phones.join('\n'));
  await batch(place, ['new', '--workspace', workspace]);
  await batch(place, ['import', '--case', 'Bench', file, '--workspace', workspace]);
  const made = await batch(place, ['measure', queries, '--chart', 'Bench', '--workspace', workspace]);

  const { page, close } = await openWindow(place, workspace);
  await page.locator('[data-panel="cases"]').getByText('Bench', { exact: true }).first().click();
  const opened = performance.now();
  await page.keyboard.press('Alt+Digit4');
  const canvas = page.locator('.d-graph-canvas');
  await canvas.waitFor({ timeout: 120_000 });
  await page.locator('.d-graph-canvas canvas').first().waitFor();
  await page.waitForTimeout(5000);
  const box = await canvas.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

  await page.mouse.move(x, y);
  const panFrames = await watchFrames(page);
  await page.mouse.move(x + 6, y + 6);
  await page.mouse.down();
  for (let step = 0; step < 180; step++) {
    await page.mouse.move(x + 150 * Math.sin(step / 14), y + 100 * Math.cos(step / 17));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  const pan = await panFrames();

  const zoomFrames = await watchFrames(page);
  for (let step = 0; step < 90; step++) {
    await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
    await page.waitForTimeout(16);
  }
  const zoom = await zoomFrames();
  await close();
  const line = ({ perSecond, longest }) =>
    `${perSecond.toFixed(0)} frames a second, longest gap ${longest.toFixed(0)} ms`;
  print(
    `Chart of ${made.answer.entities.toLocaleString('en')} things and up to ${links.toLocaleString('en')} links (asked: at least 30 frames a second)`,
    [
      ['panning', line(pan)],
      ['zooming', line(zoom)],
      ['from opening the panel to measuring', `${((performance.now() - opened) / 1000).toFixed(0)} s in all`],
    ],
  );
}
