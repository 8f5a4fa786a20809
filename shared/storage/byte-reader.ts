// Reads what a ByteWriter wrote. Sealed bytes are checked before they come here, so a wrong length is a bug: it throws.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('read past the end of stored bytes');
    return value;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /**
   * As many numbers as `into` has room for; `rising` ones are stored as the step from the one before. A loop of its own,
   * because an index holds millions of them.
   */
  varints(into: Uint32Array | Float64Array, rising: boolean): void {
    const bytes = this.#bytes;
    let at = this.#at;
    let sum = 0;
    for (let index = 0; index < into.length; index++) {
      let byte = bytes[at++] as number;
      let value = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[at++] as number;
        value += (byte & 127) * scale;
      }
      sum = rising ? sum + value : value;
      into[index] = sum;
    }
    this.#moveTo(at);
  }

  /** Entries of rising numbers as `writePostings` in the index codec tells them; `starts` has one more than there are entries. */
  postings(starts: Uint32Array): Uint32Array {
    const bytes = this.#bytes;
    const entries = starts.length - 1;
    let place = this.#at;
    let numbers = new Uint32Array(Math.max(16, entries * 2));
    let at = 0;
    let left = 0;
    let before = 0;
    for (let entry = 0; entry < entries; ) {
      let byte = bytes[place++] as number;
      let value = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[place++] as number;
        value += (byte & 127) * scale;
      }
      if (left < 0) {
        left = value;
        continue;
      }
      if (at === numbers.length) {
        const grown = new Uint32Array(numbers.length * 2);
        grown.set(numbers);
        numbers = grown;
      }
      if (left > 0) {
        before += value;
        left--;
      } else {
        before = (value - (value % 2)) / 2;
        // How many more there are comes next.
        if (value % 2 === 1) left = -1;
      }
      numbers[at++] = before;
      if (left === 0) starts[++entry] = at;
    }
    this.#moveTo(place);
    return numbers.slice(0, at);
  }

  #moveTo(at: number): void {
    if (at > this.#bytes.length) throw new RangeError('read past the end of stored bytes');
    this.#at = at;
  }

  /** A view, not a copy. */
  bytes(length: number): Uint8Array {
    if (length > this.left) throw new RangeError('read past the end of stored bytes');
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }

  blob(): Uint8Array {
    return this.bytes(this.varint());
  }

  text(): string {
    return decoder.decode(this.blob());
  }
}
