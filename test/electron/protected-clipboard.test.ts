import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboardMs, ProtectedClipboard } from '../../electron/desk/protected-clipboard';

let text = '';
const clipboard = {
  readText: () => text,
  clear: () => {
    text = '';
  },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a protected value on the clipboard', () => {
  it('goes after a minute', async () => {
    const kept = new ProtectedClipboard(clipboard);
    text = '000-12-3456';
    kept.clearLater(text);
    await vi.advanceTimersByTimeAsync(clipboardMs - 1);
    expect(text).toBe('000-12-3456');
    await vi.advanceTimersByTimeAsync(1);
    expect(text).toBe('');
  });

  it('is known also when its line breaks are others than they were selected, and before it is there', async () => {
    const kept = new ProtectedClipboard(clipboard);
    text = 'what was there before';
    kept.clearLater('SSN\n000-12-3456');
    text = 'SSN\r\n000-12-3456 ';
    await vi.advanceTimersByTimeAsync(clipboardMs);
    expect(text).toBe('');
  });

  it('is left alone when something else was copied since', async () => {
    const kept = new ProtectedClipboard(clipboard);
    text = '000-12-3456';
    kept.clearLater(text);
    text = 'a recipe';
    await vi.advanceTimersByTimeAsync(clipboardMs);
    expect(text).toBe('a recipe');
    await kept.clearNow();
    expect(text).toBe('a recipe');
  });

  it('gets its own minute when it is the second, and goes at once when the window locks', async () => {
    const kept = new ProtectedClipboard(clipboard);
    text = '000-12-3456';
    kept.clearLater(text);
    await vi.advanceTimersByTimeAsync(clipboardMs / 2);
    text = '000-65-4321';
    kept.clearLater(text);
    await vi.advanceTimersByTimeAsync(clipboardMs / 2);
    expect(text).toBe('000-65-4321');
    await kept.clearNow();
    expect(text).toBe('');
  });
});
