// Millions of short texts in one buffer while they are gathered: as strings they would take several times the room.
import { GrowingNumbers } from './growing-numbers';
import type { TextPool } from './text-pool';

const encoder = new TextEncoder();

export class GrowingTexts {
  #bytes = new Uint8Array(8192);
  #length = 0;
  readonly #starts = new GrowingNumbers();

  constructor() {
    this.#starts.push(0);
  }

  push(text: string): void {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, most));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    const bytes = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        to = this.#length + encoder.encodeInto(text, bytes.subarray(this.#length)).written;
        break;
      }
      bytes[to++] = unit;
    }
    this.#length = to;
    this.#starts.push(to);
  }

  finish(): TextPool {
    return { starts: this.#starts.finish(), bytes: this.#bytes.slice(0, this.#length) };
  }
}
