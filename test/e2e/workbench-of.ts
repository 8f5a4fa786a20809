// The program as somebody has it before them who has just opened a workspace on a small laptop.
import type { Page } from 'playwright-core';
import type { Launched } from './launch';
import { asSmallLaptop } from './window-driver';

export async function workbenchOf({ app, page }: Launched): Promise<Page> {
  await asSmallLaptop(app);
  await page.locator('.d-workbench').waitFor();
  return page;
}
