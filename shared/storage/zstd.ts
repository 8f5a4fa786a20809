// zstd in WebAssembly: no page has a packer of its own that is as quick. The program lies in ours as text and is made ready within
// the first call that needs it, so that nothing is fetched and nobody has to see to it beforehand.
import program from '../../node_modules/@bokuweb/zstd-wasm/dist/web/zstd.wasm?url&inline';

/** What is packed at once, bytes at most: room for so much is kept and never grows. */
export const MOST_AT_ONCE = 1024 * 1024;

/** As quick as level 1 for parts of this kind, and packs better (measured). */
const LEVEL = 2;

/** What the library calls its functions in the version that is pinned; others would fail in its test. */
interface Library {
  readonly f: WebAssembly.Memory;
  /** Begins. */
  readonly g: () => void;
  /** ZSTD_isError. */
  readonly h: (size: number) => number;
  /** ZSTD_compressBound. */
  readonly i: (size: number) => number;
  /** ZSTD_createCCtx. */
  readonly j: () => number;
  /** ZSTD_compress_usingDict: context, to, its room, from, size, dictionary, its size, level. */
  readonly l: (...numbers: readonly number[]) => number;
  /** ZSTD_createDCtx. */
  readonly n: () => number;
  /** ZSTD_decompress_usingDict: the same without a level. */
  readonly q: (...numbers: readonly number[]) => number;
  /** malloc. */
  readonly s: (size: number) => number;
}

class Zstd {
  readonly #library: Library;
  readonly #packing: number;
  readonly #unpacking: number;
  /** Of `#plain` and `#packed`: where they lie, and how much there is. */
  readonly #plain: number;
  readonly #packed: number;
  readonly #room: number;

  constructor() {
    const bytes = Uint8Array.from(atob(program.slice(program.indexOf(',') + 1)), (letter) =>
      letter.charCodeAt(0),
    );
    // Of what it asks its surroundings for it needs nothing: more memory is refused, the rest is never called.
    const refused = (): number => 0;
    const surroundings = { a: { a: refused, b: refused, c: refused, d: refused, e: refused } };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), surroundings);
    this.#library = exports as unknown as Library;
    this.#library.g();
    this.#room = this.#library.i(MOST_AT_ONCE);
    this.#packing = this.#library.j();
    this.#unpacking = this.#library.n();
    this.#plain = this.#library.s(MOST_AT_ONCE);
    this.#packed = this.#library.s(this.#room);
  }

  pack(plain: Uint8Array): Uint8Array {
    this.#at(this.#plain, MOST_AT_ONCE).set(plain);
    const size = this.#library.l(
      this.#packing,
      this.#packed,
      this.#room,
      this.#plain,
      plain.length,
      0,
      0,
      LEVEL,
    );
    return this.#at(this.#packed, this.#told(size));
  }

  unpack(packed: Uint8Array): Uint8Array {
    this.#at(this.#packed, this.#room).set(packed);
    const size = this.#library.q(
      this.#unpacking,
      this.#plain,
      MOST_AT_ONCE,
      this.#packed,
      packed.length,
      0,
      0,
    );
    return this.#at(this.#plain, this.#told(size));
  }

  #told(size: number): number {
    if (this.#library.h(size) !== 0) throw new RangeError('zstd refused what it was given');
    return size;
  }

  #at(from: number, length: number): Uint8Array {
    return new Uint8Array(this.#library.f.buffer, from, length);
  }
}

let ready: Zstd | null = null;

function zstd(): Zstd {
  ready ??= new Zstd();
  return ready;
}

/** A view that the next call writes over. Throws on more than `MOST_AT_ONCE`. */
export function packFrame(plain: Uint8Array): Uint8Array {
  return zstd().pack(plain);
}

/** A view that the next call writes over. Throws on what is no whole frame, and on one that holds more than `MOST_AT_ONCE`. */
export function unpackFrame(packed: Uint8Array): Uint8Array {
  return zstd().unpack(packed);
}
