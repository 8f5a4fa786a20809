// The native menu, in the person's language. Actions are the window's own: the menu only names them.
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DeskEvent, Language } from '#shared/contracts/desk';
import { type MenuItem, type MenuKey, type MenuRole, menuSections } from '#shared/contracts/menu';
import { menu as arabic } from '#shared/i18n/ar/menu';
import { menu as english } from '#shared/i18n/en/menu';
import { menu as spanish } from '#shared/i18n/es/menu';
import { menu as french } from '#shared/i18n/fr/menu';

const words: Readonly<Record<Language, Readonly<Record<MenuKey, string>>>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
};

const roles: Readonly<Record<MenuRole, NonNullable<MenuItemConstructorOptions['role']>>> = {
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  'select-all': 'selectAll',
  'zoom-in': 'zoomIn',
  'zoom-out': 'zoomOut',
  'zoom-reset': 'resetZoom',
  'full-screen': 'togglefullscreen',
  'developer-tools': 'toggleDevTools',
  quit: 'quit',
};

export function showMenu(language: Language): void {
  const sections = menuSections.map(({ name, items }): MenuItemConstructorOptions => {
    const submenu = items.filter(isOffered).map((item) => nativeItem(item, language));
    return { label: words[language][`menu.${name}`], submenu };
  });
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...sections]));
}

/** Developer tools would show what a page holds in memory; only developers get them. */
function isOffered(item: MenuItem): boolean {
  return !('role' in item && item.role === 'developer-tools' && app.isPackaged);
}

function nativeItem(item: MenuItem, language: Language): MenuItemConstructorOptions {
  if ('separator' in item) return { type: 'separator' };
  if ('role' in item) return roleItem(item.role, language);
  const { action, keys } = item;
  return {
    label: words[language][`menu.${action}`],
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => tellFocused({ kind: 'action', action }),
  };
}

export function roleItem(role: MenuRole, language: Language): MenuItemConstructorOptions {
  return { role: roles[role], label: words[language][`menu.${role}`] };
}

function tellFocused(event: DeskEvent): void {
  const window =
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((one) => one.isVisible());
  window?.webContents.send('desk-event', event);
}
