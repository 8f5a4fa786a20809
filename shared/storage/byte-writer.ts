// Writes numbers and blobs one after another into a buffer that grows: the ground of every encoding of the storage.
const encoder = new TextEncoder();

/** UTF-16 units; a UTF-16 unit takes three bytes of UTF-8 at most, for which there must be room. */
const LONGEST_IN_PLACE = 65_536;

export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** `room`: bytes expected; more than that costs copies. */
  constructor(room = 4096) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number of 0 to 2^53 - 1 in one byte for every seven bits. */
  varint(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(blob: Uint8Array): void {
    this.#room(blob.length);
    this.#bytes.set(blob, this.#length);
    this.#length += blob.length;
  }

  /** Zeroes up to the next multiple of `size`. */
  align(size: number): void {
    const over = this.#length % size;
    if (over > 0) this.bytes(new Uint8Array(size - over));
  }

  /** As they lie in memory (the least byte first on every machine we run on), at a place where they can be looked at. */
  numbers(values: Uint16Array | Uint32Array): void {
    this.align(4);
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** Length first, then the bytes. */
  blob(blob: Uint8Array): void {
    this.varint(blob.length);
    this.bytes(blob);
  }

  /** Text that is known to be well formed Unicode; others go through a text column. */
  text(text: string): void {
    if (text.length <= LONGEST_IN_PLACE) {
      this.#room(8 + text.length * 3);
      const start = this.#length;
      // Nearly always ASCII: then the length is known before the bytes, which can be written where they belong.
      this.varint(text.length);
      const { written } = encoder.encodeInto(text, this.#bytes.subarray(this.#length));
      this.#length += written;
      if (written === text.length) return;
      this.#length = start;
    }
    this.blob(encoder.encode(text));
  }

  /** What was written, as it lies: nothing may be written behind it. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}
