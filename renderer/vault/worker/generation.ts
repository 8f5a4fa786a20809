// One index in memory. What every search needs is there from the beginning; names to show and the keys of pairs come
// behind it, a block of names at once when a hit is shown that needs it.
import { blockOf, blocksFor, captionIn } from '#shared/storage/caption-blocks';
import { CAPTIONS, decodeCaptions, decodeKeys, PAIR_KEYS } from '#shared/storage/index-codec';
import type { IndexData, SearchIndex } from '#shared/storage/index-data';
import { shortBeginnings } from '#shared/storage/index-lookup';
import type { KeyTable } from '#shared/storage/key-table';
import { withBits } from '#shared/storage/mention-lists';
import type { TextPool } from '#shared/storage/text-pool';
import { buildSlipTable, type SlipTable } from '#shared/storage/token-slips';
import type { ItemReader } from './item-reader';

export class Generation {
  readonly #reader: ItemReader | null;
  readonly #captions: (TextPool | undefined)[];
  readonly #underWay = new Map<number, Promise<TextPool | null>>();
  #pairKeys: KeyTable | null;
  #slips: SlipTable | null = null;

  #index: SearchIndex;

  private constructor(
    /** Owner of its rows in the table; for a generation of one source the source's storage prefix. */
    readonly prefix: string,
    /** Whether it is the index of one source, as it was imported. */
    readonly own: boolean,
    index: SearchIndex,
    reader: ItemReader | null,
    rest: Pick<IndexData, 'captions' | 'pairKeys'> | null,
  ) {
    this.#index = index;
    this.#reader = reader;
    this.#captions = rest === null ? new Array(blocksFor(index.count)).fill(undefined) : [...rest.captions];
    this.#pairKeys = rest?.pairKeys ?? null;
  }

  static whole(prefix: string, own: boolean, index: IndexData): Generation {
    return new Generation(prefix, own, index, null, index);
  }

  static begun(prefix: string, own: boolean, index: SearchIndex, reader: ItemReader): Generation {
    return new Generation(prefix, own, index, reader, null);
  }

  get index(): SearchIndex {
    return this.#index;
  }

  /** Makes words that many have, and the beginnings a search begins with, as quick to look up as rare ones. */
  quicken(): void {
    const { tokens, tokenLists } = this.#index;
    if (tokenLists.asBits === undefined)
      this.#index = { ...this.#index, tokenLists: withBits(tokenLists, shortBeginnings(tokens)) };
  }

  readonly slips = (): SlipTable => {
    this.#slips ??= buildSlipTable(this.index.tokens);
    return this.#slips;
  };

  /** Keys of pairs. Throws before `complete`. */
  get pairKeys(): KeyTable {
    if (this.#pairKeys === null) throw new Error('keys of pairs asked for before they were read');
    return this.#pairKeys;
  }

  /** What a mention is called; null when the stored block cannot be read. */
  caption(mention: number): string | null | Promise<string | null> {
    const block = this.#captions[blockOf(mention)];
    return block === undefined ? this.#readCaption(mention) : captionIn(block, mention);
  }

  /** Everything of it; null when something of it cannot be read. */
  async complete(): Promise<IndexData | null> {
    this.#pairKeys ??= await this.#readPairKeys();
    if (this.#pairKeys === null || !(await this.#readCaptions())) return null;
    return {
      ...this.index,
      pairKeys: this.#pairKeys,
      captions: this.#captions.filter((block) => block !== undefined),
    };
  }

  async #readCaption(mention: number): Promise<string | null> {
    const block = blockOf(mention);
    // Hits of one block wait for the same reading of it.
    const reading = this.#underWay.get(block) ?? this.#readBlock(block);
    this.#underWay.set(block, reading);
    const captions = await reading;
    this.#underWay.delete(block);
    return captions === null ? null : captionIn(captions, mention);
  }

  async #readBlock(block: number): Promise<TextPool | null> {
    const read = await this.#reader?.item(CAPTIONS + block);
    if (!read?.ok || read.value === null) return null;
    const captions = decodeCaptions(read.value, block, this.index.count);
    this.#captions[block] = captions;
    return captions;
  }

  async #readPairKeys(): Promise<KeyTable | null> {
    const read = await this.#reader?.item(PAIR_KEYS);
    return read?.ok && read.value !== null ? decodeKeys(read.value) : null;
  }

  async #readCaptions(): Promise<boolean> {
    if (!this.#captions.includes(undefined)) return true;
    const read = await this.#reader?.items(CAPTIONS, CAPTIONS + this.#captions.length);
    if (!read?.ok) return false;
    for (const [block, section] of read.value.entries())
      this.#captions[block] = decodeCaptions(section, block, this.index.count);
    return true;
  }
}
