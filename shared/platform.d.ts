// What the language lacks and every place that runs `shared` has. Nothing else of DOM or Node may be used here.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
/** Bytes from base64, a letter each. */
declare function atob(base64: string): string;
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(program: Uint8Array);
  }
  class Instance {
    constructor(module: Module, surroundings: object);
    readonly exports: object;
  }
}
/** The bytes of a file, as an address that holds them in base64. */
declare module '*?url&inline' {
  const address: string;
  export default address;
}
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
interface String {
  /** ES2024: whether it holds no half of a surrogate pair. */
  isWellFormed(): boolean;
}
