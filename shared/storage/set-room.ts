// Room for the sets of a search, which the next search uses again: a quarter of a megabyte of fresh memory for every set of
// bits among two million mentions takes longer to get, and to have collected, than the set takes to fill.

export interface SetRoom {
  /** So many numbers, all 0. */
  zeros(count: number): Uint32Array;
  /** So many numbers, whatever they are. */
  numbers(count: number): Uint32Array;
}

/** For whoever keeps what is found. */
export const freshRoom: SetRoom = {
  zeros: (count) => new Uint32Array(count),
  numbers: (count) => new Uint32Array(count),
};

/** Numbers a piece has at least; pieces double from there. */
const SMALLEST = 1024;
/** Numbers that are kept in all while nobody uses them: 32 MB. */
const MOST_KEPT = 8 * 1024 * 1024;

export class SetRooms {
  /** Pieces nobody uses, by size. */
  readonly #free = new Map<number, Uint32Array[]>();
  #kept = 0;

  /** Everything found in it is to be forgotten when it is given back. */
  lend(): LentRoom {
    return new LentRoom(this);
  }

  take(count: number): Uint32Array {
    let size = SMALLEST;
    while (size < count) size *= 2;
    const piece = this.#free.get(size)?.pop();
    if (piece === undefined) return new Uint32Array(size);
    this.#kept -= size;
    return piece;
  }

  giveBack(piece: Uint32Array): void {
    const size = piece.length;
    if (this.#kept + size > MOST_KEPT) return;
    this.#kept += size;
    const same = this.#free.get(size);
    if (same === undefined) this.#free.set(size, [piece]);
    else same.push(piece);
  }
}

export class LentRoom implements SetRoom {
  readonly #rooms: SetRooms;
  #pieces: Uint32Array[] = [];

  constructor(rooms: SetRooms) {
    this.#rooms = rooms;
  }

  zeros(count: number): Uint32Array {
    return this.numbers(count).fill(0);
  }

  numbers(count: number): Uint32Array {
    const piece = this.#rooms.take(count);
    this.#pieces.push(piece);
    return piece.subarray(0, count);
  }

  giveBack(): void {
    for (const piece of this.#pieces) this.#rooms.giveBack(piece);
    this.#pieces = [];
  }
}
