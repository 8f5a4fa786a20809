// The built app in its window, driven for the benchmark; and how a page's frames and long tasks are counted.
import { _electron } from 'playwright-core';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';

/** Opens a workspace with a key file; answers the page once its panels are there, and the seconds from the start. */
export async function openWindow({ electron, app, env }, workspace) {
  const started = performance.now();
  const running = await _electron.launch({
    executablePath: electron,
    args: electronArgs(app, ['--workspace', workspace]),
    env,
  });
  const page = await running.firstWindow();
  await page.locator('[data-panel="cases"]').waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - started) / 1000;
  await page.setViewportSize({ width: 1366, height: 768 }).catch(() => undefined);
  return { page, seconds, close: () => running.close() };
}

/** Counts animation frames and long tasks of the page until asked for. */
export async function watchFrames(page) {
  await page.evaluate(() => {
    const seen = { frames: [], long: [] };
    const tick = (time) => {
      seen.frames.push(time);
      if (window.benchFrames === seen) requestAnimationFrame(tick);
    };
    window.benchFrames = seen;
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => {
      const { frames, long } = window.benchFrames;
      window.benchFrames = null;
      const gaps = frames.slice(1).map((time, index) => time - frames[index]);
      const seconds = (frames.at(-1) - frames[0]) / 1000;
      return { perSecond: gaps.length / seconds, longest: Math.max(...gaps), long };
    });
}
