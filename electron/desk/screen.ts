// What other programs may see of the window: the clipboard and pictures of the screen.
import { app, clipboard } from 'electron';
import { ok } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';
import { ProtectedClipboard } from './protected-clipboard';

const kept = new ProtectedClipboard(clipboard);
app.on('will-quit', () => void kept.clearNow());

export const screenHandlers: SomeHandlers<'clearClipboardLater' | 'clearClipboard' | 'protectScreen'> = {
  clearClipboardLater: async ({ text }) => {
    kept.clearLater(text);
    return ok(null);
  },
  clearClipboard: async () => {
    await kept.clearNow();
    return ok(null);
  },
  protectScreen: async ({ on }, { window }) => {
    window.setContentProtection(on);
    return ok(null);
  },
};
