// The clipboard holds a protected value for a minute: then it is emptied, unless something else was copied since. Only a
// digest is remembered, so that nothing lies in this process's memory either.
import { createHash } from 'node:crypto';

export interface ClipboardText {
  readText(): string | Promise<string>;
  clear(): void | Promise<void>;
}

export const clipboardMs = 60_000;

export class ProtectedClipboard {
  readonly #clipboard: ClipboardText;
  #held: { readonly digest: string; readonly timer: NodeJS.Timeout } | null = null;

  constructor(clipboard: ClipboardText) {
    this.#clipboard = clipboard;
  }

  /** This text, which is on it or about to be, goes after a minute. */
  clearLater(text: string): void {
    const digest = digestOf(text);
    if (this.#held !== null) clearTimeout(this.#held.timer);
    const timer = setTimeout(() => void this.clearNow(), clipboardMs);
    // A minute is no reason to stay when the program ends: it is cleared on the way out.
    timer.unref();
    this.#held = { digest, timer };
  }

  /** What was to go goes at once; what was copied since stays. */
  async clearNow(): Promise<void> {
    const held = this.#held;
    if (held === null) return;
    clearTimeout(held.timer);
    this.#held = null;
    if (digestOf(await this.#clipboard.readText()) === held.digest) await this.#clipboard.clear();
  }
}

/** Line breaks and spaces reach the clipboard otherwise than they were selected. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex');
}
