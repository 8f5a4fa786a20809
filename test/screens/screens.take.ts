// `npm run screens`: a picture of everything the window can show, in English and Arabic, light and dark.
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appFolder } from '../e2e/launch';
import { tour } from '../e2e/scenes';
import { chooseLanguage, chooseTheme, dismissNotifications, settled } from '../e2e/window-driver';

const folder = join(appFolder, 'docs', 'screens');
const wanted = process.env.DIRIGO_SCREENS?.split(',') ?? null;
/** bytes */
const largest = 150_000;

it('takes a picture of every scene', async () => {
  await mkdir(folder, { recursive: true });
  if (wanted === null) {
    for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name));
  }
  await tour(async (page, app, scenes) => {
    for (const language of ['en', 'ar'] as const) {
      await chooseLanguage(page, language);
      for (const theme of ['dark', 'light'] as const) {
        await chooseTheme(page, theme);
        for (const { name, show, leave } of scenes) {
          if (wanted !== null && !wanted.includes(name)) continue;
          await show(page, app);
          await dismissNotifications(page);
          await settled(page);
          await take(page, join(folder, `${name}-${language}-${theme}.png`));
          await leave?.(page);
        }
      }
    }
  });
}, 1_200_000);

async function take(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await quantise(path);
  expect((await stat(path)).size, path).toBeLessThan(largest);
}

/** With a palette of 128 colours where ImageMagick is installed; as it is elsewhere. */
async function quantise(path: string): Promise<void> {
  const words = [
    path,
    '-dither',
    'None',
    '-colors',
    '128',
    '-define',
    'png:compression-level=9',
    `PNG8:${path}`,
  ];
  await promisify(execFile)('convert', words).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
