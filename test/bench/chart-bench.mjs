// A chart without a GPU, of 2,000 phones and 3,000 calls or of as many as Cytoscape draws: frames presented while a person
// pans and zooms, and how long the window's thread is held by that, by the first drawing, and by a hand on the chart.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { print } from './report.mjs';
import { framesLine, threadLine, watchWindow } from './watch-window.mjs';
import { openWindow } from './window-run.mjs';

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
  const workspace = join(place.folder, `chart-${nodes}`);
  const file = join(place.folder, 'calls.csv');
  const queries = join(place.folder, 'phones.txt');
  mkdirSync(place.env.DIRIGO_HOME, { recursive: true });
  writeFileSync(file, ['caller,called,start', ...calls].join('\n'));
  writeFileSync(queries, phones.join('\n'));
  await batch(place, ['new', '--workspace', workspace]);
  await batch(place, ['import', '--case', 'Bench', file, '--workspace', workspace]);
  const made = await batch(place, ['measure', queries, '--chart', 'Bench', '--workspace', workspace]);

  const { running, page, close } = await openWindow(place, workspace);
  await page.locator('[data-panel="cases"]').getByText('Bench', { exact: true }).first().click();
  const first = await watchWindow(running, page);
  await page.keyboard.press('Alt+Digit4');
  const canvas = page.locator('.d-graph-canvas');
  await page.locator('.d-graph-canvas canvas').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  const drawing = await first();
  const box = await canvas.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

  // From free ground: a press on a thing would carry it.
  const [left, middle] = [box.x + 12, y];
  await page.mouse.move(left, middle);
  await page.mouse.down();
  const pan = await moving(running, page, 200, (step) =>
    page.mouse.move(left + 150 * Math.abs(Math.sin(step / 24)), middle + 100 * Math.sin(step / 21)),
  );
  const resting = await watchWindow(running, page);
  await page.mouse.up();
  await page.waitForTimeout(1500);
  const rest = await resting();
  await page.mouse.move(x, y);
  const zoom = await moving(running, page, 180, (step) => page.mouse.wheel(0, step % 60 < 30 ? -40 : 40));

  const hand = await watchWindow(running, page);
  for (let step = 0; step < 12; step++) await page.mouse.click(x + 17 * step - 100, y + 11 * step - 60);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 10 });
  await page.mouse.up();
  await page.waitForTimeout(2000);
  const handled = await hand();
  await close();
  print(
    `Chart of ${made.answer.entities.toLocaleString('en')} things and up to ${links.toLocaleString('en')} links (asked: at least 30 frames presented a second)`,
    [
      ['panning', framesLine(pan)],
      ["  the window's thread", threadLine(pan)],
      ['zooming', framesLine(zoom)],
      ["  the window's thread", threadLine(zoom)],
      ['drawing in full when it rests', threadLine(rest)],
      ['opening the panel, first drawing', threadLine(drawing)],
      ['twelve clicks and a drag', threadLine(handled)],
    ],
  );
}

/** Sixty moves a second whether or not the page keeps up, as from a real mouse. */
async function moving(running, page, steps, move) {
  const watched = await watchWindow(running, page);
  const sent = [];
  for (let step = 0; step < steps; step++) {
    sent.push(move(step));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await Promise.all(sent);
  return watched();
}
