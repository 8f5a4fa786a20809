// Rows of one file, some of them with a tag: the story names rows by tag, the truth gets the numbers they end up with.

export class Rows {
  #items = [];

  constructor(path) {
    this.path = path;
  }

  add(value, tag = null) {
    this.#items.push({ value, tag });
    return value;
  }

  /** Sorted by a key of the row (as it comes in life), or mixed. */
  sortBy(key) {
    this.#items.sort((a, b) => (key(a.value) < key(b.value) ? -1 : key(a.value) > key(b.value) ? 1 : 0));
  }

  mix(random) {
    this.#items = random.shuffle(this.#items);
  }

  get values() {
    return this.#items.map((item) => item.value);
  }

  get length() {
    return this.#items.length;
  }

  /** 1-based number of the row with this tag. */
  row(tag) {
    const at = this.#items.findIndex((item) => item.tag === tag);
    if (at < 0) throw new Error(`${this.path} has no row ${tag}`);
    return at + 1;
  }

  value(tag) {
    return this.#items[this.row(tag) - 1].value;
  }
}
