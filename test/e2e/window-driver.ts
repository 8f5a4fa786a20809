// What a person's hands do in the window, for tests: answer the system's dialogs, go to a panel, change the language,
// leave. Panels and buttons are known by `data-panel` and `data-action`, so that it works in every language.
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import type { PanelName } from '../../renderer/actions/types';
import type { Language, Theme } from '../../shared/contracts/desk';
import { catalogues, type MessageKey } from '../../shared/i18n/catalogue';

/** Something that may be done twice: the main process may collect the promise of an answer before it is given. */
async function surely(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch((error: unknown) => {
    if (!String(error).includes('promise was garbage collected')) throw error;
    return ask();
  });
}

/** The next dialogs for a folder or for files answer these paths. */
export async function choosePaths(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await surely(() =>
    app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
      },
      [...paths],
    ),
  );
}

/** The next dialogs for where to save answer this path. */
export async function choosePlace(app: ElectronApplication, filePath: string): Promise<void> {
  await surely(() =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath),
  );
}

/** The size of the page in CSS pixels: that of a small laptop, for which the panels are drawn. */
export async function asSmallLaptop(app: ElectronApplication): Promise<void> {
  await surely(() =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768)),
  );
}

export function panel(page: Page, name: PanelName | 'welcome' | 'unlock'): Locator {
  return page.locator(`[data-panel="${name}"]`);
}

export function action(page: Page | Locator, id: string): Locator {
  return page.locator(`[data-action="${id}"]`);
}

const keysOfPanels: Partial<Record<PanelName, string>> = { entity: 'Alt+Digit7', record: 'Alt+Digit8' };

/** By the rail, or by its keys where the rail does not have it. */
export async function openPanel(page: Page, name: PanelName): Promise<Locator> {
  const keys = keysOfPanels[name];
  if (keys === undefined) await page.locator(`.d-rail [data-action="panel.${name}.open"]`).click();
  else await page.keyboard.press(keys);
  const opened = panel(page, name);
  await opened.waitFor();
  return opened;
}

/** By its words in the command palette, which are those of the window's language. */
export async function performByPalette(page: Page, label: MessageKey): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang as Language);
  await page.keyboard.press('Control+KeyK');
  await page.locator('.d-palette input').fill(catalogues[language][label]);
  await page.locator('.d-palette [role=option]').first().click();
}

/** By the menus of the status bar, or by the choices on the pages before the workbench. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === language) return;
  await chooseBelow(page, 0, `[data-language="${language}"]`, language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await chooseBelow(page, 1, `[data-theme-choice="${theme}"]`, theme);
  if (theme === 'system') return;
  await page.waitForFunction(
    (wanted) => document.documentElement.getAttribute('data-mantine-color-scheme') === wanted,
    theme,
  );
}

async function chooseBelow(page: Page, menu: number, item: string, value: string): Promise<void> {
  const button = page.locator('.d-statusbar-button').nth(menu);
  if ((await button.count()) === 0) {
    await page.locator(`.d-choices label[for$="-${value}"]`).click();
    return;
  }
  await button.click();
  await page.locator(item).click();
  await page.locator('[role=menu]').waitFor({ state: 'detached' });
}

/** Until nothing moves, loads or is about to go away: what a person would wait for before looking. */
export async function settled(page: Page): Promise<void> {
  // Away from whatever would tell its name to a pointer that rests on it.
  await page.mouse.move(683, 766);
  await page.waitForFunction(
    () => document.querySelector('.mantine-Loader-root, [role=progressbar]') === null,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    await pause(120);
    const finite = document
      .getAnimations()
      .filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    await Promise.race([Promise.allSettled(finite.map((animation) => animation.finished)), pause(3000)]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Puts away what the program has just told, so that it covers nothing. */
export async function dismissNotifications(page: Page): Promise<void> {
  for (const button of await page.locator('.mantine-Notification-closeButton').all())
    await button.click({ timeout: 2000 }).catch(() => {
      // It went by itself.
    });
}

/** Closes the window as a person does, and waits for the program's end. Answers its exit code. */
export async function quit(app: ElectronApplication): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  return ended;
}
