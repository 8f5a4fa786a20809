// Pictures of what an end-to-end test sees, for looking at with one's own eyes.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from './window-driver';

/** Only where DIRIGO_LOOK names a folder; once nothing moves any more. */
export async function look(page: Page, name: string): Promise<void> {
  const place = process.env.DIRIGO_LOOK;
  if (place === undefined) return;
  await settled(page);
  await page.screenshot({ path: join(place, `${name}.png`) });
}
