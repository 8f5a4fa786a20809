// The native menu and the program as one of its kind: words in the person's language, actions sent to the window.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { menuSections } from '../../shared/contracts/menu';
import { askDesk } from './ask-desk';
import { appFolder, electronPath, environment, freshFolder, type Launched, launchApp } from './launch';

let home: string;
let running: Launched;

beforeAll(async () => {
  home = await freshFolder('menu');
  running = await launchApp({ home });
});

afterAll(() => running?.app.close());

function labels(): Promise<readonly string[]> {
  return running.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label),
  );
}

describe('the menu', () => {
  it('speaks the language of the preferences, at once and after a new start', async () => {
    await askDesk(running.page, 'savePreferences', { language: 'fr', theme: 'dark' });
    expect((await labels()).slice(-4)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
    expect(await running.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    await running.app.close();
    running = await launchApp({ home });
    expect((await labels()).slice(-4)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
    await askDesk(running.page, 'savePreferences', { language: 'ar', theme: 'system' });
    expect((await labels()).at(-1)).toBe('مساعدة');
  });

  it('sends every action to the window, by its id', async () => {
    await running.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      window.desk.onEvent((event) => event.kind === 'action' && heard.push(event.action));
    });
    const actions = menuSections.flatMap(({ items }) =>
      items.flatMap((item) => ('action' in item ? [item.action] : [])),
    );
    await running.app.evaluate(({ Menu }) => {
      for (const { submenu } of Menu.getApplicationMenu()?.items ?? []) {
        for (const item of submenu?.items ?? []) if (!item.role && item.type === 'normal') item.click();
      }
    });
    await expect
      .poll(() => running.page.evaluate(() => (globalThis as { heard?: string[] }).heard))
      .toEqual(actions);
  });
});

describe('a right click', () => {
  it('offers the clipboard where text can be typed', async () => {
    await askDesk(running.page, 'savePreferences', { language: 'es', theme: 'system' });
    await running.app.evaluate(({ Menu }) => {
      const popped: string[][] = [];
      Object.assign(globalThis, { popped });
      Menu.prototype.popup = function (this: Electron.Menu) {
        popped.push(this.items.map(({ label }) => label));
      };
    });
    await running.page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'probe-field';
      field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:200px;height:40px;z-index:99999';
      document.body.append(field);
    });
    const popped = (): Promise<unknown> =>
      running.app.evaluate(() => (globalThis as { popped?: string[][] }).popped);
    await running.page.click('#probe-field', { button: 'right' });
    await expect.poll(popped).toEqual([['Cortar', 'Copiar', 'Pegar', 'Seleccionar todo']]);
  });
});

describe('a second start with the same profile', () => {
  it('ends at once and leaves the first alone', async () => {
    const env = { ...environment(), DIRIGO_HOME: home };
    const second = spawn(electronPath(), electronArgs(appFolder), { env, stdio: 'ignore' });
    expect(await once(second, 'exit')).toEqual([0, null]);
    expect(running.app.windows()).toHaveLength(1);
  });
});
