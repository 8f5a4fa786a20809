// What is on a disk after a power cut. A file's bytes are there as they were when they were last flushed; a new file's name comes
// with its own flush or its folder's; a rename or a deletion comes with the folder's alone. So do ext4, XFS and Btrfs promise.
import { dirname } from 'node:path';
import type { Chance } from './chance';

export type DiskEvent =
  | { readonly kind: 'told' }
  | {
      readonly kind: 'opened';
      readonly path: string;
      readonly made: boolean;
      readonly truncate: boolean;
      readonly append: boolean;
    }
  | { readonly kind: 'written'; readonly path: string; readonly at: number | null; readonly bytes: Buffer }
  | { readonly kind: 'moved'; readonly path: string; readonly at: number }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  /** A flush that another call interrupted: what is written from here on may not be in it. */
  | { readonly kind: 'flushing'; readonly path: string; readonly thread: string }
  | { readonly kind: 'flushed'; readonly path: string; readonly thread: string | null }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string }
  | { readonly kind: 'deleted'; readonly path: string };

interface Inode {
  bytes: Buffer;
  flushed: Buffer;
  at: number;
  append: boolean;
}

export type Files = ReadonlyMap<string, Buffer>;

export class DiskModel {
  /** Names as the program sees them, and as they are on the disk. */
  readonly #names = new Map<string, Inode>();
  #onDisk = new Map<string, Inode>();
  readonly #flushing = new Map<string, Buffer>();

  /** `files`: already there, and on the disk. */
  constructor(files: Files = new Map()) {
    for (const [path, bytes] of files) {
      const inode = { bytes, flushed: bytes, at: 0, append: false };
      this.#names.set(path, inode);
      this.#onDisk.set(path, inode);
    }
  }

  take(event: DiskEvent): void {
    switch (event.kind) {
      case 'told':
        return;
      case 'opened': {
        const there = this.#names.get(event.path);
        if (there === undefined) {
          if (!event.made) return;
          const empty = Buffer.alloc(0);
          this.#names.set(event.path, { bytes: empty, flushed: empty, at: 0, append: event.append });
          return;
        }
        there.at = 0;
        there.append = event.append;
        if (event.truncate) there.bytes = Buffer.alloc(0);
        return;
      }
      case 'written': {
        const inode = this.#names.get(event.path);
        if (inode === undefined) return;
        const at = event.at ?? (inode.append ? inode.bytes.length : inode.at);
        const grown = Buffer.alloc(Math.max(inode.bytes.length, at + event.bytes.length));
        inode.bytes.copy(grown);
        event.bytes.copy(grown, at);
        inode.bytes = grown;
        if (event.at === null) inode.at = at + event.bytes.length;
        return;
      }
      case 'moved': {
        const inode = this.#names.get(event.path);
        if (inode !== undefined) inode.at = event.at;
        return;
      }
      case 'cut': {
        const inode = this.#names.get(event.path);
        if (inode === undefined) return;
        const cut = Buffer.alloc(event.length);
        inode.bytes.copy(cut);
        inode.bytes = cut;
        return;
      }
      case 'flushing': {
        const inode = this.#names.get(event.path);
        if (inode !== undefined) this.#flushing.set(event.thread, inode.bytes);
        return;
      }
      case 'flushed':
        this.#flush(event.path, event.thread === null ? null : (this.#flushing.get(event.thread) ?? null));
        return;
      case 'renamed': {
        const inode = this.#names.get(event.path);
        if (inode === undefined) return;
        this.#names.delete(event.path);
        this.#names.set(event.to, inode);
        return;
      }
      case 'deleted':
        this.#names.delete(event.path);
    }
  }

  #flush(path: string, asBegun: Buffer | null): void {
    const inode = this.#names.get(path);
    if (inode !== undefined) {
      inode.flushed = asBegun ?? inode.bytes;
      if (![...this.#onDisk.values()].includes(inode)) this.#onDisk.set(path, inode);
      return;
    }
    // A folder: its names as they are.
    for (const name of this.#onDisk.keys())
      if (dirname(name) === path && !this.#names.has(name)) this.#onDisk.delete(name);
    for (const [name, own] of this.#names) if (dirname(name) === path) this.#onDisk.set(name, own);
  }

  /** As the program left it: what a process that is killed leaves. */
  written(): Files {
    return new Map([...this.#names].map(([name, { bytes }]) => [name, bytes]));
  }

  /** Only what was flushed. */
  flushed(): Files {
    return new Map([...this.#onDisk].map(([name, { flushed }]) => [name, flushed]));
  }

  /** What was flushed, and by chance some of what was not: bytes that got there in part, or whose place is kept and zero. */
  torn(chance: Chance): Files {
    const files = new Map<string, Buffer>();
    for (const [name, { flushed, bytes }] of this.#onDisk) {
      const more = bytes.length - flushed.length;
      if (more <= 0 || !bytes.subarray(0, flushed.length).equals(flushed)) {
        files.set(name, chance.below(2) === 0 || more <= 0 ? flushed : bytes);
        continue;
      }
      const arrived = chance.below(more + 1);
      const kept = Buffer.alloc(chance.below(2) === 0 ? flushed.length + arrived : bytes.length);
      bytes.copy(kept, 0, 0, flushed.length + arrived);
      files.set(name, kept);
    }
    // What was flushed before it was renamed is whole under its new name too.
    for (const [name, { bytes, flushed }] of this.#names)
      if (!this.#onDisk.has(name) && chance.below(2) === 0)
        files.set(
          name,
          bytes.subarray(0, Math.min(bytes.length, flushed.length + chance.below(bytes.length + 1))),
        );
    return files;
  }
}
