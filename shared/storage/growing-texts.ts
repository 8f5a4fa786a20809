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
    this.add(text);
    this.end();
  }

  /** Of `text` what lies from `from` to before `to`, as a part of the text at hand. */
  add(text: string, from = 0, to = text.length): void {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const most = this.#length + (to - from) * 3;
    if (most > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, most));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    const bytes = this.#bytes;
    let end = this.#length;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        end = this.#length + encoder.encodeInto(text.slice(from, to), bytes.subarray(this.#length)).written;
        break;
      }
      bytes[end++] = unit;
    }
    this.#length = end;
  }

  /** Ends the text at hand. */
  end(): void {
    this.#starts.push(this.#length);
  }

  finish(): TextPool {
    return { starts: this.#starts.finish(), bytes: this.#bytes.slice(0, this.#length) };
  }
}
