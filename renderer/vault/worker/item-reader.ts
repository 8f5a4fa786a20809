// Reads items of many sealed pieces as fast as the machine gives them: the next rows are asked for while the last are
// opened.
import { fail, ok, type Result } from '#shared/model/problem';
import { ByteReader } from '#shared/storage/byte-reader';
import type { Database } from './database';
import { PIECE_BYTES } from './pieces';
import { itemOf, keyOf, labelOf, type Owner, type RowKey, type TableName } from './row-keys';
import { type Bytes, unseal } from './sealing';

/** Rows asked for at a time: 4 MB. */
const ROWS_AHEAD = 64;
/** Small items asked for at a time: so few that somebody who waits for a single one is not kept. */
const ITEMS_AHEAD = 16;

interface Piece {
  readonly plain: Uint8Array;
  /** Of the first piece: how many the item has. */
  readonly pieces: number;
}

/** Items of one owner. `sealing` answers the key of today, null when there is none. */
export class ItemReader {
  readonly #database: Database;
  readonly #sealing: () => Promise<CryptoKey | null>;
  readonly #table: TableName;
  readonly #owner: Owner;

  constructor(database: Database, sealing: () => Promise<CryptoKey | null>, table: TableName, owner: Owner) {
    this.#database = database;
    this.#sealing = sealing;
    this.#table = table;
    this.#owner = owner;
  }

  /**
   * An item in a buffer of its own. Before its rest is read, `wanted` says from its first piece whether to go on; null when
   * it says no. Problems: row-missing, row-damaged.
   */
  async item(
    item: number,
    wanted: (first: Uint8Array) => boolean = () => true,
  ): Promise<Result<Bytes | null>> {
    const [first] = await this.#values([this.#key(item, 0)]);
    const begun = await this.#open(this.#key(item, 0), first);
    if (!begun.ok) return begun;
    const { plain, pieces } = begun.value;
    return wanted(plain) ? this.#rest(item, plain, pieces) : ok(null);
  }

  /** Items `from` to before `to`, which are small. Problems: row-missing, row-damaged. */
  async items(from: number, to: number): Promise<Result<readonly Bytes[]>> {
    const items: Bytes[] = [];
    let ahead = this.#firsts(from, to);
    for (let begin = from; begin < to; begin += ITEMS_AHEAD) {
      const values = await ahead;
      ahead = this.#firsts(begin + ITEMS_AHEAD, to);
      for (const [at, value] of values.entries()) {
        const begun = await this.#open(this.#key(begin + at, 0), value);
        const whole = begun.ok ? await this.#rest(begin + at, begun.value.plain, begun.value.pieces) : begun;
        if (!whole.ok) {
          await ahead;
          return whole;
        }
        items.push(whole.value);
      }
    }
    return ok(items);
  }

  #firsts(from: number, to: number): Promise<(Uint8Array | undefined)[]> {
    const count = Math.max(0, Math.min(ITEMS_AHEAD, to - from));
    return this.#values(Array.from({ length: count }, (_, at) => this.#key(from + at, 0)));
  }

  async #rest(item: number, first: Uint8Array, pieces: number): Promise<Result<Bytes>> {
    const bytes = new Uint8Array(pieces === 1 ? first.length : pieces * PIECE_BYTES);
    bytes.set(first);
    let length = first.length;
    const next = (from: number): readonly RowKey[] =>
      Array.from({ length: Math.max(0, Math.min(ROWS_AHEAD, pieces - from)) }, (_, at) =>
        this.#key(item, from + at),
      );
    let ahead = this.#values(next(1));
    for (let from = 1; from < pieces; from += ROWS_AHEAD) {
      const values = await ahead;
      ahead = this.#values(next(from + ROWS_AHEAD));
      const opened = await Promise.all(
        values.map((value, at) => this.#open(this.#key(item, from + at), value)),
      );
      for (const piece of opened) {
        if (!piece.ok) {
          await ahead;
          return piece;
        }
        const { plain } = piece.value;
        if (length + plain.length > bytes.length) return fail('row-damaged', this.#facts(item));
        bytes.set(plain, length);
        length += plain.length;
      }
    }
    return ok(bytes.subarray(0, length));
  }

  async #values(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    return keys.length === 0 ? [] : this.#database.valuesAt(this.#table, keys);
  }

  async #open(key: RowKey, value: Uint8Array | undefined): Promise<Result<Piece>> {
    const item = itemOf(key);
    if (value === undefined) return fail('row-missing', this.#facts(item));
    const sealing = await this.#sealing();
    const plain = sealing === null ? null : await unseal(sealing, labelOf(this.#table, key), value);
    if (plain === null) return fail('row-damaged', this.#facts(item));
    const reader = new ByteReader(plain);
    const pieces = reader.varint();
    return ok({ plain: reader.bytes(reader.left), pieces });
  }

  #facts(item: number) {
    return { table: this.#table, row: `${this.#owner}/${item}` };
  }

  #key(item: number, piece: number): RowKey {
    return keyOf(this.#owner, item, piece);
  }
}
