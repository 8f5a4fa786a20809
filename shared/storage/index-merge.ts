// Two indexes become one: the second's mentions are numbered after the first's. All look-ups are sorted, so this is a
// walk along both; batches of an import and later whole generations are joined this way.
import type { IndexData, IndexedSource, Postings, TextPool } from './index-data';

export function mergeIndexes(first: IndexData, second: IndexData): IndexData {
  if (first.count === 0 && first.sources.length === 0) return second;
  const slotNames = [...first.slotNames];
  const schemaNames = [...first.schemaNames];
  const slotPlaces = placesIn(slotNames, second.slotNames);
  const schemaPlaces = placesIn(schemaNames, second.schemaNames);
  const count = first.count + second.count;
  const slots = new Uint32Array(count);
  const schemas = new Uint8Array(count);
  slots.set(first.slots);
  schemas.set(first.schemas);
  for (let mention = 0; mention < second.count; mention++) {
    slots[first.count + mention] = slotPlaces[second.slots[mention] as number] as number;
    schemas[first.count + mention] = schemaPlaces[second.schemas[mention] as number] as number;
  }
  const rows = new Uint32Array(count);
  rows.set(first.rows);
  rows.set(second.rows, first.count);
  return {
    sources: joinSources(first.sources, second.sources),
    count,
    rows,
    slotNames,
    slots,
    schemaNames,
    schemas,
    captions: joinPools(first.captions, second.captions),
    identities: joinPools(first.identities, second.identities),
    ...mergeTokens(first, second),
    ...mergeKeys(first, second),
  };
}

/** Joins a list in the order given, neighbours first, so that no mention is copied more than log2(n) times. */
export function mergeAll(parts: readonly IndexData[]): IndexData | null {
  let level = [...parts];
  while (level.length > 1) {
    const next: IndexData[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at];
      const right = level[at + 1];
      if (left !== undefined) next.push(right === undefined ? left : mergeIndexes(left, right));
    }
    level = next;
  }
  return level[0] ?? null;
}

function placesIn(names: string[], others: readonly string[]): Uint32Array {
  const places = new Map(names.map((name, place) => [name, place]));
  return Uint32Array.from(others, (name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    names.push(name);
    return names.length - 1;
  });
}

function joinSources(
  first: readonly IndexedSource[],
  second: readonly IndexedSource[],
): readonly IndexedSource[] {
  const last = first.at(-1);
  const [next, ...rest] = second;
  if (last === undefined || next === undefined || last.source !== next.source) return [...first, ...second];
  return [...first.slice(0, -1), { ...last, mentions: last.mentions + next.mentions }, ...rest];
}

function joinPools(first: TextPool, second: TextPool): TextPool {
  const bytes = new Uint8Array(first.bytes.length + second.bytes.length);
  bytes.set(first.bytes);
  bytes.set(second.bytes, first.bytes.length);
  const starts = new Uint32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  for (let at = 1; at < second.starts.length; at++)
    starts[first.starts.length - 1 + at] = (second.starts[at] as number) + first.bytes.length;
  return { starts, bytes };
}

/** Collects merged postings entry by entry; entries of the second are shifted behind the first's mentions. */
class MergedPostings {
  readonly starts: Uint32Array;
  readonly mentions: Uint32Array;
  entries = 0;
  #at = 0;

  constructor(
    readonly first: Postings,
    readonly second: Postings,
    readonly shift: number,
  ) {
    this.starts = new Uint32Array(first.starts.length + second.starts.length);
    this.mentions = new Uint32Array(first.mentions.length + second.mentions.length);
  }

  /** -1 where a side does not have the entry. */
  add(firstEntry: number, secondEntry: number): void {
    let at = this.#at;
    if (firstEntry >= 0) {
      const { starts, mentions } = this.first;
      const end = starts[firstEntry + 1] as number;
      for (let from = starts[firstEntry] as number; from < end; from++)
        this.mentions[at++] = mentions[from] as number;
    }
    if (secondEntry >= 0) {
      const { starts, mentions } = this.second;
      const end = starts[secondEntry + 1] as number;
      for (let from = starts[secondEntry] as number; from < end; from++)
        this.mentions[at++] = (mentions[from] as number) + this.shift;
    }
    this.#at = at;
    this.starts[++this.entries] = at;
  }

  finish(): Postings {
    return { starts: this.starts.slice(0, this.entries + 1), mentions: this.mentions };
  }
}

function mergeTokens(first: IndexData, second: IndexData): Pick<IndexData, 'tokens' | 'tokenPostings'> {
  const tokens: string[] = [];
  const merged = new MergedPostings(first.tokenPostings, second.tokenPostings, first.count);
  let a = 0;
  let b = 0;
  while (a < first.tokens.length || b < second.tokens.length) {
    const left = first.tokens[a];
    const right = second.tokens[b];
    if (left !== undefined && left === right) {
      tokens.push(left);
      merged.add(a++, b++);
    } else if (left !== undefined && (right === undefined || left < right)) {
      tokens.push(left);
      merged.add(a++, -1);
    } else if (right !== undefined) {
      tokens.push(right);
      merged.add(-1, b++);
    }
  }
  return { tokens, tokenPostings: merged.finish() };
}

function mergeKeys(first: IndexData, second: IndexData): Pick<IndexData, 'keys' | 'keyPostings'> {
  const keys = new Float64Array(first.keys.length + second.keys.length);
  const merged = new MergedPostings(first.keyPostings, second.keyPostings, first.count);
  let a = 0;
  let b = 0;
  let at = 0;
  while (a < first.keys.length || b < second.keys.length) {
    const left = a < first.keys.length ? (first.keys[a] as number) : Number.POSITIVE_INFINITY;
    const right = b < second.keys.length ? (second.keys[b] as number) : Number.POSITIVE_INFINITY;
    keys[at++] = Math.min(left, right);
    if (left === right) merged.add(a++, b++);
    else if (left < right) merged.add(a++, -1);
    else merged.add(-1, b++);
  }
  return { keys: keys.slice(0, at), keyPostings: merged.finish() };
}
