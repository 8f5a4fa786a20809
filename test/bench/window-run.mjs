// The built app in its window, driven for the benchmark.
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
  return { running, page, seconds, close: () => running.close() };
}
