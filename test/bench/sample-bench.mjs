// The sample: from start to a usable window, search until hits are drawn, and the briefing.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { percentile, print } from './report.mjs';
import { openWindow } from './window-run.mjs';

const queries = [
  'Baranishin',
  'Quiroga',
  'Varney',
  '207-555-0142',
  'ZX4419087',
  'Stropwell',
  'Kittiwake',
  'Pemaquid',
];

export async function sampleBench(place) {
  const workspace = join(place.folder, 'sample');
  await batch(place, ['demo', '--workspace', workspace, '--out', place.folder]);
  const begun = performance.now();
  const pdf = join(place.folder, 'again.pdf');
  const written = await batch(place, [
    'briefing',
    '--case',
    'Slack Tide',
    '--out',
    pdf,
    '--workspace',
    workspace,
  ]);
  const briefing = (performance.now() - begun) / 1000;
  const pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1];

  const starts = [];
  for (let run = 0; run < 3; run++) {
    const { seconds, close } = await openWindow(place, workspace);
    starts.push(seconds);
    await close();
  }
  const { page, close } = await openWindow(place, workspace);
  const drawn = [];
  for (const query of queries) drawn.push(await untilHits(page, query));
  await close();
  print('The sample', [
    [
      'start to a usable window (with unlocking)',
      `${starts.map((seconds) => seconds.toFixed(2)).join(', ')} s (asked: at most 2 s)`,
    ],
    [
      'from the last key to hits drawn',
      `p50 ${percentile(drawn, 0.5).toFixed(0)} ms, p95 ${percentile(drawn, 0.95).toFixed(0)} ms (asked: at most 50 ms)`,
    ],
    [
      'briefing, the whole batch run',
      `${briefing.toFixed(1)} s for ${pages} pages, ${written.answer.seconds?.toFixed(1) ?? '?'} s of it composing and printing (asked: at most 4 s for 30 pages)`,
    ],
  ]);
}

/** ms from setting the query to the frame in which its hits are there, measured in the page. */
async function untilHits(page, query) {
  await page.keyboard.press('Control+KeyF');
  const field = page.locator('[data-panel="search"] input').first();
  await field.fill('');
  await page.waitForTimeout(400);
  const waiting = page.evaluate(
    () =>
      new Promise((resolve) => {
        let start = null;
        document.addEventListener(
          'input',
          () => {
            start = performance.now();
          },
          { once: true, capture: true },
        );
        const look = () => {
          if (start !== null && document.querySelector('[data-panel="search"] [role="option"]') !== null)
            resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  await field.fill(query);
  return waiting;
}
