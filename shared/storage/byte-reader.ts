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

  /** The next byte, which stays to be read. */
  peek(): number {
    return this.#bytes[this.#at] ?? -1;
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
  varints(into: Uint32Array, rising: boolean): void {
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

  #moveTo(at: number): void {
    if (at > this.#bytes.length) throw new RangeError('read past the end of stored bytes');
    this.#at = at;
  }

  align(size: number): void {
    this.#at = Math.ceil(this.#at / size) * size;
  }

  /** What `numbers` of the writer wrote: a view, where the bytes lie so that they can be looked at. */
  numbers(count: number): Uint32Array {
    this.align(4);
    const bytes = lyingEven(this.bytes(count * 4));
    return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  }

  /** The same of numbers of 16 bits. */
  halves(count: number): Uint16Array {
    this.align(4);
    const bytes = lyingEven(this.bytes(count * 2));
    return new Uint16Array(bytes.buffer, bytes.byteOffset, count);
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

/** Bytes that can be looked at as numbers: these, or a copy where they lie unevenly. */
export function lyingEven(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
