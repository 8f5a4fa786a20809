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

  /** What is on it now goes after a minute. */
  async clearLater(): Promise<void> {
    const digest = await this.#digest();
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
    if ((await this.#digest()) === held.digest) await this.#clipboard.clear();
  }

  async #digest(): Promise<string> {
    return createHash('sha256')
      .update(await this.#clipboard.readText())
      .digest('hex');
  }
}
